import type {Profile} from '../../schemas/flow.ts';
import type {Lexicon} from './lexicon.ts';
import {nameIndex} from './name-index.ts';
import {readSentence} from './reading.ts';
import type {Named} from './rulers.ts';

const BRACKETED = /\(([\p{Lu}][\p{Lu}-]{1,9})\)/gu;

/** Initials that stand in brackets behind somebody ("the State Security Service (SSS)") name him in the whole profile. */
export function initials(profile: Profile, lexicon: Lexicon): Named[] {
  const known = {lexicon, named: nameIndex<Named['owner']>([]), home: profile.home};
  const found = new Map<string, Named>();
  for (const field of profile.fields) {
    if (field.role === 'references' || field.role === 'country') continue;
    for (const sentence of field.sentences) {
      const bracketed = [...sentence.text.matchAll(BRACKETED)];
      if (bracketed.length === 0) continue;
      const mentions = readSentence(sentence, field, known).mentions();
      for (const {1: name, index} of bracketed) {
        const behind = mentions.find(({end}) => sentence.words.end[end - 1] === sentence.start + index - 1);
        if (!name || !behind || behind.class === 'group' || found.has(name)) continue;
        found.set(name, {name, owner: {class: behind.class, code: behind.code, entry: behind.entry}});
      }
    }
  }
  return [...found.values()];
}
