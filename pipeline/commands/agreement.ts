import {join} from 'node:path';
import {codeAll} from '../dataset.ts';
import {listCoders, readGold, readUnseen} from '../edge/read-gold.ts';
import {readKnowledge} from '../edge/read-knowledge.ts';
import {readSources} from '../edge/read-sources.ts';
import {agreement as compare} from '../reports/agreement.ts';
import {agreementCodings} from '../reports/agreement-codings.ts';
import {agreementCsv} from '../reports/agreement-csv.ts';
import {agreementText} from '../reports/agreement-text.ts';
import {differences} from '../reports/differences.ts';

export interface AgreementOptions {
  raw: string;
  gold: string;
  /** Compare this coder's files (`codings-<name>` beside gold) instead of the pipeline. */
  coder?: string;
  /** Print the differing cells of this variable. */
  show?: string;
  csv?: boolean;
}

/** How far the pipeline, or another coder, agrees with gold. */
export function agreement(root: string, options: AgreementOptions): string {
  const {sources} = readSources(options.raw);
  const gold = readGold(join(options.gold, 'gold'), new Map(sources.map(({id, text}) => [id, text])));
  const unseen = readUnseen(join(options.gold, 'unseen.txt'));
  const coder = listCoders(options.gold).find(({name}) => name === options.coder);
  if (coder) {
    const report = compare(readGold(coder.path), gold, unseen, {coder: coder.name, gold: 'gold'});
    return options.csv ? agreementCsv(report) : agreementText(report);
  }
  const {checked} = codeAll(
    {sources: sources.filter(({id}) => gold.has(id)), issues: []},
    readKnowledge(root),
    () => {},
    [],
  );
  const machine = agreementCodings(
    checked.map(({coding, cells}) => ({profile_id: coding.profile.source.id, cells})),
  );
  if (options.show !== undefined) return differences(options.show, checked, gold, machine, unseen);
  const report = compare(machine, gold, unseen);
  return options.csv ? agreementCsv(report) : agreementText(report);
}
