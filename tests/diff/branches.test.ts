import {cpSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, beforeEach, describe, expect, test} from 'vitest';
import {compareVersions} from '../../pipeline/diff/compare-versions.ts';
import {printMarkdown} from '../../pipeline/diff/print-markdown.ts';
import {printText} from '../../pipeline/diff/print-text.ts';
import type {CellDiff, VersionDiff} from '../../pipeline/diff/version-diff.ts';
import {openComparison} from '../../pipeline/edge/open-comparison.ts';
import {commitAll, edit, git, makeRepository, write, writeVersion} from './repository.ts';

/**
 * Branches in a repository of the tests' own: what the diff says of each is recorded beside them. Read it before you take a new one. Three of
 * them change a rule, an entry of the lexicon, a profile and a correction: each for itself, meeting in one profile, and taken away.
 */
const room = mkdtempSync(join(tmpdir(), 'casebook-diff-'));
const repository = join(room, 'repository');
const places = {raw: join(repository, 'raw'), out: join(repository, 'out/next')};
const here = import.meta.dirname;

beforeAll(() => makeRepository(repository));
beforeEach(() => {
  git(repository, 'checkout', '--quiet', '--force', 'main');
  git(repository, 'clean', '--quiet', '--force', '-d');
});
afterAll(() => rmSync(room, {recursive: true, force: true}));

async function diffOf(base?: string): Promise<VersionDiff> {
  const {base: old, now} = await openComparison(repository, base, places);
  const {next, known} = now();
  return compareVersions(old, next, known);
}

/** The commit's name depends on every file of this repository. */
const recorded = (text: string): string => text.replaceAll(/(?<=\(|^)[0-9a-f]{7}(?=\)| →)/gm, 'commit');

/** Profile, variable, values, first stage and causes of each moved cell. */
const told = ({profile, variable, old, new: fresh, stage, causes}: CellDiff): string => {
  const because = causes.map(
    ({kind, ids, alone}) => `${kind} ${ids.join(', ')}${alone ? '' : ' (not alone)'}`,
  );
  return `${profile} ${variable}: ${old} → ${fresh} | ${stage} | ${because.join(' + ')}`;
};

const rules = 'pipeline/rules';
const acts = 'pipeline/lexicon/acts.yaml';
const raw = (id: string): string => `raw/profiles/${id}.txt`;
const corrected = (
  profile: string,
  variable: string,
  value: string,
  expected: string,
  quote: string,
): void => {
  const seen = {profile, variable, value, expect: expected, quote};
  const why = {reason: 'A trial of the tests.', source: 'none', coder: 'nobody', date: '2001-02-03'};
  write(repository, 'pipeline/corrections.yaml', JSON.stringify([{...seen, ...why}]));
};
const paid = (): void => corrected('mli-road-men', 'members_paid', 'yes', 'no', 'They received no wages.');

test('nothing moves on a branch that changes nothing', async () => {
  const diff = await diffOf();
  expect(diff.cells).toEqual([]);
  expect(diff.changes).toEqual([]);
  expect(diff.columns).toEqual([]);
  expect(diff.notes).toEqual([]);
  expect(diff.bump.least).toBe('none');
  expect(diff.base.name).toMatch(/^merge base with main \([0-9a-f]{7}\)$/);
});

describe('one rule, one entry of the lexicon, one profile and one correction, each for a profile of its own', () => {
  let diff: VersionDiff;
  const asked = async (): Promise<VersionDiff> => {
    edit(repository, `${rules}/purpose.yaml`, 'code: self_defence', 'code: protect_property');
    edit(repository, acts, '(arm+|equip+)', '(arm+|equip+|supplied)');
    edit(repository, raw('mli-night-watch'), '300 members', '700 members');
    paid();
    return diffOf();
  };

  test('each moved cell has its true cause and its first stage', async () => {
    diff = await asked();
    expect(diff.cells.map(told).sort()).toEqual([
      'mli-bush-guard government_armed: (not_mentioned) → yes | find | lexicon acts/armed',
      'mli-bush-guard sponsor_certainty: (not_mentioned) → stated | find | lexicon acts/armed',
      'mli-bush-guard sponsor_institution: (not_mentioned) → police | find | lexicon acts/armed',
      'mli-bush-guard state_sponsor: (not_mentioned) → MLI | find | lexicon acts/armed',
      'mli-night-watch size_max: 300 → 700 | parse | text mli-night-watch',
      'mli-night-watch size_min: 300 → 700 | parse | text mli-night-watch',
      'mli-river-wardens purpose: fight_insurgents;self_defence → fight_insurgents;protect_property | find | rule purpose/guards-villages',
      'mli-road-men members_paid: no → yes | correct | correction mli-road-men/members_paid',
    ]);
  });

  test('its Markdown and its lines on the terminal', async () => {
    await expect(recorded(printMarkdown(diff))).toMatchFileSnapshot(join(here, 'one-of-each.md'));
    await expect(recorded(printText(diff))).toMatchFileSnapshot(join(here, 'one-of-each.txt'));
  });

  test('a fall of the agreement with gold stands first', () => {
    expect(
      diff.gold?.moved.map(({variable, before, after}) => [variable, before.equal, after.equal]),
    ).toEqual([
      ['size_min', 1, 0],
      ['size_max', 1, 0],
    ]);
  });
});

test('several changes that meet in one cell are told apart by making each alone', async () => {
  // Either of the two makes the group armed.
  edit(repository, acts, '(arm+|equip+)', '(arm+|equip+|supplied)');
  const supplied = `- id: supplied-it
  kind: phrase
  code: "yes"
  phrases: [supplied the group]
  examples: {yes: [The army supplied the group.]}
`;
  const armed = readFileSync(join(repository, rules, 'government_armed.yaml'), 'utf8');
  write(repository, `${rules}/government_armed.yaml`, armed + supplied);
  // Neither of these two does anything without the other.
  edit(repository, `${rules}/members_paid.yaml`, '(paid|received) ..3', '(paid|received|drew) ..3');
  edit(repository, raw('mli-bush-guard'), 'Size:', 'Organisation: They drew wages.\nSize:');
  // The army is set by hand where the new word finds the police.
  corrected('mli-bush-guard', 'sponsor_institution', 'military', 'police', 'The police supplied the group.');
  // And this one has no part in it.
  edit(repository, `${rules}/purpose.yaml`, '(protect+|guard+)', '(protect+|guard+|shielded)');
  const diff = await diffOf();
  const cells = diff.cells.filter(({profile}) => profile === 'mli-bush-guard').map(told);
  expect(cells).toContain(
    'mli-bush-guard government_armed: (not_mentioned) → yes | find | rule government_armed/supplied-it + lexicon acts/armed',
  );
  expect(cells).toContain(
    'mli-bush-guard members_paid: (not_mentioned) → yes | parse | text mli-bush-guard (not alone) + rule members_paid/paid (not alone)',
  );
  expect(cells).toContain(
    'mli-bush-guard sponsor_institution: (not_mentioned) → military | find | correction mli-bush-guard/sponsor_institution',
  );
  expect(diff.cells.every(({profile}) => profile === 'mli-bush-guard')).toBe(true);
  await expect(recorded(printMarkdown(diff))).toMatchFileSnapshot(join(here, 'several-at-once.md'));
});

test('what is taken away: a rule, a word, a sentence and a correction, from which other answers followed', async () => {
  git(repository, 'checkout', '--quiet', '-b', 'fuller');
  corrected('mli-road-men', 'sponsor_institution', 'police', 'not_mentioned', 'They received no wages.');
  await writeVersion(repository);
  const base = commitAll(repository, 'Fuller');
  write(repository, 'pipeline/corrections.yaml', '[]\n');
  const guards = /- id: guards-villages[\s\S]*/.exec(
    readFileSync(join(repository, `${rules}/purpose.yaml`), 'utf8'),
  )![0];
  edit(repository, `${rules}/purpose.yaml`, guards, '');
  edit(repository, acts, '(kill+|murder+|shot)', '(murder+|shot)');
  edit(repository, raw('mli-river-wardens'), 'The army armed the group. ', '');
  const diff = await diffOf(base);
  const word = 'find | lexicon acts/killed';
  const sentence = 'parse | text mli-river-wardens';
  const hand = 'correct | correction mli-road-men/sponsor_institution';
  expect(diff.cells.map(told).sort()).toEqual([
    `mli-river-wardens abuse: killing → (not_mentioned) | ${word}`,
    `mli-river-wardens abuse_certainty: stated → (not_mentioned) | ${word}`,
    `mli-river-wardens abuse_timing: during → (not_mentioned) | ${word}`,
    `mli-river-wardens civilian_abuse: yes → (not_mentioned) | ${word}`,
    `mli-river-wardens government_armed: yes → (not_mentioned) | ${sentence}`,
    'mli-river-wardens purpose: fight_insurgents;self_defence → fight_insurgents | find | rule purpose/guards-villages',
    `mli-river-wardens sponsor_certainty: stated → (not_mentioned) | ${sentence}`,
    `mli-river-wardens sponsor_institution: military → (not_mentioned) | ${sentence}`,
    `mli-river-wardens state_sponsor: MLI → (not_mentioned) | ${sentence}`,
    `mli-road-men sponsor_institution: police → (not_mentioned) | ${hand}`,
    `mli-road-men state_sponsor: MLI → (not_mentioned) | ${hand}`,
  ]);
  await expect(recorded(printMarkdown(diff))).toMatchFileSnapshot(join(here, 'taken-away.md'));
});

test('a codebook and a code that are other than in the base', async () => {
  // In a folder of its own, since a codebook is loaded once from a place. The values are put as an older code would have made them.
  const older = join(room, 'older');
  cpSync(repository, older, {recursive: true});
  edit(older, entry, /derive: .*/.exec(readFileSync(join(older, entry), 'utf8'))![0], '');
  edit(older, 'pipeline/coding/settle.ts', '\n', '\n// An older one.\n');
  await writeVersion(older);
  for (const name of ['values.csv', 'stages/check.tsv', 'stages/decide.tsv'])
    edit(older, `out/next/${name}`, ...asOlderCode(name));
  const base = commitAll(older, 'Older');
  git(repository, 'fetch', '--quiet', older, 'HEAD');
  git(repository, 'checkout', '--quiet', '-b', 'newer');
  for (const name of ['schemas', 'pipeline', 'raw'])
    git(repository, 'checkout', '--quiet', 'main', '--', name);
  const diff = await diffOf(base);
  expect(diff.cells.map(told).sort()).toEqual([
    'mli-river-wardens civilian_abuse: (not_mentioned) → yes | derive | codebook civilian_abuse',
    'mli-road-men members_paid: yes → no | decide | code pipeline/coding/settle.ts',
  ]);
  await expect(recorded(printMarkdown(diff))).toMatchFileSnapshot(join(here, 'codebook-and-code.md'));
});

const entry = 'schemas/questions/civilian_abuse.ts';

function asOlderCode(name: string): [string, string] {
  if (name === 'values.csv')
    return ['mli-road-men,members_paid,members_paid,no', 'mli-road-men,members_paid,members_paid,yes'];
  return name.includes('check')
    ? ['cell\tmembers_paid\tcoded\tno', 'cell\tmembers_paid\tcoded\tyes']
    : ['members_paid\tcoded\tno', 'members_paid\tcoded\tyes'];
}
