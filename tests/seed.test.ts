import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {readSources} from '../pipeline/edge/read-sources.ts';
import type {Scalar} from '../schemas/flow.ts';
import {code} from './code.ts';
import {root} from './repository.ts';

/** A page as its site prints it. It is not ours to copy, so it is read where it lies beside the repository, or not at all. */
const folder = join(root, '../shared/seed');
const id = 'mqm-haqiqi';
const here = existsSync(join(folder, `${id}.txt`));

const wanted: readonly (readonly [variable: string, value: Scalar])[] = [
  ['formation_year', 1992],
  ['formation_basis', 'founded'],
  ['created_by_government', 'no'],
  ['termination_status', 'terminated'],
  ['termination_date', '1994-11'],
  ['termination_type', ['government_withdrew']],
  ['size_min', 500],
  ['size_max', 500],
  ['size_max_year', 1995],
  ['size_timing', 'after'],
  ['state_sponsor', ['PAK']],
  ['government_trained', 'yes'],
  ['government_armed', 'yes'],
  ['civilian_abuse', 'yes'],
  ['abuse_timing', 'unclear'],
  ['state_tolerance', 'yes'],
  ['country_iso3', 'PAK'],
];
const among: readonly (readonly [variable: string, codes: readonly string[]])[] = [
  ['sponsor_institution', ['military', 'intelligence']],
  ['abuse', ['killing', 'extortion_looting']],
];

if (here) describe('the seed page', onSeed);
else test.skip(`the seed page: there is no ${id}.txt in ../shared/seed beside the repository`, () => {});

function onSeed(): void {
  const source = readSources(folder).sources.find((one) => one.id === id)!;
  const {cells} = code(source).checked;
  const cellOf = (variable: string) => cells.find((cell) => cell.variable === variable)!;

  /** The country's code is looked up by the country's name, not read from a sentence. */
  const quoted = (variable: string): void => {
    const {because} = cellOf(variable);
    if (variable === 'country_iso3') return;
    expect(because.length).toBeGreaterThan(0);
    for (const {quote, start, end} of because) expect(quote).toBe(source.text.slice(start, end));
  };

  test.each(wanted)('%s is %s', (variable, value) => {
    expect(cellOf(variable).value).toEqual(value);
    quoted(variable);
  });

  test.each(among)('%s has %s', (variable, codes) => {
    expect(cellOf(variable).value).toEqual(expect.arrayContaining([...codes]));
    quoted(variable);
  });

  test.each(['recruitment_forced', 'members_paid'])('nothing is coded for %s', (variable) => {
    expect(cellOf(variable)).toMatchObject({value: null, status: 'not_mentioned'});
  });
}
