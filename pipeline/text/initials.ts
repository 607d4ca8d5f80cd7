import type {Profile} from '../../schemas/flow.ts';
import type {Lexicon} from './lexicon.ts';
import {nameIndex} from './name-index.ts';
import {readSentence} from './reading.ts';
import type {Named} from './rulers.ts';

const BRACKETED = /\(([\p{Lu}][\p{Lu}-]{1,9})\)/gu;

/** "the special task unit (STU) of the police": a part of the body behind. */
const PART_OF = /^\)\s(?:of|in|within)\s(?:the\s)?/;

/**
 * Initials that stand in brackets behind somebody ("the State Security Service (SSS)") name him in the whole profile, and those of
 * a part ("the task unit (STU) of the police") whose part it is.
 */
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
        const {start: from, words} = sentence;
        const whole = PART_OF.exec(sentence.text.slice(index + name!.length + 1))?.[0].length;
        const behind =
          mentions.find(({end}) => words.end[end - 1] === from + index - 1) ??
          mentions.find(({lead, start}) =>
            [lead, start].some(
              (at) => words.start[at] === from + index + name!.length + 1 + (whole ?? Number.NaN),
            ),
          );
        if (!name || !behind || behind.class === 'group' || found.has(name)) continue;
        found.set(name, {name, owner: {class: behind.class, code: behind.code, entry: behind.entry}});
      }
    }
  }
  return [...found.values()];
}
