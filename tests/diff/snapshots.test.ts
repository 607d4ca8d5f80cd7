import {describe, expect, test} from 'vitest';
import type {Knowledge} from '../../pipeline/coder.ts';
import {draft} from '../../pipeline/draft.ts';
import {readEncoding} from '../../pipeline/edge/read-encoding.ts';
import type {Source} from '../../schemas/flow.ts';
import {ownKnowledge} from '../stages/known.ts';
import {profiles} from './repository.ts';

/** Snapshots as a reviewer sees them in a diff of git: which lines come and go when one thing is changed. */
const known = ownKnowledge();
const given = {name: null, country: null, pgmd_id: null, aliases: [], source: null, retrieved: null};
const sourceOf = ([id, text]: [string, string]): Source => ({
  ...{id, path: `profiles/${id}.txt`, sha256: '0'.repeat(64), text, given, issues: []},
});

type Lines = Record<string, string[]>;

function snapshots(texts: Readonly<Record<string, string>>, knowledge: Knowledge = known): Lines {
  const sources = Object.entries(texts).map(sourceOf);
  const {files} = draft({sources, issues: []}, knowledge, readEncoding(known, sources));
  const staged = files.filter(({name}) => name.startsWith('stages/'));
  const text = (bytes: Uint8Array): string[] => new TextDecoder().decode(bytes).split('\n').slice(0, -1);
  return Object.fromEntries(
    staged.map(({name, bytes}) => [name.replace(/stages\/|\.tsv/g, ''), text(bytes)]),
  );
}

/** Lines that went and that came, by the longest common part, so that a line that moves counts on both sides. */
function changed(old: readonly string[], fresh: readonly string[]): {went: string[]; came: string[]} {
  const length = Array.from({length: old.length + 1}, () => new Uint16Array(fresh.length + 1));
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = fresh.length - 1; j >= 0; j--)
      length[i]![j] =
        old[i] === fresh[j] ? length[i + 1]![j + 1]! + 1 : Math.max(length[i + 1]![j]!, length[i]![j + 1]!);
  const [went, came]: [string[], string[]] = [[], []];
  let [i, j] = [0, 0];
  while (i < old.length || j < fresh.length) {
    if (i < old.length && j < fresh.length && old[i] === fresh[j]) [i, j] = [i + 1, j + 1];
    else if (j >= fresh.length || (i < old.length && length[i + 1]![j]! >= length[i]![j + 1]!))
      went.push(old[i++]!);
    else came.push(fresh[j++]!);
  }
  return {went, came};
}

function counts(before: Lines, after: Lines): Record<string, [went: number, came: number]> {
  const stages = Object.keys(before).map((stage) => {
    const {went, came} = changed(before[stage]!, after[stage]!);
    return [stage, [went.length, came.length]] as const;
  });
  return Object.fromEntries(stages.filter(([, [went, came]]) => went + came > 0)) as Record<
    string,
    [number, number]
  >;
}

const wardens = 'mli-river-wardens';
const before = snapshots(profiles);
const withText = (id: string, text: string): Lines => snapshots({...profiles, [id]: text});

test('every stage has lines of the profiles', () => {
  expect(Object.keys(before)).toEqual([
    'parse',
    'segment',
    'find',
    'decide',
    'correct',
    'derive',
    'check',
    'tabulate',
  ]);
  for (const [stage, lines] of Object.entries(before))
    if (stage !== 'correct') expect(lines.length).toBeGreaterThan(3);
});

describe('a line that is added at the top of a profile', () => {
  const text = profiles[wardens]!;

  test('moves nothing where it is empty', () => {
    expect(counts(before, withText(wardens, `\n\n${text}`))).toEqual({});
  });

  test('is a line of its own where it belongs to no field, with the warning that says so', () => {
    const after = withText(wardens, text.replace('Country: Mali', 'Some words come first.\nCountry: Mali'));
    expect(counts(before, after)).toEqual({parse: [0, 1], segment: [0, 2], check: [0, 1]});
  });

  test('changes its own field, and adds its own sentence, where it stands before others', () => {
    const after = withText(
      wardens,
      text.replace('Details of Formation: ', 'Details of Formation: A word before. '),
    );
    expect(counts(before, after)).toEqual({parse: [1, 1], segment: [0, 1]});
  });

  test('leaves the same words that stand twice the names that they had', () => {
    const twice = text.replace(
      'It never guarded traders.',
      'It never guarded traders. It never guarded traders.',
    );
    const more = twice.replace('Purpose: ', 'Purpose: Something else. ');
    expect(counts(before, withText(wardens, twice))).toMatchObject({segment: [0, 1], find: [0, 1]});
    expect(counts(withText(wardens, twice), withText(wardens, more))).toEqual({
      parse: [1, 1],
      segment: [0, 1],
    });
  });
});

test('one changed rule changes the lines of what it finds, and of what follows from that', () => {
  const rules = known.rules.map((filed) =>
    filed.rule.id === 'guards-villages' ? {...filed, rule: {...filed.rule, code: 'protect_property'}} : filed,
  );
  const after = snapshots(profiles, {...known, rules: rules as Knowledge['rules']});
  const found = changed(before.find!, after.find!);
  expect([...found.went, ...found.came].every((line) => line.includes('\tguards-villages\t'))).toBe(true);
  expect(counts(before, after)).toEqual({find: [2, 2], decide: [1, 1], check: [1, 1], tabulate: [3, 3]});
});

test('an added profile adds its own lines and touches no other', () => {
  const id = 'mli-added';
  const text = 'ADDED (Mali)\n\nCountry: Mali\nDetails of Formation: It was founded in 1990.\n';
  const after = snapshots({...profiles, [id]: text});
  for (const stage of Object.keys(before)) {
    const {went, came} = changed(before[stage]!, after[stage]!);
    // The country's years count one group more.
    const own = came.filter((line) => line.split('\t').includes(id));
    if (stage !== 'tabulate')
      expect({stage, went, others: came.length - own.length}).toEqual({stage, went: [], others: 0});
    if (stage !== 'correct') expect(own.length, stage).toBeGreaterThan(0);
  }
  const rows = changed(before.tabulate!, after.tabulate!);
  expect([...rows.went, ...rows.came].every((line) => /^country_years\tMLI|\tmli-added\t/.test(line))).toBe(
    true,
  );
});

test('what changes behind the cut shows by its hash', () => {
  const long = `${'Very long words. '.repeat(10)}The end.`;
  const at = (words: string): string[] =>
    withText(wardens, profiles[wardens]!.replace('Purpose: ', `Purpose: ${words} `)).parse!;
  const [one, other] = [at(long), at(long.replace('end', 'End'))];
  const {went, came} = changed(one, other);
  expect([went.length, came.length]).toEqual([1, 1]);
  expect(went[0]).toMatch(/…#[0-9a-f]{8}$/);
  expect(went[0]!.slice(0, -8)).toBe(came[0]!.slice(0, -8));
});

test('no line is longer than a reader reads, and none has an offset', () => {
  const after = withText(wardens, `\n\n\n${profiles[wardens]}`);
  expect(after).toEqual(before);
  for (const line of Object.values(before).flat())
    for (const part of line.split('\t')) expect(part.length).toBeLessThanOrEqual(110);
});
