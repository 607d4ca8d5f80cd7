/** What the repository says of the version that it prepares; the one source of every document that names, cites or deposits it. */
export interface Release {
  /** The version that `out/next` prepares: major.minor.patch. */
  version: string;
  title: string;
  /** As in `CITATION.cff`. */
  authors: string;
  /** Of the repository, `out/` with it: SPDX identifier, as in `package.json`, and the name and address that deposits know it by. */
  licence: {spdx: string; title: string; uri: string};
  /** By which deposits are found. */
  keywords: readonly string[];
  /** Whom a deposit names for questions (Dataverse asks for an address); null where nobody is named. */
  contact: {name: string; email: string} | null;
  /** The years that the dataset covers, inclusive. */
  coverage: {first: number; last: number};
  /** Form of a version's folder, the snapshots of stages among it: a diff compares what two versions of unlike layout both have. */
  layout: number;
  /**
   * The share of a variable's cells that may move before the version's second number has to rise. Variables that need a bound of
   * their own are named with it.
   */
  movable: {share: number; variables: Readonly<Record<string, number>>};
  /** What was released and taken back, each with the reason. It is never used again with another meaning. */
  retired: Retired;
}

export interface Retired {
  /** Ids of profiles. */
  profiles: Readonly<Record<string, string>>;
  /** Names of variables, and of columns of tables. */
  names: Readonly<Record<string, string>>;
  /** `variable/code`. */
  codes: Readonly<Record<string, string>>;
}

export const release: Release = {
  version: '0.1.0',
  title: 'casebook sample dataset of pro-government militias',
  authors: 'The casebook authors',
  licence: {spdx: 'MIT', title: 'MIT License', uri: 'https://spdx.org/licenses/MIT.html'},
  keywords: ['pro-government militias', 'armed groups', 'civil war', 'violence against civilians'],
  contact: null,
  coverage: {first: 1946, last: 2014},
  layout: 2,
  movable: {share: 0.05, variables: {}},
  retired: {profiles: {}, names: {}, codes: {}},
};
