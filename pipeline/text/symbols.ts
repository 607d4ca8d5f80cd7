import {type WordPlaces, wordPlaces} from './word-places.ts';

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
  /** The id under which the places of a set are found from now on; without one it costs nothing to read a sentence. */
  idOf(set: WordSet): number;
  /** Where in a sentence of these words those of each set stand; until it is asked for another sentence. */
  places(words: readonly TextWord[]): WordPlaces;
}

export interface WordSet {
  /** Null until the set is looked for in sentences. */
  id: number | null;
  members: ReadonlySet<number>;
}

/** What a word of a text stands for: its numbers, and for each the ids of the sets that hold it; these lists grow as sets are made. */
export interface TextWord {
  numbers: readonly number[];
  sets: readonly (readonly number[])[];
}

/** So many words of texts are kept with what they stand for: those in use, not all of a corpus's numbers and names. */
const KEPT = 200_000;

interface Tables {
  words: Map<string, number>;
  /** By their first two letters. */
  prefixes: Map<string, Map<string, number>>;
  texts: string[];
  /** By a sum over their members, which says little of their order. */
  sets: Map<number, WordSet[]>;
  /** Those that are looked for, by their ids. */
  sought: WordSet[];
  /** Ids of the sets that hold a number. */
  setsWith: number[][];
}

const UNKNOWN: TextWord = {numbers: [], sets: []};

export function symbolTable(): Symbols {
  const tables: Tables = {
    words: new Map(),
    prefixes: new Map(),
    texts: [],
    sets: new Map(),
    sought: [],
    setsWith: [],
  };
  const known = new Map<string, TextWord>();
  return {
    of(form, prefix) {
      const count = tables.texts.length;
      const number = numberOf(form, prefix, tables);
      if (number === count) known.clear();
      return number;
    },
    text: (symbol) => tables.texts[symbol]!,
    membersOf: (set) => [...tables.sought[set]!.members].map((symbol) => tables.texts[symbol]!),
    read(form) {
      let found = known.get(form);
      if (found === undefined) {
        found = readWord(form, tables);
        if (known.size < KEPT) known.set(form, found);
      }
      return found;
    },
    setOf: (members) => setOf(members, tables),
    idOf: (set) => set.id ?? nextId(set, tables),
    places: wordPlaces(() => tables.sought.length),
  };
}

function readWord(form: string, tables: Tables): TextWord {
  const numbers = numbersOf(form, tables);
  if (numbers.length === 0) return UNKNOWN;
  return {numbers, sets: numbers.map((number) => tables.setsWith[number]!)};
}

function numberOf(form: string, prefix: boolean, {words, prefixes, texts, setsWith}: Tables): number {
  const table = prefix ? prefixesLike(form, prefixes) : words;
  let number = table.get(form);
  if (number === undefined) {
    number = texts.push(form) - 1;
    setsWith.push([]);
    table.set(form, number);
  }
  return number;
}

function prefixesLike(form: string, prefixes: Tables['prefixes']): Map<string, number> {
  const start = form.slice(0, 2);
  const known = prefixes.get(start) ?? new Map<string, number>();
  prefixes.set(start, known);
  return known;
}

function setOf(members: readonly number[], {sets}: Tables): WordSet {
  const own = new Set(members);
  let sum = own.size;
  for (const member of own) sum = (sum + Math.imul(member + 1, 0x9e3779b1)) | 0;
  const alike = sets.get(sum) ?? [];
  let set = alike.find((one) => one.members.size === own.size && isWithin(own, one.members));
  if (set === undefined) {
    set = {id: null, members: own};
    alike.push(set);
    sets.set(sum, alike);
  }
  return set;
}

function isWithin(some: ReadonlySet<number>, all: ReadonlySet<number>): boolean {
  for (const one of some) if (!all.has(one)) return false;
  return true;
}

function nextId(set: WordSet, {sought, setsWith}: Tables): number {
  const id = sought.push(set) - 1;
  set.id = id;
  for (const number of set.members) setsWith[number]!.push(id);
  return id;
}

function numbersOf(form: string, {words, prefixes}: Tables): number[] {
  const numbers = words.has(form) ? [words.get(form)!] : [];
  for (const [prefix, number] of prefixes.get(form.slice(0, 2)) ?? [])
    if (form.startsWith(prefix)) numbers.push(number);
  return numbers;
}
