import {codebook} from '../../schemas/codebook.ts';
import type {Checked, Found} from '../../schemas/flow.ts';
import {Fault} from '../../schemas/issue.ts';
import type {ReliabilityRow} from '../../schemas/reliability.ts';
import {variables} from '../../schemas/variables.ts';
import {codeAll} from '../dataset.ts';
import {evidenceMemory} from '../edge/evidence-memory.ts';
import {readCoders} from '../edge/read-coders.ts';
import {type Repository, readKnowledge} from '../edge/read-knowledge.ts';
import {readSources} from '../edge/read-sources.ts';
import {type AgreementReport, agreement as compare} from '../reports/agreement.ts';
import {machineCodings} from '../reports/agreement-codings.ts';
import {agreementCsv} from '../reports/agreement-csv.ts';
import {agreementText} from '../reports/agreement-text.ts';
import {confidenceTrade} from '../reports/confidence-trade.ts';
import {confidenceTradeText} from '../reports/confidence-trade-text.ts';
import {differences} from '../reports/differences.ts';
import {doubtful} from '../reports/doubtful.ts';
import {experimental} from '../reports/experimental.ts';
import {markReview} from '../reports/mark-review.ts';
import {type Coders, reliability} from '../reports/reliability.ts';
import {reliabilityText, statisticsText} from '../reports/reliability-text.ts';
import {ruleLedger} from '../reports/rule-ledger.ts';
import {ruleLedgerText} from '../reports/rule-ledger-text.ts';

export interface AgreementOptions {
  raw: string;
  gold: string;
  /** Compare this coder's files (`codings-<name>` beside gold) instead of the pipeline. */
  coder?: string;
  /** Print the differing cells of this variable. */
  show?: string;
  /** Print every statistic of this variable. */
  statistics?: string;
  /** Print what each rule did, of one question or (true) of all. */
  rules?: string | true;
  csv?: boolean;
}

/** How far the pipeline and the coders beside gold agree with gold and with each other; `knowing` reads what the pipeline knows. */
export function agreement(
  root: string,
  options: AgreementOptions,
  knowing: (root: string) => Repository = readKnowledge,
): string {
  const {sources} = readSources(options.raw);
  const coders = readCoders(options.gold, new Map(sources.map(({id, text}) => [id, text])));
  const {gold, unseen, others} = coders;
  const coder = others.find(({name}) => name === options.coder);
  if (coder) return table(compare(coder.codings, gold, unseen, {coder: coder.name, gold: 'gold'}), options);
  const known = knowing(root);
  const remembered = evidenceMemory(root, options.raw, known).recall(sources);
  const own = sources.filter(({id}) => gold.has(id));
  const coded = codeAll({sources: own, issues: []}, {...known, remembered}, () => {}, []);
  return ofMachine(coded, known, coders, options);
}

function ofMachine(
  {found, checked}: {found: readonly Found[]; checked: readonly Checked[]},
  known: Repository,
  coders: Coders,
  options: AgreementOptions,
): string {
  const {gold, unseen} = coders;
  const {rules, statistics, show, csv} = options;
  const machine = machineCodings(checked);
  if (rules !== undefined) {
    if (rules !== true) refuseUnknown(rules, Object.keys(codebook), 'question');
    return ruleLedgerText(ruleLedger(found, checked, known, coders), rules === true ? null : rules);
  }
  if (show !== undefined) return differences(show, checked, gold, machine, unseen);
  const measured = (): ReliabilityRow[] => reliability(machine, coders);
  const all = variables(known.codebook);
  if (statistics !== undefined) {
    refuseUnknown(
      statistics,
      all.filter(({question}) => question !== null).map(({name}) => name),
      'variable',
    );
    return statisticsText(measured(), statistics);
  }
  const report = compare(machine, gold, unseen);
  if (csv) return table(report, options);
  const rows = measured();
  const marked = checked.map(markReview(doubtful(rows)));
  const trade = confidenceTrade(marked, machine, gold, unseen);
  return [
    table(report, options),
    confidenceTradeText(trade),
    reliabilityText(rows, experimental(rows, all)),
  ].join('\n');
}

const table = (report: AgreementReport, {csv}: AgreementOptions): string =>
  csv ? agreementCsv(report) : agreementText(report);

function refuseUnknown(asked: string, names: readonly string[], what: string): void {
  if (names.includes(asked)) return;
  const place = {path: 'schemas/codebook.ts', line: null, column: null, profile_id: null, variable: null};
  const [found, expected] = [`no ${what} "${asked}"`, `one of ${names.join(', ')}`];
  throw new Fault([
    {severity: 'error', rule: 'not-found', ...place, found, expected, fix: 'Check the spelling.'},
  ]);
}
