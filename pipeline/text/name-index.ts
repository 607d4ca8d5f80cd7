import type {Sentence} from '../../schemas/flow.ts';
import {wordForm, words} from './words.ts';

/** Names of one or several words, found by their first word; case counts, since "US" is not "us". */
export interface NameIndex<T> {
  /** The longest name that begins at a word of the sentence, or null. */
  at(sentence: Sentence, word: number): {end: number; owner: T} | null;
}

interface Entry<T> {
  forms: readonly string[];
  first: string;
  owner: T;
}

const CAPITALS = /^[\p{Lu}.]+$/u;

export function nameIndex<T>(names: readonly {name: string; owner: T}[]): NameIndex<T> {
  const byFirst = new Map<string, Entry<T>[]>();
  for (const {name, owner} of names) {
    const {form: forms, start, end} = words(name);
    if (forms.length === 0) continue;
    const first = name.slice(start[0], end[0]);
    const entries = byFirst.get(forms[0]!) ?? [];
    entries.push({forms, first, owner});
    byFirst.set(forms[0]!, entries);
  }
  // Longest first, then in the order given: of two names of one length the earlier wins.
  for (const entries of byFirst.values()) entries.sort((a, b) => b.forms.length - a.forms.length);
  return {
    at(sentence, word) {
      const entries = byFirst.get(sentence.words.form[word]!);
      const entry = entries?.find((one) => standsIn(one, sentence, word));
      return entry === undefined ? null : {end: word + entry.forms.length, owner: entry.owner};
    },
  };
}

function standsIn({forms, first}: Entry<unknown>, {words, text, start}: Sentence, word: number): boolean {
  if (word + forms.length > words.form.length) return false;
  for (let i = 1; i < forms.length; i++) if (words.form[word + i] !== forms[i]) return false;
  return sameCase(text.slice(words.start[word]! - start, words.end[word]! - start), first);
}

/** Where names of several words begin and end, of the owners that are asked for. */
export function longNames<T>(
  sentence: Sentence,
  names: NameIndex<T>,
  asked: (owner: T) => boolean,
): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  for (let at = 0; at < sentence.words.form.length; ) {
    const name = names.at(sentence, at);
    const end = name && asked(name.owner) ? name.end : at + 1;
    if (end > at + 1) ends.set(at, end);
    at = end;
  }
  return ends;
}

/** A name in capitals is found in capitals only; one with a capital, with a capital; others in any case. */
function sameCase(found: string, name: string): boolean {
  if (CAPITALS.test(name)) return found.startsWith(name) || wordForm(found) !== found;
  return name[0] === name[0]!.toLowerCase() || found[0] !== found[0]!.toLowerCase();
}
