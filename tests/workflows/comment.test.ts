import {mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, beforeEach, describe, expect, test, vi} from 'vitest';
import {commentBody, MARKER, MOST} from '../../.github/comment/comment-body.ts';
import {findPullRequest} from '../../.github/comment/find-pull-request.ts';
import {type AskGithub, githubApi} from '../../.github/comment/github-api.ts';
import {putComment} from '../../.github/comment/put-comment.ts';
import {readDiff} from '../../.github/comment/read-diff.ts';
import {readRun} from '../../.github/comment/read-run.ts';

/** A small GitHub: the pull requests and comments of one repository, over HTTP. */
interface Comment {
  id: number;
  body: string;
  user: {login: string};
}
let comments: Comment[] = [];
let pulls: {number: number; head: {sha: string; repo: {full_name: string} | null}}[] = [];
let asked: string[] = [];
const server = createServer(async (request, response) => {
  const {pathname, searchParams} = new URL(request.url!, 'http://github');
  let text = '';
  for await (const chunk of request) text += chunk;
  asked.push(`${request.method} ${pathname}`);
  const answer = (status: number, value: unknown): void => {
    response.writeHead(status, {'content-type': 'application/json'}).end(JSON.stringify(value));
  };
  if (request.headers.authorization !== 'Bearer token') return answer(401, {message: 'Bad credentials'});
  if (pathname === '/repos/lab/casebook/pulls') return answer(200, pulls);
  const {body} = text === '' ? {body: ''} : (JSON.parse(text) as {body: string});
  const one = /^\/repos\/lab\/casebook\/issues\/comments\/(\d+)$/.exec(pathname);
  if (one) return answer(200, Object.assign(comments.find(({id}) => id === Number(one[1]))!, {body}));
  if (pathname !== '/repos/lab/casebook/issues/7/comments') return answer(404, {message: 'Not Found'});
  if (request.method === 'POST') {
    comments.push({id: comments.length + 1, body, user: {login: 'github-actions[bot]'}});
    return answer(201, comments.at(-1));
  }
  const page = Number(searchParams.get('page'));
  const size = Number(searchParams.get('per_page'));
  answer(200, comments.slice((page - 1) * size, page * size));
});

const room = mkdtempSync(join(tmpdir(), 'casebook-comment-'));
const sha = 'a'.repeat(40);
const run = {
  sha,
  repository: 'fork/casebook',
  branch: 'a rule & more',
  url: 'https://github.com/lab/casebook/actions/runs/1',
};
const event = {
  event: 'pull_request',
  head_sha: sha,
  head_branch: run.branch,
  head_repository: {full_name: run.repository},
  html_url: run.url,
};
let address = '';
let ask: AskGithub;

beforeAll(async () => {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  ask = githubApi(address, 'token');
});
beforeEach(() => {
  comments = [];
  asked = [];
  pulls = [{number: 7, head: {sha, repo: {full_name: run.repository}}}];
});
afterAll(() => {
  server.close();
  rmSync(room, {recursive: true, force: true});
});

const file = (name: string, text: string | Uint8Array): string => {
  const path = join(room, name);
  writeFileSync(path, text);
  return path;
};
const put = (text: string): Promise<string> => putComment(ask, 'lab/casebook', 7, commentBody({text}, run));

describe('the comment', () => {
  test('is created by the first run and written over by the second', async () => {
    expect([await put('one'), await put('two')]).toEqual(['created', 'updated']);
    expect(comments.map(({body}) => body.split('\n').at(-2))).toEqual(['two']);
  });

  test('is found on a later page', async () => {
    const other = {body: 'Looks good', user: {login: 'reader'}};
    comments = Array.from({length: 150}, (_, id) => ({id, ...other}));
    comments[120] = {id: 120, body: `${MARKER}\nold`, user: {login: 'github-actions[bot]'}};
    expect(await put('new')).toBe('updated');
    expect([comments.length, comments[120].body]).toEqual([150, expect.stringContaining('new')]);
  });

  test.each([
    ['another author’s, with the marker', {body: `${MARKER}\nmine`, user: {login: 'reader'}}],
    ['another workflow’s', {body: 'Coverage', user: {login: 'github-actions[bot]'}}],
    ['one that quotes the marker', {body: `> ${MARKER}`, user: {login: 'github-actions[bot]'}}],
  ])('is never %s', async (_, other) => {
    comments = [{id: 1, ...other}];
    expect(await put('ours')).toBe('created');
    expect([comments.length, comments[0]!.body]).toEqual([2, other.body]);
  });

  test('what GitHub refuses is told', async () => {
    const bad = putComment(ask, 'lab/casebook', 8, 'x');
    await expect(bad).rejects.toThrow('GET /repos/lab/casebook/issues/8/comments?per_page=100&page=1: 404');
    await expect(githubApi(address, 'stale')('GET', '/x')).rejects.toThrow(/401 .*Bad credentials/);
  });
});

describe('its body', () => {
  test('names commit and run, and mentions nobody', () => {
    const body = commentBody({text: '## What moves\n@everyone'}, run);
    expect(body.split('\n')[0]).toBe(MARKER);
    expect(body).toContain(`at aaaaaaa; [its run](${run.url})`);
    expect(body).toContain('## What moves\n&#64;everyone');
  });

  test.each([
    ['fits', 'x'.repeat(MOST - 400), true],
    ['is a character too long', 'x'.repeat(MOST), false],
    ['grows by what is made harmless', '@'.repeat(MOST / 2), false],
  ])('a text that %s', (_, text, kept) => {
    const body = commentBody({text}, run);
    expect(body.length).toBeLessThanOrEqual(MOST);
    expect([body.includes(text.slice(0, 50)), body.includes('too long for a comment')]).toEqual([
      kept,
      !kept,
    ]);
  });
});

describe('what the run left', () => {
  test('is text without control characters', () => {
    const bytes = Uint8Array.from([...Buffer.from('a\0b\u001b[31m\tü\n'), 0xff]);
    expect(readDiff(file('odd.md', bytes))).toEqual({text: 'ab[31m\tü\n\ufffd'});
  });

  test('is not read where it is too long, a link, or not there', () => {
    expect(readDiff(file('long.md', 'x'.repeat(240_001)))).toBe('too-long');
    expect(commentBody('too-long', run)).toContain('too long for a comment');
    symlinkSync(file('secret', 'x'), join(room, 'link.md'));
    expect(() => readDiff(join(room, 'link.md'))).toThrow(/no plain file/);
    expect(readDiff(join(room, 'none.md'))).toBe('none');
  });
});

describe('the pull request', () => {
  const found = (): Promise<number | null> => findPullRequest(ask, 'lab/casebook', run);

  test('is the one whose head was run', async () => {
    pulls.unshift(
      {number: 3, head: {sha, repo: {full_name: 'other/casebook'}}},
      {number: 4, head: {sha, repo: null}},
    );
    expect(await found()).toBe(7);
  });

  test.each([
    ['has moved on', {sha: 'b'.repeat(40), repo: {full_name: run.repository}}],
    ['is of another fork', {sha, repo: {full_name: 'other/casebook'}}],
  ])('is none where it %s', async (_, head) => {
    pulls = [{number: 7, head}];
    expect(await found()).toBeNull();
  });

  test('is none where two have the same head', async () => {
    pulls.push({...pulls[0]!, number: 8});
    expect(await found()).toBeNull();
  });
});

describe('the run', () => {
  const read = (change: object) =>
    readRun(file('event.json', JSON.stringify({workflow_run: {...event, ...change}})));

  test('is read from the event', () => expect(read({})).toEqual(run));

  test.each([
    ['of a push', {event: 'push'}],
    ['of a fork that is gone', {head_repository: null}],
  ])('%s has nothing to comment on', (_, change) => expect(read(change)).toBeNull());

  test.each([
    ['head_sha', {head_sha: 'main'}],
    ['html_url', {html_url: 'https://x/) [@everyone]('}],
  ])('with a wrong %s is refused', (name, change) => {
    expect(() => read(change)).toThrow(name);
  });
});

test('the script does all of it, and tells what it did', async () => {
  const before = {argv: process.argv, env: process.env};
  const heard: unknown[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((text) => heard.push(text));
  process.argv = ['node', 'update-comment', file('diff.md', '## What moves in the dataset\n')];
  process.env = {
    ...{...before.env, GITHUB_API_URL: address, GITHUB_REPOSITORY: 'lab/casebook', GITHUB_TOKEN: 'token'},
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify({workflow_run: event})),
  };
  try {
    await import('../../.github/update-comment.ts');
  } finally {
    Object.assign(process, before);
    log.mockRestore();
  }
  expect(heard).toEqual(['created on 7']);
  expect(comments[0]!.body).toMatch(/^<!-- casebook-diff -->\n.*\n\n## What moves in the dataset\n$/);
  expect(asked.at(-1)).toBe('POST /repos/lab/casebook/issues/7/comments');
});
