import {parse} from 'csv-parse/sync';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {type AgreementReport, agreement} from '../../pipeline/reports/agreement.ts';
import {agreementCodings, type MachineProfile} from '../../pipeline/reports/agreement-codings.ts';
import {agreementCsv} from '../../pipeline/reports/agreement-csv.ts';
import {agreementText} from '../../pipeline/reports/agreement-text.ts';
import {codedVariables} from '../../schemas/coding-file.ts';
import type {Evidence, Scalar, Status} from '../../schemas/flow.ts';
import {type Answers, coder, codings, figuresOf, gold, unseen} from './small-case.ts';

const none: ReadonlySet<string> = new Set();

const report = agreement(coder, gold, unseen);

describe('the pipeline’s cells', () => {
  const cell = (variable: string, value: Scalar, status: Status, ...quotes: string[]) => ({
    variable,
    value,
    status,
    because: quotes.map((quote) => ({quote}) as Evidence),
  });
  const machine: MachineProfile[] = [
    {
      profile_id: 'a',
      cells: [
        cell('formation_year', 1990, 'coded', 'in 1990'),
        cell('state_sponsor', ['PAK'], 'derived', 'the army', 'the police'),
        cell('members_paid', 'yes', 'corrected', 'a wage'),
        cell('size_max', null, 'conflict', 'forty', 'fifty'),
        cell('government_armed', null, 'unclear', 'whether armed'),
        cell('termination_year', null, 'not_applicable'),
        cell('purpose', null, 'not_mentioned'),
        cell('abuse', [], 'coded', 'nothing'),
      ],
    },
  ];

  test('become a coder’s: a conflict is unclear, what does not apply is not mentioned', () => {
    expect([...agreementCodings(machine).get('a')!.cells]).toEqual([
      ['formation_year', {value: 1990, status: 'coded', quotes: ['in 1990']}],
      ['state_sponsor', {value: ['PAK'], status: 'coded', quotes: ['the army', 'the police']}],
      ['members_paid', {value: 'yes', status: 'coded', quotes: ['a wage']}],
      ['size_max', {value: null, status: 'unclear', quotes: ['forty', 'fifty']}],
      ['government_armed', {value: null, status: 'unclear', quotes: ['whether armed']}],
    ]);
  });

  test('agree with gold that says the same', () => {
    const same = codings({
      a: {
        formation_year: {value: 1990, quotes: ['In 1990 it began']},
        state_sponsor: ['PAK'],
        members_paid: 'yes',
        size_max: {unclear: true},
        government_armed: {unclear: true},
      },
    });
    const compared = agreement(agreementCodings(machine), same, none);
    for (const {variable, figures} of compared.variables)
      expect([variable.name, figures.all.equal]).toEqual([variable.name, 1]);
    expect(figuresOf(compared, 'formation_year').all).toMatchObject({valuesEqual: 1, quotesShared: 1});
    expect(figuresOf(compared, 'state_sponsor').all).toMatchObject({valuesEqual: 1, quotesShared: 0});
  });
});

describe('the report', () => {
  test('names the profiles that only one of the two has', () => {
    const partial = agreement(codings({b: {}, x: {}}), gold, none);
    expect(partial).toMatchObject({
      onlyCoder: ['x'],
      onlyGold: ['a', 'c', 'd'],
      profiles: {all: 1, seen: 1, unseen: 0},
    });
    expect(agreementText(partial)).toContain('Only gold has 3, which are not compared: a, c, d.');
  });

  test('identification is compared only where gold codes it', () => {
    const names = ({variables}: AgreementReport) => variables.map(({variable}) => variable.name);
    const named = codings({a: {country: 'Pakistan'}});
    expect(names(report)).not.toContain('country');
    expect(names(agreement(named, codings({a: {}}), none))).not.toContain('country');
    expect(names(agreement(codings({a: {}}), named, none))[0]).toBe('country');
  });

  test('the order of profiles and who is called gold change no alpha and no F1', () => {
    const names = {coder: 'one', gold: 'other'};
    const compared = ['formation_year', 'purpose'];
    const variables = codedVariables.filter(({name}) => compared.includes(name));
    const answers = fc.record(
      {
        formation_year: fc.constantFrom(1990, 1991),
        purpose: fc.subarray(['anti_crime', 'self_defence', 'protect_leader'], {minLength: 1}),
      },
      {requiredKeys: []},
    );
    const six = fc.array(answers, {minLength: 6, maxLength: 6});
    const of = (all: readonly Answers[]) => codings(Object.fromEntries(all.map((one, i) => [`p${i}`, one])));
    fc.assert(
      fc.property(six, six, (first, second) => {
        const [one, other] = [of(first), of(second)];
        const forth = agreement(one, other, new Set(['p1']), names, variables);
        const back = agreement(
          new Map([...other].reverse()),
          new Map([...one].reverse()),
          new Set(['p1']),
          names,
          variables,
        );
        for (const name of compared) {
          const [there, here] = [figuresOf(forth, name).all, figuresOf(back, name).all];
          expect([here.f1, here.equal, here.quotesShared]).toEqual([
            there.f1,
            there.equal,
            there.quotesShared,
          ]);
          if (there.alpha === null) expect(here.alpha).toBeNull();
          else expect(here.alpha).toBeCloseTo(there.alpha, 10);
        }
      }),
    );
  });

  test('the text says first how gold was made, then shows both parts beside each other', () => {
    const lines = agreementText(report).split('\n');
    expect(lines[0]).toMatch(/coded by language models .* no human coder .* unseen third .* never looked at/);
    expect(lines[1]).toBe('machine (coder) against gold (gold): 4 profiles, 2 seen and 2 unseen.');
    const year = lines.find((line) => line.startsWith('formation_year '))!;
    expect(year.split('|').map((part) => part.trim().split(/\s+/))).toEqual([
      ['formation_year'],
      ['2', '2', '2', '50', '0.40', '0.50', '—', '1.00'],
      ['2', '1', '1', '100', '1.00', '1.00', '—', '0.00'],
    ]);
    const code = lines.find((line) => line.startsWith('purpose: self_defence'))!;
    expect(
      code
        .split('|')
        .map((part) => part.trim().split(/\s+/))
        .slice(1),
    ).toEqual([
      ['1', '1', '1.00'],
      ['1', '0', '0.00'],
    ]);
    expect(agreementText(report)).toMatch(/mean F1 of the codes of sets, gold n ≥ 1 .* 0\.833 \(2\)/);
  });

  test('the CSV holds the same figures, one line a part and variable or code', () => {
    const rows: Record<string, string>[] = parse(agreementCsv(report), {columns: true});
    const row = (part: string, variable: string, code: string) =>
      rows.filter((each) => each.part === part && each.variable === variable && each.code === code);
    expect(row('all', 'formation_year', '')).toEqual([
      {
        ...{coder: 'machine', gold: 'gold', part: 'all', variable: 'formation_year', code: '', type: 'year'},
        ...{n: '4', gold_coded: '3', coder_coded: '3', equal_percent: '75', alpha: '0.7200', f1: '0.6667'},
        ...{code_f1: '', quote_overlap: '0.5000'},
      },
    ]);
    expect(row('unseen', 'purpose', 'self_defence')[0]).toMatchObject({
      n: '2',
      gold_coded: '1',
      coder_coded: '0',
      f1: '0',
    });
    expect(rows).toHaveLength(3 * (report.variables.length + report.codes.length));
  });
});
