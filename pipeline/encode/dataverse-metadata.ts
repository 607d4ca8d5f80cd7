import type {Codebook} from '../../schemas/codebook.ts';
import type {Release} from '../../schemas/release.ts';
import {datasetDescription} from './dataset-description.ts';

interface Field {
  typeName: string;
  multiple: boolean;
  typeClass: 'primitive' | 'compound' | 'controlledVocabulary';
  value: unknown;
}

const field = (typeName: string, value: string): Field => ({
  ...{typeName, multiple: false, typeClass: 'primitive', value},
});
const texts = (typeName: string, value: readonly string[]): Field => ({
  ...{typeName, multiple: true, typeClass: 'primitive', value},
});
const listed = (typeName: string, value: readonly string[]): Field => ({
  ...{typeName, multiple: true, typeClass: 'controlledVocabulary', value},
});
/** Each member has its fields under their own names. */
const compound = (typeName: string, members: readonly (readonly Field[])[]): Field => ({
  ...{typeName, multiple: true, typeClass: 'compound'},
  value: members.map((fields) => Object.fromEntries(fields.map((each) => [each.typeName, each]))),
});

/**
 * A dataset as Dataverse's native API takes it (https://guides.dataverse.org/en/latest/api/native-api.html, "Create a Dataset in a
 * Dataverse Collection"), in the blocks `citation` and `socialscience` of its metadata. `date` is the day of the release, ISO. A contact, which
 * Dataverse asks for, is there where `release` names one.
 */
export function dataverseMetadata(
  release: Release,
  date: string,
  codebook: Codebook,
): Record<string, unknown> {
  const {licence} = release;
  const units = ['armed group', 'armed group and year', 'country and year'];
  const metadataBlocks = {
    citation: {displayName: 'Citation Metadata', fields: citation(release, date, codebook)},
    socialscience: {
      displayName: 'Social Science and Humanities Metadata',
      fields: [texts('unitOfAnalysis', units)],
    },
  };
  return {datasetVersion: {license: {name: licence.title, uri: licence.uri}, metadataBlocks}};
}

function citation(release: Release, date: string, codebook: Codebook): Field[] {
  const {title, version, authors, keywords, contact, coverage} = release;
  const {first, last} = coverage;
  const asked = contact
    ? [field('datasetContactName', contact.name), field('datasetContactEmail', contact.email)]
    : [];
  const described = datasetDescription(release, codebook);
  return [
    field('title', title),
    compound('author', [[field('authorName', authors)]]),
    ...(contact === null ? [] : [compound('datasetContact', [asked])]),
    compound('dsDescription', [[field('dsDescriptionValue', described), field('dsDescriptionDate', date)]]),
    listed('subject', ['Social Sciences']),
    compound(
      'keyword',
      keywords.map((word) => [field('keywordValue', word)]),
    ),
    listed('language', ['English']),
    field('distributionDate', date),
    compound('timePeriodCovered', [
      [field('timePeriodCoveredStart', String(first)), field('timePeriodCoveredEnd', String(last))],
    ]),
    texts('kindOfData', ['coded textual data']),
    field('notesText', `Version ${version}. Every file is listed with its SHA-256 in SHA256SUMS.`),
  ];
}
