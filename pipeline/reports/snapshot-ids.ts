import type {Profile} from '../../schemas/flow.ts';
import {shortHash} from '../text/short-hash.ts';
import {oneLine} from './snapshot-text.ts';

/** A sentence under a name that does not shift when others are added above: `role:hash`, and `.2` for the same words again. */
export interface NamedSentence {
  id: string;
  text: string;
  /** Offset in the source. */
  start: number;
}

export interface NamedField {
  role: string;
  label: string;
  sentences: readonly NamedSentence[];
}

const known = new WeakMap<Profile, readonly NamedField[]>();

/** The fields of a profile as they stand in the text, with their sentences. Made once, since two stages show them. */
export function namedSentences(profile: Profile): readonly NamedField[] {
  const found = known.get(profile);
  if (found) return found;
  const made = namedFields(profile);
  known.set(profile, made);
  return made;
}

function namedFields({fields, plain}: Profile): NamedField[] {
  const seen = new Map<string, number>();
  return fields.map(({role, label, sentences}) => ({
    role,
    label,
    sentences: sentences.map(({text, start}) => {
      const id = `${role}:${shortHash(oneLine(text))}`;
      const count = (seen.get(id) ?? 0) + 1;
      seen.set(id, count);
      return {id: count === 1 ? id : `${id}.${count}`, text, start: plain.at[start] ?? 0};
    }),
  }));
}

/** The name of the sentence in which an offset of the source lies, of sentences in the order of the text; '' before the first. */
export function sentenceAt(sentences: readonly NamedSentence[], offset: number): string {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sentences[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return sentences[low - 1]?.id ?? '';
}
