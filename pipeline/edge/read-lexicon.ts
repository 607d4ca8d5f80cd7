import {join} from 'node:path';
import type * as z from 'zod';
import {
  abbreviationsSchema,
  actorsSchema,
  actsSchema,
  contextsSchema,
  fieldsSchema,
  inflectionsSchema,
  wordListsSchema,
} from '../../schemas/lexicon.ts';
import {placesSchema} from '../../schemas/place.ts';
import type {LexiconFiles} from '../text/lexicon.ts';
import {readYaml} from './read-yaml.ts';

/** Reads `pipeline/lexicon/`; `root` is the repository's folder. Throws `Fault`. */
export function readLexicon(root: string): LexiconFiles {
  const read = <T>(name: string, schema: z.ZodType<T>): T => {
    const shown = `pipeline/lexicon/${name}.yaml`;
    return readYaml(join(root, shown), shown, schema).value;
  };
  return {
    fields: read('fields', fieldsSchema),
    words: read('words', wordListsSchema),
    inflections: read('inflections', inflectionsSchema),
    actors: read('actors', actorsSchema),
    acts: read('acts', actsSchema),
    contexts: read('contexts', contextsSchema),
    abbreviations: read('abbreviations', abbreviationsSchema),
    places: read('places', placesSchema),
  };
}
