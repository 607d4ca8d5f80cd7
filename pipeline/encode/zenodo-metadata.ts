import type {Codebook} from '../../schemas/codebook.ts';
import type {Release} from '../../schemas/release.ts';
import {datasetDescription} from './dataset-description.ts';

/**
 * `.zenodo.json`: metadata of a deposit as Zenodo's REST API takes it (https://developers.zenodo.org/#representation; in a request it stands
 * under `metadata`). `date` is the day of the release, ISO. The description is HTML. Licences are SPDX identifiers in small letters there;
 * without one a dataset would be given CC BY.
 */
export function zenodoMetadata(release: Release, date: string, codebook: Codebook): Record<string, unknown> {
  const {title, version, authors, licence, keywords, coverage} = release;
  return {
    upload_type: 'dataset',
    title,
    version,
    publication_date: date,
    creators: [{name: authors}],
    description: `<p>${escaped(datasetDescription(release, codebook))}</p><p>Covers ${coverage.first} to ${coverage.last}.</p>`,
    access_right: 'open',
    license: licence.spdx.toLowerCase(),
    keywords,
    language: 'eng',
    notes: escaped('SHA256SUMS and verify.mjs, which needs Node alone, tell whether a copy is whole.'),
  };
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
