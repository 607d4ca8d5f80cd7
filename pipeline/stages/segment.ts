import type {Document, Field, FieldRole, Marked, Profile, Sentence, Span} from '../../schemas/flow.ts';
import type {Issue} from '../../schemas/issue.ts';
import {issueAt} from '../text/issue-at.ts';
import type {Labels} from '../text/mark-fields.ts';
import type {Gazetteer} from '../text/places.ts';
import {placeNamed} from '../text/places.ts';
import {sentences} from '../text/sentences.ts';
import {aliasesIn, namesWithin, selfNamed, splitTitle} from '../text/title.ts';

export interface Segmenting {
  labels: Labels;
  gazetteer: Gazetteer;
  abbreviations: ReadonlySet<string>;
}

interface Naming {
  name: string | null;
  nameAt: Span | null;
  titleCountry: string | null;
}

/** Document → Profile: fields with roles, sentences that know their place in the file, name and home state. */
export function segment(known: Segmenting): (document: Document) => Profile {
  return (document) => {
    const {source, plain, marked} = document;
    const fields = fieldsOf(document, known);
    const naming = nameOf(document, fields, known);
    const country = printedCountry(fields) ?? naming.titleCountry ?? source.given.country;
    const home = country === null ? null : (placeNamed(known.gazetteer, country)?.key ?? null);
    const names = naming.name === null ? [] : namesWithin(naming.name);
    const told = fields
      .filter(({role}) => role !== 'references')
      .flatMap((field) => field.sentences.flatMap(({text}) => aliasesIn(text)));
    const aliases = [...new Set([...names, ...source.given.aliases, ...told])].filter(
      (alias) => alias !== naming.name,
    );
    const issues = [
      ...source.issues,
      ...labelIssues(document, marked, known.labels),
      ...identityIssues(document, naming.name, country, home),
    ];
    return {source, plain, name: naming.name, nameAt: naming.nameAt, aliases, country, home, fields, issues};
  };
}

function fieldsOf({plain, marked}: Document, known: Segmenting): Field[] {
  const fields: Field[] = [];
  let index = 0;
  for (const mark of marked) {
    if (mark.kind === 'title') continue;
    const found = sentences(plain.text, mark.start, mark.end, index, known.abbreviations);
    index += found.length;
    fields.push({role: roleOf(mark, known.labels), label: mark.label, at: mark.at, sentences: found});
  }
  return fields;
}

function roleOf(mark: Marked, labels: Labels): FieldRole {
  return labels.get(mark.label.toLowerCase()) ?? 'unknown';
}

/** A name is the title's, else the manifest's, else the one by which the text calls the group. None is invented. */
function nameOf({source, plain, marked}: Document, fields: readonly Field[], known: Segmenting): Naming {
  const title = marked.find(({kind}) => kind === 'title');
  if (title) {
    const text = plain.text.slice(title.start, title.end);
    const parts = splitTitle(text, (printed) => placeNamed(known.gazetteer, printed) !== null);
    const start = title.start + parts.nameStart;
    const nameAt = {start: plain.at[start]!, end: plain.at[start + parts.name.length - 1]! + 1};
    return {name: parts.name, nameAt, titleCountry: parts.country};
  }
  if (source.given.name !== null) return {name: source.given.name, nameAt: null, titleCountry: null};
  for (const sentence of fields.flatMap((field) => field.sentences)) {
    const named = selfNamed(sentence.text);
    if (named === null) continue;
    const start = plain.at[sentence.start + named.start]!;
    return {name: named.name, nameAt: {start, end: start + named.name.length}, titleCountry: null};
  }
  return {name: null, nameAt: null, titleCountry: null};
}

function printedCountry(fields: readonly Field[]): string | null {
  const sentence = fields.find(({role, sentences: own}) => role === 'country' && own.length > 0)
    ?.sentences[0] as Sentence | undefined;
  return sentence === undefined ? null : sentence.text.replace(/[\s|]+$/, '').trim();
}

function labelIssues(document: Document, marked: readonly Marked[], labels: Labels): Issue[] {
  const seen = new Map<FieldRole, string>();
  const issues: Issue[] = [];
  const tell = (
    mark: Marked,
    severity: Issue['severity'],
    rule: string,
    found: string,
    expected: string,
    fix: string,
  ): void => {
    issues.push(issueAt(document.source, mark.at, {severity, rule, found, expected, fix}));
  };
  for (const mark of marked) {
    if (mark.kind === 'loose') {
      tell(
        mark,
        'note',
        'text-without-label',
        'text before the first label',
        'a label such as "Purpose:"',
        'Put a label before it; its sentences are read all the same.',
      );
    }
    if (mark.kind !== 'field') continue;
    const role = roleOf(mark, labels);
    if (role === 'unknown') {
      tell(
        mark,
        'warning',
        'unknown-label',
        `label "${mark.label}"`,
        'a label of pipeline/lexicon/fields.yaml',
        'Add it there if it is one; the field is kept and read all the same.',
      );
    } else if (seen.has(role)) {
      tell(
        mark,
        'warning',
        'duplicate-field',
        `"${mark.label}" after "${seen.get(role)}"`,
        'one field of a role',
        'Join them if they are one; both are kept and read.',
      );
    }
    seen.set(role, mark.label);
  }
  return issues;
}

function identityIssues(
  {source}: Document,
  name: string | null,
  country: string | null,
  home: string | null,
): Issue[] {
  const issues: Issue[] = [];
  if (name === null) {
    issues.push(
      issueAt(source, 0, {
        severity: 'warning',
        rule: 'no-name',
        found: 'no title, and no name in the manifest',
        expected: 'a first line "NAME (Country)"',
        fix: 'Add the title, or the name to the manifest; the name stays empty.',
      }),
    );
  }
  if (country === null) {
    issues.push(
      issueAt(source, 0, {
        severity: 'warning',
        rule: 'no-country',
        found: 'no country field, title or manifest entry',
        expected: 'a line "Country: …"',
        fix: 'Add one; questions that need the home state stay empty.',
      }),
    );
  } else if (home === null) {
    issues.push(
      issueAt(source, 0, {
        severity: 'warning',
        rule: 'unknown-country',
        found: `country "${country}"`,
        expected: 'a state of pipeline/lexicon/places.yaml',
        fix: 'Correct the spelling or add it to the names of its state; questions that need the home state stay empty.',
      }),
    );
  }
  return issues;
}
