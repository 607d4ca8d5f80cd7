import type {Profile} from '../../schemas/flow.ts';
import type {Lexicon} from './lexicon.ts';
import {namelessMentions} from './nameless-mentions.ts';
import type {Named} from './rulers.ts';

/** "The ministry" is the one that the profile names ("the ministry of defence"), if it names no other. */
export function theMinistry(profile: Profile, lexicon: Lexicon): Named[] {
  const named = namelessMentions(profile, lexicon, /\bministry\b/i).flatMap(({sentence, mentions}) =>
    mentions.filter(
      ({start, end}) => end - start > 1 && sentence.words.form.slice(start, end).includes('ministry'),
    ),
  );
  const codes = new Set(named.map(({class: group, code}) => (group === 'home_state' ? code : null)));
  const [only] = named;
  if (!only || codes.size !== 1 || only.code === null || only.class !== 'home_state') return [];
  return [{name: 'the ministry', owner: {class: 'home_state', code: only.code, entry: 'profile/ministry'}}];
}
