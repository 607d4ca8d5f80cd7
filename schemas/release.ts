/** The version that `out/next` prepares, and the years that the dataset covers (inclusive). */
export const release = {
  version: '0.1.0',
  title: 'casebook sample dataset of pro-government militias',
  /** As in `CITATION.cff`. */
  authors: 'The casebook authors',
  coverage: {first: 1946, last: 2014},
  /** Form of a version's folder, the snapshots of stages among it: a diff compares what two versions of unlike layout both have. */
  layout: 2,
  /**
   * The share of a variable's cells that may move before the version's second number has to rise. Variables that need a bound of
   * their own are named with it.
   */
  movable: {share: 0.05, variables: {}},
  /** Names of variables and codes that were released and taken back; they are never used again with another meaning. */
  retired: {variables: [], codes: []},
} as const;
