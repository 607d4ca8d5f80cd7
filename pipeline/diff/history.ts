import type {VersionCell} from './version.ts';

/** A person as git or a trailer names them; the address only tells one from another. */
export interface Person {
  name: string;
  address: string;
}

/** A commit, as far as it tells who made and who accepted it. */
export interface Commit {
  id: string;
  parents: readonly string[];
  /** Of the author, `2026-11-22`. */
  date: string;
  author: Person;
  committer: Person;
  subject: string;
  /** `Reviewed-by: A. Person` and the like, in order. */
  trailers: readonly {key: string; person: Person}[];
}

/** What a version's values have of a cell: none, or values that can't be read. */
export type CellFound = VersionCell | 'absent' | 'unread';

/** What a commit has of one cell. */
export interface CellAt {
  /** Of the version's folder; null where the commit has none. Commits of one have the same outputs. */
  tree: string | null;
  cell: CellFound;
}

/** The commits of a repository, children before parents, those made last first. */
export type History = ReadonlyMap<string, Commit>;

/** The short name by which a commit is shown. */
export const shortName = (id: string): string => id.slice(0, 7);
