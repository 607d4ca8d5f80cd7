import type {Codebook} from '../../schemas/codebook.ts';
import type {Column, Table} from '../../schemas/flow.ts';
import {MISSING, STATUS} from '../../schemas/missing.ts';
import type {Question} from '../../schemas/question.ts';

/** What of a version a file of one of its tables tells. */
export interface TableCodebookOf {
  version: string;
  title: string;
  citation: string;
  codebook: Codebook;
}

/**
 * The codebook of one table as JSON, for the single key-value that Parquet and Arrow files carry under `casebook`: `dataset`, `version`,
 * `citation`, `table`, `title`, `key`; `columns` in order, each with name, label, type (`schemas/flow.ts`), and its question, variable and
 * codes with their labels where it has them; `questions` as far as the columns answer them, in their own words, with what each code means;
 * `empty`, what the statuses in `values` say of cells without a value.
 */
export function tableCodebook(
  {name, title, key, columns}: Table,
  {version, title: dataset, citation, codebook}: TableCodebookOf,
): string {
  const asked = new Set(columns.flatMap(({question}) => (question === null ? [] : [question])));
  const questions = Object.entries(codebook).filter(([stem]) => asked.has(stem));
  return JSON.stringify({
    ...{dataset, version, citation, table: name, title, key},
    columns: columns.map(aboutColumn),
    questions: Object.fromEntries(questions.map(([stem, question]) => [stem, aboutQuestion(question)])),
    empty: Object.fromEntries(
      Object.keys(MISSING).map((reason) => [reason, STATUS[reason as keyof typeof MISSING].means]),
    ),
  });
}

/** What JSON leaves out where it is undefined. */
function aboutColumn({name, label, type, question, variable, codes, experimental}: Column) {
  const labels = codes && Object.fromEntries(codes.map(({code, label: said}) => [code, said]));
  return {
    name,
    label,
    type,
    question: question ?? undefined,
    variable,
    codes: labels ?? undefined,
    experimental,
  };
}

function aboutQuestion(entry: Question) {
  const {title, question, guide} = entry;
  const codes = 'codes' in entry ? Object.entries(entry.codes) : null;
  const means = codes && Object.fromEntries(codes.map(([code, each]) => [code, each.means]));
  return {title, question, guide, codes: means ?? undefined};
}
