import {cpSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {blame as command} from '../../pipeline/commands/blame.ts';
import {acceptanceOf} from '../../pipeline/diff/acceptance.ts';
import {cellMoves} from '../../pipeline/diff/cell-moves.ts';
import type {CellAt, CellFound, Commit, History} from '../../pipeline/diff/history.ts';
import {csvRecords} from '../../pipeline/text/csv-records.ts';
import {commitAll, edit, git, gitAs, makeRepository, write, writeVersion} from './repository.ts';

/** Histories drawn by hand, `commit: parents`, those made last first. */
function historyOf(drawn: Record<string, string>, more: Record<string, Partial<Commit>> = {}): History {
  const person = (name: string) => ({name, address: `${name}@example.org`});
  return new Map(
    Object.entries(drawn).map(([id, parents]): [string, Commit] => {
      const who = {author: person('ann'), committer: person('ann')};
      const rest = {date: '2001-02-03', subject: id, trailers: []};
      return [
        id,
        {id, parents: parents.split(' ').filter((one) => one !== ''), ...who, ...rest, ...more[id]},
      ];
    }),
  );
}

function movesOf(drawn: Record<string, string>, values: Record<string, string>, working?: CellFound) {
  const history = historyOf(drawn);
  const [head] = history.keys();
  const cell = (value: string): CellFound => {
    const [shown = '', rule = 'r'] = value.split('/');
    if (shown === '-') return 'absent';
    return shown === '?' ? 'unread' : {question: 'q', value: shown, status: 'coded', rule};
  };
  const cells = new Map(
    Object.entries(values).map(([id, value]): [string, CellAt] => [id, {tree: value, cell: cell(value)}]),
  );
  const {moves, restated, now} = cellMoves(history, head!, cells, working ?? cells.get(head!)!.cell);
  const told = moves.map(({commit, from, old, new: fresh, kept}) => {
    const shown = (one: typeof old): string => one.value ?? one.status;
    return `${commit}: ${shown(old)} → ${shown(fresh)} from ${from}${kept ? '' : ', not kept'}`;
  });
  return {told, restated, now: now.value};
}

describe('which commits moved a cell', () => {
  const line = {d: 'c', c: 'b', b: 'a', a: ''};
  test('those whose value is another than that of the commit before', () => {
    expect(movesOf(line, {d: '2', c: '2', b: '1', a: '1'}).told).toEqual([
      'c: 1 → 2 from a',
      'a: no cell → 1 from null',
    ]);
  });

  test('the same by another rule is told apart', () => {
    const {told, restated} = movesOf(line, {d: '1/s', c: '1/s', b: '1', a: '-'});
    expect([told, restated]).toEqual([['b: no cell → 1 from a'], ['c']]);
  });

  test('a merge that brings what a side has moves nothing', () => {
    const drawn = {m: 'b c', c: 'a', b: 'a', a: ''};
    expect(movesOf(drawn, {m: '2', c: '2', b: '1', a: '1'}).told).toEqual([
      'c: 1 → 2 from a',
      'a: no cell → 1 from null',
    ]);
  });

  test('a merge with a value of its own does, and a side that it did not take is told', () => {
    const drawn = {n: 'm d', m: 'b c', d: 'a', c: 'a', b: 'a', a: ''};
    expect(movesOf(drawn, {n: '4', m: '4', d: '3', c: '2', b: '1', a: '1'}).told).toEqual([
      'm: 1 → 4 from a',
      'd: 1 → 3 from a, not kept',
      'c: 1 → 2 from a',
      'a: no cell → 1 from null',
    ]);
  });

  test('values that can not be read are passed over', () => {
    expect(movesOf(line, {d: '2', c: '?', b: '1', a: '1'}).told[0]).toBe('d: 1 → 2 from c');
  });

  test('the working tree comes first', () => {
    const working = {question: 'q', value: '5', status: 'coded', rule: 'r'};
    expect(movesOf(line, {d: '1', c: '1', b: '1', a: '1'}, working)).toMatchObject({
      told: ['null: 1 → 5 from a', 'a: no cell → 1 from null'],
      now: '5',
    });
  });
});

describe('who accepted a commit', () => {
  const drawn = {e: 'm', m: 'b d', d: 'c', c: 'a', b: 'a', x: 'a', a: ''};
  const bob = {name: 'Bob', address: 'bob@example.org'};
  const ann = {name: 'Ann', address: 'ann@example.org'};
  const history = historyOf(drawn, {
    m: {author: bob, trailers: [{key: 'Reviewed-by', person: bob}]},
    c: {
      trailers: [
        {key: 'Signed-off-by', person: ann},
        {key: 'Tested-by', person: bob},
      ],
    },
    e: {committer: bob},
  });
  const of = (id: string) => acceptanceOf(history, {name: 'main', head: 'e'})(history.get(id)!);

  test('the merge that brought it, and the trailers of others', () => {
    expect(of('c')).toMatchObject({merged: true, merge: {id: 'm'}, committer: null});
    expect(of('c').trailers).toEqual([{key: 'Reviewed-by', person: bob}]);
  });
  test.each([
    ['itself a merge', 'm', {merged: true, merge: {id: 'm'}, trailers: []}],
    ['straight on main', 'b', {merged: true, merge: null, committer: null}],
    ['by another committer', 'e', {merged: true, merge: null, committer: bob}],
    ['not merged', 'x', {merged: false, merge: null}],
  ])('%s', (_, id, expected) => expect(of(id)).toMatchObject(expected));
});

test('records of a CSV text by their first cells', () => {
  const csv = 'id,v,q\na,x,"1\n""a,y,""\n"\na,y,2\nb,x,3\na-b,x,"4"';
  expect(csvRecords(csv, 'a,')).toBe('id,v,q\na,x,"1\n""a,y,""\n"\na,y,2\n');
  expect(csvRecords(csv, 'a-b,x,')).toBe('id,v,q\na-b,x,"4"');
  expect(csvRecords(csv, 'c,')).toBe('id,v,q\n');
});

describe('the command', () => {
  const room = mkdtempSync(join(tmpdir(), 'casebook-blame-'));
  const repository = join(room, 'repository');
  const watch = 'raw/profiles/mli-night-watch.txt';
  const purpose = 'pipeline/rules/purpose.yaml';
  const blame = async (...[id, variable, root = repository]: string[]): Promise<string> =>
    (await command(root!, id!, variable!)).replaceAll(/\b[0-9a-f]{7}\b/g, 'commit');
  const commit = async (who: string, message: string): Promise<void> => {
    await writeVersion(repository);
    git(repository, 'add', '--all');
    gitAs(who, repository, ['commit', '--quiet', '--message', message]);
  };

  beforeAll(async () => {
    await makeRepository(repository);
    // A profile on a branch, which somebody else merges.
    git(repository, 'checkout', '--quiet', '-b', 'size');
    edit(repository, watch, '300 members', '700 members');
    await commit('Ann', 'The new figure\n\nAcked-by: Dora <dora@example.org>');
    git(repository, 'checkout', '--quiet', 'main');
    git(repository, 'commit', '--quiet', '--allow-empty', '--message', 'Aside');
    gitAs('Bob', repository, ['merge', '--quiet', '--no-ff', '--no-edit', 'size']);
    // A rule without outputs, then words of the lexicon with them: of the two only the rule moves the cell.
    edit(repository, purpose, 'code: self_defence', 'code: protect_property');
    commitAll(repository, 'A rule');
    edit(repository, 'pipeline/lexicon/acts.yaml', '(arm+|equip+)', '(arm+|equip+|lent)');
    await commit('Ann', 'Outputs');
    // A correction, and a commit whose values are of a form that nothing reads.
    const set = {profile: 'mli-road-men', variable: 'members_paid', value: 'yes', expect: 'no'};
    const why = {
      quote: 'They received no wages.',
      reason: 'A trial.',
      source: 'none',
      coder: 'CD',
      date: '2001-02-03',
    };
    write(repository, 'pipeline/corrections.yaml', JSON.stringify([{...set, ...why}]));
    write(repository, 'raw/profiles/mli-owls.txt', 'OWLS (Mali)\n\nSize: It had 50 members.\n');
    await commit('Ann', 'A correction and a profile');
    write(repository, 'out/next/values.csv', 'group,answer\nx,y\n');
    commitAll(repository, 'Another form');
    edit(repository, watch, '700 members', '900 members');
    await writeVersion(repository);
  });
  afterAll(() => rmSync(room, {recursive: true, force: true}));

  test('tells all of a cell, also what is not committed', async () => {
    await expect(await blame('mli-night-watch', 'size_max')).toMatchFileSnapshot('blame-size.txt');
  });

  test('a cell that came with its profile', async () => {
    expect(await blame('mli-owls', 'size_min')).toMatch(
      /Ann: A correction and a profile\n {2}\(no cell\) → 50 .*\n {2}first at parse; cause: text mli-owls\n/,
    );
  });

  test('names who set a value by hand', async () => {
    const told = await blame('mli-road-men', 'members_paid');
    expect(told).toMatch(/^ {2}no → yes {3}\[paid → correction\]$/m);
    expect(told).toContain('  first at correct; cause: correction mli-road-men/members_paid\n');
    expect(told).toContain('  set by hand: CD, 2001-02-03: A trial. (none)\n');
  });

  test('tells several changes apart by coding the sources of then, where that gives the value of then', async () => {
    git(repository, 'stash', '--quiet');
    git(repository, 'checkout', '--quiet', '-b', 'other', 'HEAD~1');
    edit(repository, purpose, 'fight+', 'fights');
    edit(repository, 'pipeline/lexicon/acts.yaml', '(arm+|equip+|lent)', '(arm+|lent)');
    await writeVersion(repository);
    const now = 'wardens,purpose,purpose,protect_property';
    edit(repository, 'out/next/values.csv', now, 'wardens,purpose,purpose,anti_crime');
    commitAll(repository, 'Not what its sources give');
    const [, last, before] = (await blame('mli-river-wardens', 'purpose')).split('\n\n');
    git(repository, 'checkout', '--quiet', 'main');
    git(repository, 'stash', 'pop', '--quiet');
    expect(last).toContain('fight_insurgents;protect_property → anti_crime ');
    expect(last).toContain(
      'cause: unknown (one of rule 1, lexicon 1; the present code gives another value from the sources of then)',
    );
    expect(last).toContain('not accepted yet: it is not in main');
    // Its rule came in a commit before, without outputs; the word of the lexicon, which came with them, did not move it.
    expect(before).toMatch(/Ann: Outputs\n[\s\S]*first at find; cause: rule purpose\/guards-villages\n/);
  });

  test.each([
    ['an unknown profile', 'mli-nigt', 'size_max', /no profile "mli-nigt"; expected perhaps mli-/],
    ['an unknown variable', 'mli-night-watch', 'size', /no variable "size"; expected perhaps size_min/],
  ])('%s', async (_, id, variable, said) => {
    await expect(blame(id, variable)).rejects.toThrow(said);
  });

  test('a shallow clone tells what it has', async () => {
    git(room, 'clone', '--quiet', '--depth', '2', `file://${repository}`, 'shallow');
    const told = await blame('mli-road-men', 'members_paid', join(room, 'shallow'));
    expect(told).toMatch(/\n {2}\(no cell\) → yes .*\n {2}cause: unknown \(nothing came before it\)/);
    expect(told).toContain('Note: this clone is shallow: what was before it is not here');
  });

  test('outputs that were never tracked, no commit, no repository', async () => {
    const bare = join(room, 'bare');
    cpSync(repository, bare, {recursive: true, filter: (name) => !name.endsWith('.git')});
    await expect(blame('mli-road-men', 'members_paid', bare)).rejects.toThrow(
      /no git repository around bare/,
    );
    git(bare, 'init', '--quiet', '--initial-branch', 'main');
    expect(await blame('mli-road-men', 'members_paid', bare)).toContain(
      'not committed yet\n  (no cell) → yes',
    );
    write(bare, '.gitignore', 'out\n');
    commitAll(bare, 'Without outputs');
    expect(await blame('mli-road-men', 'members_paid', bare)).toMatch(
      /not committed yet\n {2}\(no cell\) → yes[\s\S]*Note: no commit has out\/next/,
    );
  });

  test('nothing at all to read from', async () => {
    const empty = join(room, 'empty');
    git(room, 'init', '--quiet', empty);
    await expect(blame('x', 'y', empty)).rejects.toThrow(/no values\.csv in out\/next, neither here nor/);
  });

  test('finds the two moves of a cell among 300 commits of large values', async () => {
    const long = join(room, 'long');
    git(room, 'init', '--quiet', '--initial-branch', 'main', long);
    const rows = Array.from(
      {length: 1000},
      (_, at) => `x-${at},v,q,1,,coded,stated,0,r,"so, it\nsays",1,2,3,\n`,
    );
    const head =
      'profile_id,variable,question,value,label,status,confidence,review,rule,quote,start,end,line,replaced\n';
    const stream = Array.from({length: 300}, (_, at) => {
      rows[at] = rows[at]!.replace(',1,,', `,${at + 2},,`);
      if (at === 100 || at === 200) rows[999] = `x-999,v,q,${at},,coded,stated,0,r,so,1,2,3,\n`;
      const [text, message] = [head + rows.join(''), `Commit ${at}`];
      const who = `committer Ann <ann@example.org> ${1_000_000_000 + at} +0000`;
      return `commit refs/heads/main\n${who}\ndata ${message.length}\n${message}\nM 644 inline out/next/values.csv\ndata ${text.length}\n${text}\n`;
    });
    gitAs('Ann', long, ['fast-import', '--quiet'], stream.join(''));
    git(long, 'reset', '--quiet', '--hard');
    const told = await blame('x-999', 'v', long);
    expect(told.match(/Ann: Commit \d+$/gm)).toEqual(['Ann: Commit 200', 'Ann: Commit 100', 'Ann: Commit 0']);
    expect(readFileSync(join(long, 'out/next/values.csv'), 'utf8')).toContain('x-999,v,q,200');
  });
});
