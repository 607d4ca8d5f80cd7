import type {Field, Profile} from '../../schemas/flow.ts';
import {cast} from './cast.ts';
import type {Lexicon} from './lexicon.ts';
import {nameIndex} from './name-index.ts';
import {type Reader, type Reading, readSentence} from './reading.ts';

/** A field with its sentences as rules read them. */
export interface FieldReadings {
  field: Field;
  readings: readonly Reading[];
}

/** The fields of a profile that tell of the group, read: references and the country are not among them. */
export function readProfile(profile: Profile, lexicon: Lexicon): FieldReadings[] {
  const named = nameIndex(cast(profile, lexicon).map(({name, owner}) => ({name, owner})));
  const reader: Reader = {lexicon, named, home: profile.home};
  return profile.fields
    .filter(({role}) => role !== 'references' && role !== 'country')
    .map((field) => ({
      field,
      readings: field.sentences.map((sentence) => readSentence(sentence, field, reader)),
    }));
}
