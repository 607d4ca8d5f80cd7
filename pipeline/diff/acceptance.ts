import type {Commit, History, Person} from './history.ts';

/** Who accepted what a commit did, as far as the history names anybody. */
export interface Acceptance {
  /** The branch whose first parents are the accepted line. */
  line: string;
  /** Whether the line has the commit. */
  merged: boolean;
  /** The merge that brought it to the line, which it may be itself; null where it stands on the line without one. */
  merge: Commit | null;
  /** Trailers by which others stand for it: of the commit and of the merge. */
  trailers: readonly {key: string; person: Person}[];
  /** Who put the commit where it is, where that is another than its author. */
  committer: Person | null;
}

/** Trailers that say that somebody looked at a change or passed it on. */
const ACCEPTING: ReadonlySet<string> = new Set(['reviewed-by', 'acked-by', 'approved-by', 'signed-off-by']);

/**
 * Tells for a commit who accepted it: who merged it into a line (the merge furthest back on the line's first parents that has it behind it),
 * the trailers of others, the committer where that is another. Nobody is guessed at: a commit straight on the line has its author alone.
 */
export function acceptanceOf(history: History, line: {name: string; head: string}) {
  const brought = broughtBy(history, line.head);
  return (commit: Commit): Acceptance => {
    const by = brought.get(commit.id);
    const straight = by === undefined || (by === commit.id && commit.parents.length < 2);
    const merge = straight ? null : (history.get(by) ?? null);
    const trailers = [...new Set([commit, merge ?? commit])].flatMap((one) => one.trailers);
    return {
      ...{line: line.name, merged: by !== undefined, merge},
      trailers: trailers.filter(
        ({key, person}) => ACCEPTING.has(key.toLowerCase()) && !same(person, commit.author),
      ),
      committer: same(commit.committer, commit.author) ? null : commit.committer,
    };
  };
}

/** Commit → the commit on the line with which it came. */
function broughtBy(history: History, head: string): ReadonlyMap<string, string> {
  const line: string[] = [];
  for (let at: string | undefined = head; at !== undefined && history.has(at); )
    at = history.get(line[line.push(at) - 1]!)!.parents[0];
  const brought = new Map<string, string>();
  for (const by of line.reverse()) {
    const open = [by];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (brought.has(at)) continue;
      brought.set(at, by);
      open.push(...(history.get(at)?.parents ?? []));
    }
  }
  return brought;
}

const same = (one: Person, other: Person): boolean =>
  one.address === '' || other.address === '' ? one.name === other.name : one.address === other.address;
