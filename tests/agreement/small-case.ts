import type {AgreementReport} from '../../pipeline/reports/agreement.ts';
import type {CodedCell, CodedProfile} from '../../schemas/coding-file.ts';
import type {Scalar} from '../../schemas/flow.ts';

/** Codings written short, and a small case whose figures can be counted by hand. */

export type Answers = Readonly<Record<string, Scalar | {unclear: true} | {value: Scalar; quotes: string[]}>>;

/** Codings from a short form: a value, or unclear, or a value with quotes. */
export function codings(profiles: Readonly<Record<string, Answers>>): Map<string, CodedProfile> {
  const cellOf = (answer: Answers[string]): CodedCell => {
    if (typeof answer !== 'object' || answer === null || Array.isArray(answer))
      return {value: answer as Scalar, status: 'coded', quotes: ['one quote']};
    if ('unclear' in answer) return {value: null, status: 'unclear', quotes: ['one quote']};
    const {value, quotes} = answer as {value: Scalar; quotes: string[]};
    return {value, status: 'coded', quotes};
  };
  return new Map(
    Object.entries(profiles).map(([profile_id, answers]) => [
      profile_id,
      {
        profile_id,
        cells: new Map(Object.entries(answers).map(([name, answer]) => [name, cellOf(answer)])),
      },
    ]),
  );
}

export const figuresOf = (report: AgreementReport, name: string) =>
  report.variables.find(({variable}) => variable.name === name)!.figures;
export const codeOf = (report: AgreementReport, name: string, code: string) =>
  report.codes.find((each) => each.variable.name === name && each.code === code)!.figures;

/** Two seen profiles (a, b) and two unseen ones (c, d). */
export const gold = codings({
  a: {
    formation_year: 1990,
    purpose: ['anti_crime', 'self_defence'],
    size_timing: 'unclear',
    foreign_sponsor: ['VNM'],
  },
  b: {formation_year: 1991, purpose: ['anti_crime'], size_timing: {unclear: true}},
  c: {formation_year: {unclear: true}, purpose: ['self_defence']},
  d: {formation_year: 1993, purpose: ['anti_crime'], former_rebel: 'no'},
});
export const coder = codings({
  a: {formation_year: 1990, purpose: ['self_defence', 'anti_crime'], size_timing: {unclear: true}},
  b: {formation_year: 1992, purpose: ['anti_crime', 'protect_leader'], foreign_sponsor: ['KHM']},
  c: {formation_year: {unclear: true}},
  d: {formation_year: {value: 1993, quotes: ['something else']}, purpose: ['anti_crime']},
});
export const unseen: ReadonlySet<string> = new Set(['c', 'd']);
