import {join} from 'node:path';
import {Fault} from '../../schemas/issue.ts';
import {codeAll} from '../dataset.ts';
import {readKnowledge} from '../edge/read-knowledge.ts';
import {readSources} from '../edge/read-sources.ts';
import {writeFiles} from '../edge/write-files.ts';
import {type Outcome, outcome} from '../reports/outcome.ts';
import {snapshotStages} from '../reports/snapshots.ts';
import type {Folders} from './make-dataset.ts';

/** Runs the flow and writes the snapshot of one stage under OUT/stages. */
export function makeStage(root: string, name: string, {raw, out}: Folders): Outcome {
  const stage = snapshotStages.find((known) => known === name);
  if (stage === undefined) {
    const place = {path: name, line: null, column: null, profile_id: null, variable: null};
    throw new Fault([
      {
        severity: 'error',
        rule: 'no-such-stage',
        ...place,
        found: `stage "${name}"`,
        expected: `one of ${snapshotStages.join(', ')}`,
        fix: 'Name one of them.',
      },
    ]);
  }
  const input = readSources(raw);
  const {snapshots} = codeAll(input, readKnowledge(root), () => {}, [stage]);
  writeFiles(out, snapshots);
  return outcome(snapshots.map(({name}) => `${join(out, name)}\n`).join(''), input.issues);
}
