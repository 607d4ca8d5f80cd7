import type {Profile} from '../../schemas/flow.ts';
import type {Lexicon} from './lexicon.ts';
import {nameIndex} from './name-index.ts';
import {readSentence} from './reading.ts';
import type {Named} from './rulers.ts';

const MINISTRY = /\bministry\b/i;

/** "The ministry" is the one that the profile names ("the ministry of defence"), if it names no other. */
export function theMinistry(profile: Profile, lexicon: Lexicon): Named[] {
  const known = {lexicon, named: nameIndex<Named['owner']>([]), home: profile.home};
  const named = profile.fields
    .filter(({role}) => role !== 'references' && role !== 'country')
    .flatMap((field) =>
      field.sentences
        .filter(({text}) => MINISTRY.test(text))
        .flatMap((sentence) =>
          readSentence(sentence, field, known)
            .mentions()
            .filter(
              ({start, end}) => end - start > 1 && MINISTRY.test(wordsOf(sentence.words.form, start, end)),
            ),
        ),
    );
  const codes = new Set(named.map(({class: group, code}) => (group === 'home_state' ? code : null)));
  const [only] = named;
  if (!only || codes.size !== 1 || only.code === null || only.class !== 'home_state') return [];
  return [{name: 'the ministry', owner: {class: 'home_state', code: only.code, entry: 'profile/ministry'}}];
}

function wordsOf(form: readonly string[], start: number, end: number): string {
  return form.slice(start, end).join(' ');
}
