import {type Check, checks} from '../../schemas/checks.ts';
import type {Codebook} from '../../schemas/codebook.ts';
import type {Cell, Coding, Evidence, Status} from '../../schemas/flow.ts';
import {codedBy} from '../../schemas/identification.ts';
import type {release} from '../../schemas/release.ts';
import {lifetime} from '../../schemas/tables.ts';
import {lifetimeOf, presence} from '../coding/presence.ts';
import {printSaid} from '../coding/print-answer.ts';
import {isIsoDay} from '../text/date-days.ts';
import type {Finding} from './findings.ts';
import {breach} from './forms.ts';
import type {CodesAt} from './place-codes.ts';

type Coverage = (typeof release)['coverage'];

const explain = 'Look at them with `casebook explain`; mend a rule, or set the value in corrections.yaml.';

/** The rules across columns of `schemas/checks.ts`, in their order. */
export function acrossColumns(
  {answers}: Coding,
  cells: readonly Cell[],
  coverage: Coverage,
  rules: readonly Check[] = checks,
): Finding[] {
  const byName = new Map(cells.map((cell) => [cell.variable, cell.value]));
  const checking = {
    value: (variable: string) => byName.get(variable) ?? null,
    answer: (question: string) => answers[question],
    coverage,
  };
  return rules.flatMap((check) => {
    const found = breach(check, checking);
    if (found === null) return [];
    const {id: rule, severity, expected, fix} = check;
    return [{rule, severity, expected, fix, ...found}];
  });
}

/** "(question): 1998 (rule x) against 1999 (rule y)": what disagrees, each saying once. */
export function conflicts({answers}: Coding, codebook: Codebook): Finding[] {
  const inConflict: Status = 'conflict';
  return Object.keys(codebook).flatMap((question) => {
    const answer = answers[question];
    if (answer?.status !== inConflict) return [];
    const sides = sayings([...answer.because, ...answer.against]);
    return [
      {
        severity: 'warning' as const,
        rule: 'conflict',
        variables: [question],
        found: `${question}: ${sides.join(' against ')}: left empty as a conflict`,
        expected: 'statements that agree, or a rule that settles them',
        fix: explain,
      },
    ];
  });
}

function sayings(evidence: readonly Evidence[]): string[] {
  const byValue = new Map<string, string>();
  for (const {said, rule} of evidence) {
    const value = printSaid(said) ?? 'unclear';
    if (!byValue.has(value)) byValue.set(value, `${value} (rule ${rule})`);
  }
  return [...byValue.values()];
}

/** No group is left out of the yearly tables in silence: one without any date, and years outside coverage, are told. */
export function lifespan(cells: readonly Cell[], codebook: Codebook, coverage: Coverage): Finding[] {
  const {within, cut} = presence(lifetimeOf(codebook, cells), coverage);
  const variables = [lifetime.start, lifetime.end, lifetime.observed];
  if (within.length === 0 && cut.length === 0) {
    return [
      {
        severity: 'warning',
        rule: 'no-date',
        variables,
        found: 'no year of formation, termination or last observation',
        expected: 'at least one, so that the group has years',
        fix: 'Look for a date in the text that no rule finds. The group is in every table but the yearly ones.',
      },
    ];
  }
  if (cut.length === 0) return [];
  return [
    {
      severity: 'note',
      rule: 'years-outside-coverage',
      variables,
      found: `${spans(cut)} outside ${coverage.first} to ${coverage.last}`,
      expected: 'years within the coverage of the release',
      fix: 'Nothing to do: they are left out of the yearly tables; dates in `groups` stay as they are.',
    },
  ];
}

/** A home state without codes in the year that decides them, or in years when the group was there. */
export function codedYears(
  {profile}: Coding,
  cells: readonly Cell[],
  codebook: Codebook,
  known: {year: number | null; coverage: Coverage; codesAt: CodesAt},
): Finding[] {
  const {home} = profile;
  if (home === null) return [];
  const {within} = presence(lifetimeOf(codebook, cells), known.coverage);
  const years = within.filter(({presence: found}) => found !== 'censored').map(({year}) => year);
  const asked = [...new Set([known.year, ...years])];
  const missing = asked.filter((year) => {
    const codes = known.codesAt(home, year);
    return codes?.cow == null && codes?.gw == null;
  });
  if (missing.length === 0) return [];
  const told = missing.filter((year) => year !== null).sort((a, b) => a - b);
  return [
    {
      severity: 'warning',
      rule: 'no-country-code',
      variables: [codedBy.question, lifetime.observed],
      found: `${home} in no list of states in ${told.length === 0 ? 'any year' : spans(told)}`,
      expected: 'a member of COW or GW then',
      fix: 'Check the year, or name the state that it belonged to in pipeline/lexicon/places.yaml. COW and GW stay empty; the ISO code is that of today.',
    },
  ];
}

/** Days that no calendar has would be refused by every format: they are told here and left out of the tables. */
export function impossibleDays({answers}: Coding): Finding[] {
  return Object.entries(answers).flatMap(([question, {answered, rule}]) => {
    if (answered === null || !('date' in answered)) return [];
    const {startMin, startMax, endMin, endMax} = answered.date;
    const wrong = [...new Set([startMin, startMax, endMin, endMax])].filter(
      (day) => day !== null && !isIsoDay(day),
    );
    if (wrong.length === 0) return [];
    const found = `${question} with the day ${wrong[0]}${rule === null ? '' : ` (rule ${rule})`}`;
    const expected = 'days that exist';
    return [
      {
        severity: 'error' as const,
        rule: 'impossible-day',
        variables: [question],
        found,
        expected,
        fix: explain,
      },
    ];
  });
}

/** `1946–1948, 1950`. */
function spans(years: readonly number[]): string {
  const found: [number, number][] = [];
  for (const year of years) {
    const open = found.at(-1);
    if (open !== undefined && year === open[1] + 1) open[1] = year;
    else found.push([year, year]);
  }
  return found.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`)).join(', ');
}
