import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import type * as z from 'zod';
import {bindLexicon} from '../../pipeline/edge/bind-lexicon.ts';
import type {Repository} from '../../pipeline/edge/read-knowledge.ts';
import {readRules} from '../../pipeline/edge/read-rulebook.ts';
import {readYaml} from '../../pipeline/edge/read-yaml.ts';
import type {LexiconFiles} from '../../pipeline/text/lexicon.ts';
import {codebook} from '../../schemas/codebook.ts';
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
import {release} from '../../schemas/release.ts';
import type {FiledRule} from '../../schemas/rulebook.ts';
import {root} from '../repository.ts';

const here = import.meta.dirname;

/** The rules of `tests/stages/rules`: few, and nobody's but the tests'. */
export const ownRules: readonly FiledRule[] = readdirSync(join(here, 'rules'))
  .sort()
  .flatMap((name) => {
    const {filed, issues} = readRules(join(here, 'rules', name), `tests/stages/rules/${name}`);
    if (issues.length > 0) throw new Error(JSON.stringify(issues));
    return filed;
  });

function own<T>(name: string, schema: z.ZodType<T>): T {
  return readYaml(join(here, 'lexicon', `${name}.yaml`), `tests/stages/lexicon/${name}.yaml`, schema).value;
}

function shared<T>(name: string, schema: z.ZodType<T>): T {
  const shown = `pipeline/lexicon/${name}.yaml`;
  return readYaml(join(root, shown), shown, schema).value;
}

/** Words of the tests' own; labels, places, abbreviations and irregular forms are those of the repository. */
export function ownFiles(): LexiconFiles {
  return {
    actors: own('actors', actorsSchema),
    acts: own('acts', actsSchema),
    contexts: own('contexts', contextsSchema),
    words: own('words', wordListsSchema),
    fields: shared('fields', fieldsSchema),
    inflections: shared('inflections', inflectionsSchema),
    abbreviations: shared('abbreviations', abbreviationsSchema),
    places: shared('places', placesSchema),
  };
}

/** All that a coder needs, with rules and words of the tests' own, so that what scholars change moves no test. */
export function ownKnowledge(): Repository {
  const files = ownFiles();
  const {coverage} = release;
  return {codebook, coverage, lexicon: bindLexicon(files), rules: ownRules, corrections: [], files};
}
