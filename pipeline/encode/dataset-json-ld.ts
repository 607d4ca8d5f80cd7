import type {Codebook} from '../../schemas/codebook.ts';
import type {Table} from '../../schemas/flow.ts';
import {variables} from '../../schemas/variables.ts';
import type {About} from './codebook/codebook-page.ts';
import {datasetDescription} from './dataset-description.ts';

const formats = [
  {ending: 'csv', mediatype: 'text/csv'},
  {ending: 'parquet', mediatype: 'application/vnd.apache.parquet'},
  {ending: 'arrow', mediatype: 'application/vnd.apache.arrow.file'},
] as const;

/** schema.org `Dataset`, by which search engines for datasets find and show one (https://schema.org/Dataset). */
export function datasetJsonLd(
  {title, version, coverage, authors}: About,
  codebook: Codebook,
  tables: readonly Table[],
): Record<string, unknown> {
  const countries = tables
    .find(({name}) => name === 'groups')
    ?.columns.find(({name}) => name === 'country_iso3')
    ?.values.filter((value) => value !== null);
  return {
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    name: title,
    description: datasetDescription({title, version}, codebook),
    version,
    inLanguage: 'en',
    isAccessibleForFree: true,
    ...(authors === undefined ? {} : {creator: {'@type': 'Organization', name: authors}}),
    ...(coverage ? {temporalCoverage: `${coverage.first}/${coverage.last}`} : {}),
    ...(countries?.length ? {spatialCoverage: [...new Set(countries)].sort()} : {}),
    measurementTechnique: 'Content coding of texts by declared rules',
    variableMeasured: variables(codebook).map(({name, title: about, codes}) => ({
      '@type': 'PropertyValue',
      name,
      description: about,
      ...(codes ? {valueReference: Object.entries(codes).map(([code, {label}]) => `${code}: ${label}`)} : {}),
    })),
    distribution: tables.flatMap(({name, title: about}) =>
      formats.map(({ending, mediatype}) => ({
        '@type': 'DataDownload',
        name: about,
        contentUrl: `${name}.${ending}`,
        encodingFormat: mediatype,
      })),
    ),
  };
}
