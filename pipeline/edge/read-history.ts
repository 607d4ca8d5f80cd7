import type {Commit, History, Person} from '../diff/history.ts';
import {runGit} from './run-git.ts';

const FIELDS = [
  '%H',
  '%P',
  '%as',
  '%aN',
  '%aE',
  '%cN',
  '%cE',
  '%s',
  '%(trailers:only,unfold,separator=%x1e)',
];
const FORMAT = `--format=${FIELDS.join('%x1f')}%x1d`;

/** The commits that lead to some others, children before parents; or why git tells none. */
export function readHistory(root: string, heads: readonly string[]): History | {refused: string} {
  const answer = runGit(root, [
    'log',
    '--date-order',
    '--no-color',
    '--no-show-signature',
    FORMAT,
    ...heads,
    '--',
  ]);
  if ('refused' in answer) return answer;
  const commits = answer.out.split('\x1d').flatMap((record): [string, Commit][] => {
    const [id = '', parents = '', date = '', ...more] = record.trimStart().split('\x1f');
    if (id === '') return [];
    const [author = '', from = '', committer = '', by = '', subject = '', trailers = ''] = more;
    return [
      [
        id,
        {
          ...{id, parents: parents.split(' ').filter((one) => one !== ''), date, subject},
          ...{author: {name: author, address: from}, committer: {name: committer, address: by}},
          trailers: trailers.split('\x1e').flatMap(trailerOf),
        },
      ],
    ];
  });
  return new Map(commits);
}

/** `Reviewed-by: A. Person <a@example.org>`. */
function trailerOf(line: string): {key: string; person: Person}[] {
  const [, key, name, address = ''] =
    /^([A-Za-z-]+):\s*([^<]*?)\s*(?:<([^>]*)>)?\s*$/.exec(line.trim()) ?? [];
  return key === undefined || name === undefined ? [] : [{key, person: {name: name || address, address}}];
}

/** Whether the clone has only the end of its history. */
export function isShallow(root: string): boolean {
  const answer = runGit(root, ['rev-parse', '--is-shallow-repository']);
  return 'out' in answer && answer.out.trim() === 'true';
}
