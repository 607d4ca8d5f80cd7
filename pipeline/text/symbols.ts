/**
 * The words that phrases name, as numbers. A word of a text stands for its own number and for those of the prefixes
 * (`intimidat*`) that it begins with; the answer for each word is kept, since texts repeat their words. Sets of words have
 * numbers too, so that a phrase can ask in one look whether a word or a sentence is in one of them.
 */
export interface Symbols {
  /** The number of a word, or of a prefix; a new one is given when it is first asked for. */
  of(form: string, prefix: boolean): number;
  text(symbol: number): string;
  /** What a word of a text stands for. */
  read(form: string): TextWord;
  /** The set of these numbers; the same set for the same numbers. */
  setOf(members: readonly number[]): WordSet;
}

export interface WordSet {
  id: number;
  members: ReadonlySet<number>;
}

/** What a word of a text stands for: its numbers, and the sets that hold one of them. */
export interface TextWord {
  numbers: readonly number[];
  sets: Bits;
}

/** Ids of sets, one bit each; what lies behind its end is not in it. */
export type Bits = Uint32Array;

export function hasBit(bits: Bits, id: number): boolean {
  return ((bits[id >>> 5] ?? 0) & (1 << (id & 31))) !== 0;
}

/** What is in any of them. */
export function anyOf(all: readonly Bits[]): Bits {
  const sum = new Uint32Array(all.reduce((most, {length}) => Math.max(most, length), 0));
  for (const bits of all) for (let i = 0; i < bits.length; i++) sum[i]! |= bits[i]!;
  return sum;
}

const UNKNOWN: TextWord = {numbers: [], sets: new Uint32Array(0)};

export function symbolTable(): Symbols {
  const words = new Map<string, number>();
  const prefixes = new Map<string, Map<string, number>>();
  const texts: string[] = [];
  const known = new Map<string, TextWord>();
  const sets = new Map<string, WordSet>();
  const setsWith: number[][] = [];
  const numbersOf = (form: string): number[] => {
    const found = words.has(form) ? [words.get(form)!] : [];
    for (const [prefix, symbol] of prefixes.get(form.slice(0, 2)) ?? [])
      if (form.startsWith(prefix)) found.push(symbol);
    return found;
  };
  const lookUp = (form: string): TextWord => {
    const numbers = numbersOf(form);
    if (numbers.length === 0) return UNKNOWN;
    const bits = new Uint32Array((sets.size >>> 5) + 1);
    for (const number of numbers) for (const id of setsWith[number]!) bits[id >>> 5]! |= 1 << (id & 31);
    return {numbers, sets: bits};
  };
  return {
    of(form, prefix) {
      const start = form.slice(0, 2);
      if (prefix && !prefixes.has(start)) prefixes.set(start, new Map());
      const table = prefix ? prefixes.get(start)! : words;
      let symbol = table.get(form);
      if (symbol === undefined) {
        symbol = texts.push(form) - 1;
        setsWith.push([]);
        table.set(form, symbol);
        known.clear();
      }
      return symbol;
    },
    text: (symbol) => texts[symbol]!,
    read(form) {
      let found = known.get(form);
      if (found === undefined) {
        found = lookUp(form);
        // Kept for words in use, not for all of a corpus's numbers and names.
        if (known.size < 200_000) known.set(form, found);
      }
      return found;
    },
    setOf(members) {
      const sorted = [...new Set(members)].sort((a, b) => a - b);
      const key = sorted.join();
      let set = sets.get(key);
      if (set === undefined) {
        set = {id: sets.size, members: new Set(sorted)};
        sets.set(key, set);
        for (const symbol of sorted) setsWith[symbol]!.push(set.id);
        known.clear();
      }
      return set;
    },
  };
}
