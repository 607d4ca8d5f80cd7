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
    const forms = words(name).form;
    if (forms.length === 0) continue;
    const first = name.slice(words(name).start[0], words(name).end[0]);
    const entries = byFirst.get(forms[0]!) ?? [];
    entries.push({forms, first, owner});
    byFirst.set(forms[0]!, entries);
  }
  // Longest first, then in the order given: of two names of one length the earlier wins.
  for (const entries of byFirst.values()) entries.sort((a, b) => b.forms.length - a.forms.length);
  return {
    at(sentence, word) {
      const {form, start, end} = sentence.words;
      for (const entry of byFirst.get(form[word]!) ?? []) {
        if (word + entry.forms.length > form.length) continue;
        if (!entry.forms.every((part, i) => form[word + i] === part)) continue;
        const from = start[word]! - sentence.start;
        if (!sameCase(sentence.text.slice(from, end[word]! - sentence.start), entry.first)) continue;
        return {end: word + entry.forms.length, owner: entry.owner};
      }
      return null;
    },
  };
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
