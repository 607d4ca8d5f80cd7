import type {Codebook} from '../../schemas/codebook.ts';

/** What the dataset is, in two sentences, for search engines and deposits. */
export function datasetDescription(
  {title, version}: {title: string; version: string},
  codebook: Codebook,
): string {
  return (
    `${title}, version ${version}: ${Object.keys(codebook).length} questions on formation, termination, size, link to the ` +
    'state, purpose, members and treatment of civilians, coded by rules from narrative profiles. Every value has its quote.'
  );
}
