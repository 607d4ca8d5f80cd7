/**
 * The words that phrases name, as numbers. A word of a text stands for its own number and for those of the prefixes
 * (`intimidat*`) that it begins with; the answer for each word is kept, since texts repeat their words. Sets of words have
 * numbers too, so that a phrase can ask in one look whether a word or a sentence is in one of them.
 */
export interface Symbols {
  /** The number of a word, or of a prefix; a new one is given when it is first asked for. */
  of(form: string, prefix: boolean): number;
  text(symbol: number): string;
  /** The words and prefixes of a set. */
  membersOf(set: number): readonly string[];
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

/** Ids of sets, one bit each; all that are in use at one time are of one length. */
export type Bits = Uint32Array;

export function hasBit(bits: Bits, id: number): boolean {
  return (bits[id >>> 5]! & (1 << (id & 31))) !== 0;
}

export function hasBits(bits: Bits, ids: readonly number[]): boolean {
  for (let i = 0; i < ids.length; i++) if (!hasBit(bits, ids[i]!)) return false;
  return true;
}

/** The ids as bits, as long as they need. */
export function bitsOf(ids: readonly number[]): Bits {
  const bits = new Uint32Array((Math.max(-1, ...ids) >>> 5) + 1);
  for (const id of ids) bits[id >>> 5]! |= 1 << (id & 31);
  return bits;
}

/** Calls `found` with each id that stands in both, in order. */
export function eachCommonBit(a: Bits, b: Bits, found: (id: number) => void): void {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    // The lowest bit is found, then cleared.
    for (let rest = a[i]! & b[i]!; rest !== 0; rest &= rest - 1)
      found(i * 32 + 31 - Math.clz32(rest & -rest));
  }
}

/** The sets that hold any of the words. */
export function setsOfAny(words: readonly TextWord[]): Bits {
  const sum = new Uint32Array(words[0]?.sets.length ?? 0);
  for (const {numbers, sets} of words) {
    if (numbers.length > 0) for (let i = 0; i < sum.length; i++) sum[i]! |= sets[i]!;
  }
  return sum;
}

/** So many words of texts are kept with what they stand for: those in use, not all of a corpus's numbers and names. */
const KEPT = 200_000;

interface Tables {
  words: Map<string, number>;
  /** By their first two letters. */
  prefixes: Map<string, Map<string, number>>;
  texts: string[];
  /** By the numbers of their members. */
  sets: Map<string, WordSet>;
  /** Ids of the sets that hold a number. */
  setsWith: number[][];
}

export function symbolTable(): Symbols {
  const tables: Tables = {words: new Map(), prefixes: new Map(), texts: [], sets: new Map(), setsWith: []};
  const known = new Map<string, TextWord>();
  let unknown: TextWord | null = null;
  const read = (form: string): TextWord => {
    const numbers = numbersOf(form, tables);
    if (numbers.length > 0) return {numbers, sets: setsWithAny(numbers, tables)};
    unknown ??= {numbers, sets: setsWithAny(numbers, tables)};
    return unknown;
  };
  const forget = (): void => {
    known.clear();
    unknown = null;
  };
  return {
    of(form, prefix) {
      forget();
      return numberOf(form, prefix, tables);
    },
    text: (symbol) => tables.texts[symbol]!,
    membersOf: (set) => [...[...tables.sets.values()][set]!.members].map((symbol) => tables.texts[symbol]!),
    read(form) {
      let found = known.get(form);
      if (found === undefined) {
        found = read(form);
        if (known.size < KEPT) known.set(form, found);
      }
      return found;
    },
    setOf(members) {
      forget();
      return setOf(members, tables);
    },
  };
}

function numberOf(form: string, prefix: boolean, {words, prefixes, texts, setsWith}: Tables): number {
  const start = form.slice(0, 2);
  if (prefix && !prefixes.has(start)) prefixes.set(start, new Map());
  const table = prefix ? prefixes.get(start)! : words;
  let number = table.get(form);
  if (number === undefined) {
    number = texts.push(form) - 1;
    setsWith.push([]);
    table.set(form, number);
  }
  return number;
}

function setOf(members: readonly number[], {sets, setsWith}: Tables): WordSet {
  const sorted = [...new Set(members)].sort((a, b) => a - b);
  const key = sorted.join();
  let set = sets.get(key);
  if (set === undefined) {
    set = {id: sets.size, members: new Set(sorted)};
    sets.set(key, set);
    for (const number of sorted) setsWith[number]!.push(set.id);
  }
  return set;
}

function numbersOf(form: string, {words, prefixes}: Tables): number[] {
  const numbers = words.has(form) ? [words.get(form)!] : [];
  for (const [prefix, number] of prefixes.get(form.slice(0, 2)) ?? [])
    if (form.startsWith(prefix)) numbers.push(number);
  return numbers;
}

function setsWithAny(numbers: readonly number[], {sets, setsWith}: Tables): Bits {
  const bits = new Uint32Array((sets.size >>> 5) + 1);
  for (const number of numbers) for (const id of setsWith[number]!) bits[id >>> 5]! |= 1 << (id & 31);
  return bits;
}
