/**
 * What DDI-Codebook 2.5 asks of the elements that we write, from its schema (`codebook.xsd` of 2012, read as a specification): the
 * children in their order with `?` none or one, `*` any number, `+` one or more, nothing for exactly one; and the attributes, `!`
 * for those that must be there. Elements that only hold text have no children. The schema itself is not in the repository, since
 * validating by it would need a package that knows XML Schema.
 */
export interface ElementRule {
  children: readonly string[];
  attributes?: readonly string[];
}

/** Every element may have these. */
export const globalAttributes = ['ID', 'xml:lang', 'source', 'elementVersion', 'elementVersionDate'];

const text: ElementRule = {children: []};

export const ddiStructure: Readonly<Record<string, ElementRule>> = {
  codeBook: {
    children: ['docDscr*', 'stdyDscr+', 'fileDscr*', 'dataDscr*', 'otherMat*'],
    attributes: ['version', 'codeBookAgency', 'xmlns', 'xmlns:xsi', 'xsi:schemaLocation'],
  },
  docDscr: {children: ['citation?', 'guide?', 'docStatus?', 'docSrc*', 'controlledVocabUsed*', 'notes*']},
  citation: {
    children: [
      'titlStmt',
      ...['rspStmt?', 'prodStmt?', 'distStmt?', 'serStmt*', 'verStmt*', 'biblCit?', 'holdings*', 'notes*'],
    ],
  },
  titlStmt: {children: ['titl', 'subTitl*', 'altTitl*', 'parTitl*', 'IDNo*']},
  titl: text,
  rspStmt: {children: ['AuthEnty*', 'othId*']},
  AuthEnty: {...text, attributes: ['affiliation']},
  prodStmt: {
    children: ['producer*', 'copyright?', 'prodDate*', 'prodPlac*', 'software*', 'fundAg*', 'grantNo*'],
  },
  producer: {...text, attributes: ['abbr', 'affiliation', 'role']},
  software: {...text, attributes: ['date', 'version']},
  verStmt: {children: ['version?', 'verResp?', 'notes*']},
  version: {...text, attributes: ['date', 'type']},
  biblCit: {...text, attributes: ['format']},
  stdyDscr: {
    children: [
      'citation+',
      ...[
        'studyAuthorization*',
        'stdyInfo*',
        'studyDevelopment*',
        'method*',
        'dataAccs*',
        'othrStdyMat*',
        'notes*',
      ],
    ],
  },
  stdyInfo: {
    children: [
      'studyBudget*',
      'subject*',
      'abstract*',
      'sumDscr*',
      'qualityStatement?',
      'notes*',
      'exPostEvaluation*',
    ],
  },
  abstract: {...text, attributes: ['date', 'contentType']},
  sumDscr: {
    children: [
      ...['timePrd*', 'collDate*', 'nation*', 'geogCover*', 'geogUnit*', 'geoBndBox?', 'boundPoly?'],
      ...['anlyUnit*', 'universe*', 'dataKind*'],
    ],
  },
  timePrd: {...text, attributes: ['date', 'event', 'cycle']},
  nation: {...text, attributes: ['abbr']},
  anlyUnit: {...text, attributes: ['unit']},
  dataKind: {...text, attributes: ['type']},
  method: {
    children: ['dataColl*', 'notes*', 'anlyInfo?', 'stdyClas*', 'dataProcessing*', 'codingInstructions*'],
  },
  dataColl: {
    children: [
      ...['timeMeth*', 'dataCollector*', 'collectorTraining*', 'frequenc*', 'sampProc*', 'sampleFrame*'],
      ...['targetSampleSize*', 'deviat*', 'collMode*', 'resInstru*', 'instrumentDevelopment*', 'sources?'],
      ...['collSitu*', 'actMin*', 'ConOps*', 'weight*', 'cleanOps*'],
    ],
  },
  collMode: text,
  fileDscr: {
    children: ['fileTxt*', 'locMap?', 'notes*'],
    attributes: ['URI', 'sdatrefs', 'methrefs', 'pubrefs', 'access'],
  },
  fileTxt: {
    children: [
      ...['fileName?', 'fileCitation?', 'fileCont?', 'fileStrc?', 'dimensns?', 'fileType?', 'format?'],
      ...['filePlac?', 'dataChck*', 'ProcStat?', 'dataMsng?', 'software*', 'verStmt?'],
    ],
  },
  fileName: text,
  fileCont: text,
  dimensns: {children: ['caseQnty*', 'varQnty*', 'logRecL*', 'recPrCas*', 'recNumTot*']},
  caseQnty: text,
  varQnty: text,
  fileType: {...text, attributes: ['charset']},
  notes: {...text, attributes: ['type', 'subject', 'level', 'resp', 'sdatrefs', 'parent', 'sameNote']},
  dataDscr: {children: ['varGrp*', 'nCubeGrp*', 'var*', 'nCube*', 'notes*']},
  varGrp: {
    children: ['labl*', 'txt*', 'concept*', 'defntn?', 'universe?', 'notes*'],
    attributes: [
      'type',
      'otherType',
      'var',
      'varGrp',
      'name',
      'sdatrefs',
      'methrefs',
      'pubrefs',
      'access',
      'nCube',
    ],
  },
  labl: {...text, attributes: ['level', 'vendor', 'country', 'sdatrefs']},
  txt: {...text, attributes: ['level', 'sdatrefs']},
  var: {
    children: [
      ...['location*', 'labl*', 'imputation?', 'security?', 'embargo?', 'respUnit?', 'anlysUnit?', 'qstn*'],
      ...['valrng*', 'invalrng*', 'undocCod*', 'universe*', 'TotlResp?', 'sumStat*', 'txt*', 'stdCatgry*'],
      ...['catgryGrp*', 'catgry*', 'codInstr*', 'verStmt*', 'concept*', 'derivation?', 'varFormat?'],
      ...['geoMap*', 'catLevel*', 'notes*'],
    ],
    attributes: ['name!', 'files', 'intrvl', 'nature', 'representationType', 'dcml', 'measUnit', 'catQnty'],
  },
  qstn: {children: ['qstnLit*'], attributes: ['qstn', 'var', 'seqNo', 'sdatrefs', 'responseDomainType']},
  qstnLit: {...text, attributes: ['callno', 'sdatrefs', 'seqNo']},
  sumStat: {...text, attributes: ['type!', 'otherType', 'wgtd']},
  catgry: {
    children: ['catValu?', 'labl*', 'txt*', 'catStat*', 'mrow?'],
    attributes: ['missing', 'missType', 'country', 'sdatrefs', 'excls', 'catgry', 'level'],
  },
  catValu: text,
  catStat: {...text, attributes: ['type', 'otherType', 'URI', 'methrefs', 'wgtd', 'sdatrefs']},
  codInstr: text,
  varFormat: {...text, attributes: ['type', 'formatname', 'schema', 'category', 'URI']},
};

/** Attributes whose values are listed. */
export const ddiValues: Readonly<Record<string, readonly string[]>> = {
  'codeBook version': ['2.5'],
  'var intrvl': ['contin', 'discrete'],
  'var nature': ['nominal', 'ordinal', 'interval', 'ratio', 'percent', 'other'],
  'var representationType': ['text', 'numeric', 'code', 'datetime', 'other'],
  'sumStat type': ['mean', 'medn', 'mode', 'vald', 'invd', 'min', 'max', 'stdev', 'other'],
  'catStat type': ['freq', 'percent', 'crosstab', 'other'],
  'catgry missing': ['Y', 'N'],
  'varFormat type': ['numeric', 'character'],
  'timePrd event': ['start', 'end', 'single'],
  'varGrp type': ['multipleResp'],
};
