/** The version that `out/next` prepares, and the years that the dataset covers (inclusive). */
export const release = {
  version: '0.1.0',
  title: 'casebook sample dataset of pro-government militias',
  /** As in `CITATION.cff`. */
  authors: 'The casebook authors',
  coverage: {first: 1946, last: 2014},
  /** Names of variables and codes that were released and taken back; they are never used again with another meaning. */
  retired: {variables: [], codes: []},
} as const;
