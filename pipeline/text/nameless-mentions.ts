import type {Profile, Sentence} from '../../schemas/flow.ts';
import type {Lexicon} from './lexicon.ts';
import type {Mention} from './mentions.ts';
import {nameIndex} from './name-index.ts';
import {readSentence} from './reading.ts';
import type {Named} from './rulers.ts';

/**
 * Who is mentioned in the sentences that match, as far as the lexicon tells without the profile's own names: those are made of it.
 * References and the country are left out.
 */
export function namelessMentions(
  profile: Profile,
  lexicon: Lexicon,
  pattern: RegExp,
): {sentence: Sentence; mentions: readonly Mention[]}[] {
  const known = {lexicon, named: nameIndex<Named['owner']>([]), home: profile.home};
  return profile.fields
    .filter(({role}) => role !== 'references' && role !== 'country')
    .flatMap((field) =>
      field.sentences
        .filter(({text}) => pattern.test(text))
        .map((sentence) => ({sentence, mentions: readSentence(sentence, field, known).mentions()})),
    );
}
