import type {Codebook} from '../../schemas/codebook.ts';
import type {Cell, Coding, Evidence, Named, Scalar, Status} from '../../schemas/flow.ts';
import {codedBy, identification} from '../../schemas/identification.ts';
import {variablesOf} from '../../schemas/variable.ts';
import type {CodesAt} from './place-codes.ts';

/** What names the group, from manifest and text, and the country codes that hold in the given year; in column order. */
export function identify({profile}: Coding, year: number | null, codesAt: CodesAt): Cell[] {
  const codes = profile.home === null ? null : codesAt(profile.home, year);
  const said: Readonly<Record<string, Scalar>> = {
    profile_id: profile.source.id,
    pgmd_id: profile.source.given.pgmd_id,
    name: profile.name,
    aliases: aliases(profile),
    country: profile.country,
  };
  const looked: Readonly<Record<string, Scalar>> = {
    country_iso3: codes?.iso3 ?? null,
    country_cow: codes?.cow ?? null,
    country_gw: codes?.gw ?? null,
    region_un: codes?.region ?? null,
  };
  return identification.map(({name}) => {
    if (name in said) return cell(name, said[name] ?? null, 'coded', null, nameEvidence(profile, name));
    return cell(name, looked[name] ?? null, 'derived', 'lookup', []);
  });
}

/** The year that decides the codes: the one of the question in `codedBy`, else the earliest that counting evidence gives. */
export function yearOfCodes({answers}: Coding, codebook: Codebook, cells: readonly Cell[]): number | null {
  const question = codebook[codedBy.question];
  const variable =
    question && variablesOf(codedBy.question, question).find(({part}) => part === codedBy.part);
  const coded = cells.find((cell) => cell.variable === variable?.name)?.value;
  if (typeof coded === 'number') return coded;
  const years = Object.values(answers).flatMap(({because, against}) =>
    [...because, ...against].flatMap(yearsOf),
  );
  return years.length === 0 ? null : years.reduce((least, year) => Math.min(least, year));
}

function yearsOf({said, when}: Evidence): number[] {
  const day = when?.min ?? when?.max ?? null;
  const years = day === null ? [] : [Number(day.slice(0, 4))];
  if (said !== null && 'date' in said) years.push(said.date.yearMin);
  if (said !== null && 'year' in said) years.push(said.year);
  return years.filter(Number.isInteger);
}

/** The manifest separates names by semicolons, and so do the tables: a name that holds one is several. */
function aliases({aliases: names}: Named): readonly string[] | null {
  const each = names
    .flatMap((name) => name.split(';'))
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return each.length === 0 ? null : [...new Set(each)];
}

function cell(
  variable: string,
  value: Scalar,
  status: Status,
  rule: string | null,
  because: readonly Evidence[],
): Cell {
  return {
    variable,
    question: null,
    value,
    status: value === null ? 'not_mentioned' : status,
    confidence: '',
    review: false,
    rule: value === null ? null : rule,
    because,
    replaced: null,
  };
}

/** The title is the quote for the name, where the text gives it. */
function nameEvidence({source, name, nameAt}: Named, variable: string): Evidence[] {
  if (variable !== 'name' || nameAt === null || name === null) return [];
  return [
    {
      question: variable,
      said: {code: name},
      rule: 'title',
      rank: 1,
      field: 'title',
      fieldRank: 0,
      quote: source.text.slice(nameAt.start, nameAt.end),
      ...nameAt,
      hit: nameAt,
      roles: {},
      when: null,
      contexts: [],
      lexicon: [],
      cancelled: null,
    },
  ];
}
