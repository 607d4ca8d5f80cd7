import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import type {z} from 'zod';
import type {Knowledge} from '../../pipeline/coder.ts';
import {readLexicon} from '../../pipeline/edge/read-lexicon.ts';
import {readRules} from '../../pipeline/edge/read-rulebook.ts';
import {readYaml} from '../../pipeline/edge/read-yaml.ts';
import {buildLexicon} from '../../pipeline/text/lexicon.ts';
import {codebook} from '../../schemas/codebook.ts';
import {actorsSchema, actsSchema, contextsSchema, wordListsSchema} from '../../schemas/lexicon.ts';
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

/**
 * All that a coder needs, with rules and words of the tests' own, so that what scholars change moves no test. Labels, places,
 * abbreviations and irregular forms are those of the repository.
 */
export function ownKnowledge(): Knowledge {
  const lexicon = buildLexicon({
    ...readLexicon(root),
    actors: own('actors', actorsSchema),
    acts: own('acts', actsSchema),
    contexts: own('contexts', contextsSchema),
    words: own('words', wordListsSchema),
  });
  return {codebook, coverage: release.coverage, lexicon, rules: ownRules, corrections: []};
}
