import {join} from 'node:path';
import {codeAll} from '../pipeline/dataset.ts';
import {evidenceMemory} from '../pipeline/edge/evidence-memory.ts';
import {readGold, readUnseen} from '../pipeline/edge/read-gold.ts';
import {readSources} from '../pipeline/edge/read-sources.ts';
import {type AgreementReport, agreement} from '../pipeline/reports/agreement.ts';
import {agreementCodings} from '../pipeline/reports/agreement-codings.ts';
import {known} from './knowledge.ts';
import {root} from './repository.ts';

/** The sample corpus, coded by the rules as they are, against its gold. */
export const agreementReport: AgreementReport = report();

function report(): AgreementReport {
  const {sources} = readSources(join(root, 'raw'));
  const gold = readGold(join(root, 'tests/gold/gold'), new Map(sources.map(({id, text}) => [id, text])));
  const unseen = readUnseen(join(root, 'tests/gold/unseen.txt'));
  const remembered = evidenceMemory(root, join(root, 'raw'), known).recall(sources);
  const {checked} = codeAll({sources, issues: []}, {...known, remembered}, () => {}, []);
  const cells = checked.map((profile) => ({
    profile_id: profile.coding.profile.source.id,
    cells: profile.cells,
  }));
  return agreement(agreementCodings(cells), gold, unseen);
}
