/**
 * The words that phrases name, as numbers. A word of a text stands for its own number and for those of the prefixes
 * (`intimidat*`) that it begins with; the answer for each word is kept, since texts repeat their words. Sets of words have
 * numbers too, so that a phrase can ask in one look whether a sentence has one of them.
 */
export interface Symbols {
  /** The number of a word, or of a prefix; a new one is given when it is first asked for. */
  of(form: string, prefix: boolean): number;
  text(symbol: number): string;
  /** The numbers that a word of a text stands for. */
  read(form: string): readonly number[];
  /** The set of these numbers; the same set for the same numbers. */
  setOf(members: readonly number[]): WordSet;
  /** The ids of the sets that hold a number. */
  setsWith(symbol: number): readonly number[];
}

export interface WordSet {
  id: number;
  members: ReadonlySet<number>;
}

const NONE: readonly number[] = [];

export function symbolTable(): Symbols {
  const words = new Map<string, number>();
  const prefixes = new Map<string, Map<string, number>>();
  const texts: string[] = [];
  const known = new Map<string, readonly number[]>();
  const sets = new Map<string, WordSet>();
  const setsWith = new Map<number, number[]>();
  const lookUp = (form: string): readonly number[] => {
    const found = words.has(form) ? [words.get(form)!] : [];
    for (const [prefix, symbol] of prefixes.get(form.slice(0, 2)) ?? [])
      if (form.startsWith(prefix)) found.push(symbol);
    return found.length === 0 ? NONE : found;
  };
  return {
    of(form, prefix) {
      const start = form.slice(0, 2);
      if (prefix && !prefixes.has(start)) prefixes.set(start, new Map());
      const table = prefix ? prefixes.get(start)! : words;
      let symbol = table.get(form);
      if (symbol === undefined) {
        symbol = texts.push(form) - 1;
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
        for (const symbol of sorted) setsWith.set(symbol, [...(setsWith.get(symbol) ?? []), set.id]);
      }
      return set;
    },
    setsWith: (symbol) => setsWith.get(symbol) ?? NONE,
  };
}
