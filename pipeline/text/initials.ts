import type {Profile} from '../../schemas/flow.ts';
import type {Lexicon} from './lexicon.ts';
import {namelessMentions} from './nameless-mentions.ts';
import type {Named} from './rulers.ts';

const HELD = /\(([\p{Lu}][\p{Lu}-]{1,9})\)/u;
const BRACKETED = new RegExp(HELD, 'gu');

/** "the special task unit (STU) of the police": a part of the body behind. */
const PART_OF = /^\)\s(?:of|in|within)\s(?:the\s)?/;

/**
 * Initials that stand in brackets behind somebody ("the State Security Service (SSS)") name him in the whole profile, and those of
 * a part ("the task unit (STU) of the police") whose part it is.
 */
export function initials(profile: Profile, lexicon: Lexicon): Named[] {
  const found = new Map<string, Named>();
  for (const {sentence, mentions} of namelessMentions(profile, lexicon, HELD)) {
    const {text, start: from, words} = sentence;
    for (const {1: name, index} of text.matchAll(BRACKETED)) {
      const whole = PART_OF.exec(text.slice(index + name!.length + 1))?.[0].length;
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
  return [...found.values()];
}
