import {readFileSync} from 'node:fs';
import {parse} from 'yaml';
import {placeCodes} from '../pipeline/checks/place-codes.ts';
import {check} from '../pipeline/stages/check.ts';
import {tabulate} from '../pipeline/stages/tabulate.ts';
import {gazetteer} from '../pipeline/text/places.ts';
import {codebook} from '../schemas/codebook.ts';
import type {Answer, Answered, Checked, Coding, DateValue, Evidence, Said, Table} from '../schemas/flow.ts';
import type {Issue} from '../schemas/issue.ts';
import type {Place} from '../schemas/place.ts';
import {release} from '../schemas/release.ts';

/** Small codings made by hand, for the stages after `derive`. */

const places = new URL('../pipeline/lexicon/places.yaml', import.meta.url);
const codesAt = placeCodes(gazetteer(parse(readFileSync(places, 'utf8')) as Place[]));
export const known = {codebook, coverage: release.coverage, codesAt};

export interface Told {
  id?: string;
  text?: string;
  name?: string | null;
  home?: string | null;
  answers?: Record<string, Answer>;
  issues?: readonly Issue[];
}

export function codingOf({
  id = 'pak-x',
  text = 'X (Pakistan)\n',
  name = 'X',
  home = 'PAK',
  ...more
}: Told): Coding {
  const given = {name: null, country: null, pgmd_id: 7, aliases: [], source: null, retrieved: null};
  const source = {id, path: `profiles/${id}.txt`, sha256: '0'.repeat(64), text, given, issues: []};
  const nameAt = name === null ? null : {start: text.indexOf(name), end: text.indexOf(name) + name.length};
  return {
    profile: {
      source,
      name,
      nameAt: nameAt === null || nameAt.start < 0 ? null : nameAt,
      aliases: ['Y', 'Z'],
      country: home === null ? null : 'Pakistan',
      home,
      issues: [],
    },
    answers: more.answers ?? {},
    issues: more.issues ?? [],
  };
}

export function evidenceOf(
  text: string,
  quote: string,
  said: Said | null,
  more: Partial<Evidence> = {},
): Evidence {
  const start = text.indexOf(quote);
  if (start < 0) throw new Error(`no such quote: ${quote}`);
  const end = start + quote.length;
  const place = {quote, start, end, hit: {start, end}};
  return {
    ...{question: 'q', said, rule: 'some-rule', rank: 5, field: 'other', fieldRank: 0, ...place},
    ...{
      roles: {},
      when: null,
      contexts: [],
      lexicon: [],
      cancelled: null,
      hit: {start, end: start + quote.length},
    },
    ...more,
  };
}

export function answerOf(answered: Answered | null, more: Partial<Answer> = {}): Answer {
  const status = answered === null ? 'unclear' : 'coded';
  return {
    answered,
    status,
    rule: 'some-rule',
    because: [],
    against: [],
    cancelled: [],
    replaced: null,
    ...more,
  };
}

export const codes = (...each: string[]): Answered => ({codes: each});

/** A whole year, or a span of years. */
export function dateOf(first: number, last = first, more: Partial<DateValue> = {}): DateValue {
  return {
    ...{
      startMin: `${first}-01-01`,
      startMax: `${first}-12-31`,
      endMin: `${last}-01-01`,
      endMax: `${last}-12-31`,
    },
    ...{yearMin: first, yearMax: last, precision: first === last ? 'year' : 'range'},
    ...{edtf: first === last ? String(first) : `${first}/${last}`, basis: null},
    ...more,
  };
}

export const checkOf = check(known);

export function checkedOf(told: Told): Checked {
  return checkOf(codingOf(told));
}

export function tablesOf(...told: Told[]): Record<string, Table> {
  const tables = tabulate(known)(told.map(checkedOf));
  return Object.fromEntries(tables.map((table) => [table.name, table]));
}

/** The rows of a table as objects. */
export function rowsOf({columns}: Table): Record<string, unknown>[] {
  const rows = columns[0]?.values.length ?? 0;
  return Array.from({length: rows}, (_, row) =>
    Object.fromEntries(columns.map(({name, values}) => [name, values[row]])),
  );
}

/** Two profiles that fill every type of column, with quotation marks, line ends and letters of several bytes. */
export const militia =
  'THE MILITIA (Pakistan)\r\nFormed: in 1990, "by the army"; said to be\r\n400 to 600 strong — 1995.\nIt killed.\n';
export const profiles: readonly Told[] = [
  {
    id: 'pak-militia',
    text: militia,
    name: 'THE MILITIA',
    answers: {
      formation: answerOf(
        {date: dateOf(1990, 1992)},
        {because: [evidenceOf(militia, 'in 1990, "by the army"', {date: dateOf(1990, 1992)})]},
      ),
      termination_status: answerOf(codes('ongoing')),
      termination: answerOf(null, {status: 'not_applicable', rule: null}),
      last_observed_year: answerOf({year: 1995}),
      size: answerOf(
        {size: {min: 400, max: 600, year: 1995, precision: 'range'}},
        {because: [evidenceOf(militia, '400 to 600 strong — 1995', null)]},
      ),
      government_relation: answerOf(null, {because: [evidenceOf(militia, 'said to be\r\n400', null)]}),
      sponsor_institution: answerOf(codes('military'), {status: 'derived', rule: 'union'}),
      state_sponsor: answerOf(codes('PAK', 'USA')),
      civilian_abuse: answerOf(codes('yes')),
      abuse: answerOf(codes('killing', 'assault'), {
        because: [
          evidenceOf(militia, 'killed', {code: 'killing'}),
          evidenceOf(militia, 'It killed', {code: 'assault'}),
        ],
        cancelled: [evidenceOf(militia, 'It killed', {code: 'torture'}, {cancelled: 'negated'})],
      }),
    },
  },
  {id: 'afg-silent', text: '', name: null, home: null, answers: {}},
];
