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
  const {title, version, authors, licence, keywords, contact, coverage} = release;
  const fields: Field[] = [
    field('title', title),
    compound('author', [[field('authorName', authors)]]),
    ...(contact === null
      ? []
      : [
          compound('datasetContact', [
            [field('datasetContactName', contact.name), field('datasetContactEmail', contact.email)],
          ]),
        ]),
    compound('dsDescription', [
      [field('dsDescriptionValue', datasetDescription(release, codebook)), field('dsDescriptionDate', date)],
    ]),
    listed('subject', ['Social Sciences']),
    compound(
      'keyword',
      keywords.map((word) => [field('keywordValue', word)]),
    ),
    listed('language', ['English']),
    field('distributionDate', date),
    compound('timePeriodCovered', [
      [
        field('timePeriodCoveredStart', String(coverage.first)),
        field('timePeriodCoveredEnd', String(coverage.last)),
      ],
    ]),
    texts('kindOfData', ['coded textual data']),
    field('notesText', `Version ${version}. Every file is listed with its SHA-256 in SHA256SUMS.`),
  ];
  const blocks = {
    citation: {displayName: 'Citation Metadata', fields},
    socialscience: {
      displayName: 'Social Science and Humanities Metadata',
      fields: [texts('unitOfAnalysis', ['armed group', 'armed group and year', 'country and year'])],
    },
  };
  return {
    datasetVersion: {license: {name: licence.title, uri: licence.uri}, metadataBlocks: blocks},
  };
}
