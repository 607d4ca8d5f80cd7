import type {Codebook} from '../../schemas/codebook.ts';
import type {CodedCell, CodedProfile} from '../../schemas/coding-file.ts';
import type {Evidence, Said} from '../../schemas/flow.ts';
import type {Question} from '../../schemas/question.ts';
import {variablesOf} from '../../schemas/variable.ts';

/**
 * Whether a piece of evidence says what a coder says of its question: the same code, or one of the coder's set; the same year; a
 * figure that is the coder's smallest or largest; that it is unclear where the coder says so too.
 */
export function evidenceAgrees(
  {question: stem, said}: Evidence,
  codebook: Codebook,
  cells: CodedProfile['cells'],
): boolean {
  const question = codebook[stem]!;
  const coded = variablesOf(stem, question).map(({name}) => cells.get(name) ?? null);
  const heads = coded.slice(0, question.kind === 'sized' ? 2 : 1);
  if (said === null) return heads.some((cell) => cell?.status === 'unclear');
  return heads.some((cell, at) => cell?.status === 'coded' && says(said, question, cell, at === 0));
}

function says(said: Said, question: Question, {value}: CodedCell, first: boolean): boolean {
  if ('code' in said) return Array.isArray(value) ? value.includes(said.code) : value === said.code;
  if ('year' in said) return value === said.year;
  if ('date' in said) {
    const earliest = question.kind === 'dated' && question.pick === 'earliest';
    return value === (earliest ? said.date.yearMin : said.date.yearMax);
  }
  const {min, max} = said.size;
  return value === (first ? (min ?? max) : (max ?? min));
}
