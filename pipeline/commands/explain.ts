import {join} from 'node:path';
import type {Issue} from '../../schemas/issue.ts';
import {Fault} from '../../schemas/issue.ts';
import {variables} from '../../schemas/variables.ts';
import {coder} from '../coder.ts';
import {evidenceMemory} from '../edge/evidence-memory.ts';
import {readKnowledge} from '../edge/read-knowledge.ts';
import {readReliability} from '../edge/read-reliability.ts';
import {readSources} from '../edge/read-sources.ts';
import {nearMisses} from '../kinds/near-misses.ts';
import {explainCell, explainProfile} from '../reports/explain.ts';

/** So many rules are shown that nearly spoke. */
const NEAREST = 5;

/**
 * Runs the flow on one profile and tells why its cells say what they say. `named` is a variable, or a question, which stands
 * for all its variables; without it every variable gets a line.
 */
export function explain(root: string, id: string, named: string | undefined, raw: string): string {
  const known = readKnowledge(root);
  const {sources} = readSources(raw);
  const source = sources.find((one) => one.id === id);
  if (!source)
    throw unknown(
      `profile "${id}"`,
      alike(
        id,
        sources.map((one) => one.id),
      ),
      raw,
    );
  const remembered = evidenceMemory(root, raw, known).recall(sources);
  const {checked} = coder({...known, remembered})(source);
  if (named === undefined) return explainProfile(checked);
  const all = variables(known.codebook);
  const asked = all.filter(({name, question}) => name === named || question === named);
  const reliability = readReliability(join(root, 'out/next/reliability.csv'));
  const near = (question: string) =>
    nearMisses(
      known.rules.filter((filed) => filed.question === question),
      checked.coding.profile,
      known.lexicon,
      NEAREST,
    );
  const exact = asked.filter(({name}) => name === named);
  if (asked.length === 0)
    throw unknown(
      `variable "${named}"`,
      alike(
        named,
        all.map(({name}) => name),
      ),
      'schemas/codebook.ts',
    );
  return (exact.length > 0 ? exact : asked)
    .map((variable) => explainCell(checked, variable, {...known, reliability, near}))
    .join('\n');
}

function unknown(found: string, candidates: readonly string[], path: string): Fault {
  const place = {path, line: null, column: null, profile_id: null, variable: null};
  const expected = candidates.length > 0 ? `perhaps ${candidates.join(', ')}` : 'one that exists';
  const issue: Issue = {
    severity: 'error',
    rule: 'not-found',
    ...place,
    found: `no ${found}`,
    expected,
    fix: 'Check the spelling.',
  };
  return new Fault([issue]);
}

/** Names that share a beginning or hold what was asked. */
function alike(asked: string, names: readonly string[]): string[] {
  const lead = asked.slice(0, 4).toLowerCase();
  return names.filter((name) => name.includes(asked.toLowerCase()) || name.includes(lead)).slice(0, 5);
}
