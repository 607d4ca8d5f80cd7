import {join} from 'node:path';
import {variables} from '../../schemas/variables.ts';
import {coder} from '../coder.ts';
import {evidenceMemory} from '../edge/evidence-memory.ts';
import {readKnowledge} from '../edge/read-knowledge.ts';
import {readReliability} from '../edge/read-reliability.ts';
import {readSources} from '../edge/read-sources.ts';
import {nearMisses} from '../kinds/near-misses.ts';
import {explainCell, explainProfile} from '../reports/explain.ts';
import {nearMissesText} from '../reports/near-misses-text.ts';
import {noSuchName} from '../reports/no-such-name.ts';

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
  const ids = sources.map((one) => one.id);
  if (!source) throw noSuchName('profile', id, ids, raw);
  const remembered = evidenceMemory(root, raw, known).recall(sources);
  const {checked, profile} = coder({...known, remembered})(source);
  if (named === undefined) return explainProfile(checked);
  const all = variables(known.codebook);
  const asked = all.filter(({name, question}) => name === named || question === named);
  const reliability = readReliability(join(root, 'out/next/reliability.csv'));
  const near = (question: string) => {
    const own = known.rules.filter((filed) => filed.question === question);
    return nearMissesText(nearMisses(own, profile, known.lexicon, NEAREST), profile);
  };
  const exact = asked.filter(({name}) => name === named);
  const names = all.map(({name}) => name);
  if (asked.length === 0) throw noSuchName('variable', named, names, 'schemas/codebook.ts');
  return (exact.length > 0 ? exact : asked)
    .map((variable) => explainCell(checked, variable, {...known, reliability, near}))
    .join('\n');
}
