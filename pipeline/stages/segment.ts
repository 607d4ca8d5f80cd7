import type {Document, Field, Profile, Sentence, Span} from '../../schemas/flow.ts';
import {type Labels, roleOf} from '../text/mark-fields.ts';
import type {Gazetteer} from '../text/places.ts';
import {placeNamed} from '../text/places.ts';
import {sourceSpan} from '../text/plain.ts';
import {identityIssues, labelIssues} from '../text/profile-issues.ts';
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
      ...labelIssues(source, marked, known.labels),
      ...identityIssues(source, naming.name, country, home),
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
    fields.push({role: roleOf(mark.label, known.labels), label: mark.label, at: mark.at, sentences: found});
  }
  return fields;
}

/** A name is the title's, else the manifest's, else the one by which the text calls the group. None is invented. */
function nameOf({source, plain, marked}: Document, fields: readonly Field[], known: Segmenting): Naming {
  const title = marked.find(({kind}) => kind === 'title');
  if (title) {
    const text = plain.text.slice(title.start, title.end);
    const parts = splitTitle(text, (printed) => placeNamed(known.gazetteer, printed) !== null);
    const from = title.start + parts.nameStart;
    const nameAt = sourceSpan(plain, from, from + parts.name.length);
    return {name: oneLine(parts.name), nameAt, titleCountry: parts.country};
  }
  if (source.given.name !== null) return {name: source.given.name, nameAt: null, titleCountry: null};
  for (const sentence of fields.flatMap((field) => field.sentences)) {
    const named = selfNamed(sentence.text);
    if (named === null) continue;
    const from = sentence.start + named.start;
    const nameAt = sourceSpan(plain, from, from + named.name.length);
    return {name: oneLine(named.name), nameAt, titleCountry: null};
  }
  return {name: null, nameAt: null, titleCountry: null};
}

function printedCountry(fields: readonly Field[]): string | null {
  const sentence = fields.find(({role, sentences: own}) => role === 'country' && own.length > 0)
    ?.sentences[0] as Sentence | undefined;
  return sentence === undefined ? null : oneLine(sentence.text.replace(/(?<![\s|])[\s|]+$/, ''));
}

/** A name as it is kept: how many blanks stand in it, and whether a line ends there, is dress. */
function oneLine(name: string): string {
  return name.trim().replace(/\s+/g, ' ');
}
