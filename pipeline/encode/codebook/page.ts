/**
 * The codebook as content: what Markdown and HTML print from, so that the two can't drift. No shape here knows how it looks.
 */

/** A stretch of a sentence: plain words, a name or code as the data has it, stress, or a link to a section by its id. */
export type Run = string | {code: string} | {strong: string} | {link: string; to: string};
export type Phrase = readonly Run[];

/** A figure with the bounds of its interval; null where it is not defined. */
export interface Estimate {
  value: number | null;
  lower: number | null;
  upper: number | null;
}

/** `share` is a part of one, shown with a bar; `estimate` is shown with its interval, `least` … `greatest` being 0 and 1. */
export type Cell = Phrase | {count: number} | {share: number} | {estimate: Estimate};

/** How many values lie in each bin, in the order of the scale. */
export interface Histogram {
  form: 'histogram';
  about: string;
  bins: readonly {label: string; count: number}[];
}

export type Block =
  | {form: 'paragraph'; text: Phrase}
  | {form: 'list'; entries: readonly Phrase[]}
  | {
      form: 'table';
      caption: Phrase;
      head: readonly string[];
      rows: readonly (readonly Cell[])[];
      /** A value that estimates are held against, drawn as a line. */
      mark?: number;
    }
  | Histogram
  /** Sentences that a code is given for, and such that look like it and are not. */
  | {form: 'examples'; of: Phrase; yes: readonly string[]; no: readonly string[]}
  /** What not every reader wants to see at once. */
  | {form: 'fold'; title: string; blocks: readonly Block[]};

export interface Section {
  /** Unique on the page; letters, digits, `_` and `-`. */
  id: string;
  title: Phrase;
  /** A word of warning beside the title. */
  mark: string | null;
  blocks: readonly Block[];
  sections: readonly Section[];
}

export interface CodebookPage {
  title: string;
  version: string;
  lead: readonly Block[];
  sections: readonly Section[];
}

/** Words with names and codes in them: said`Only if ${code('x')} is so.` */
export function said(words: TemplateStringsArray, ...runs: readonly (Run | Phrase)[]): Phrase {
  const parts = words.flatMap((word, index): Run[] => {
    const run = runs[index];
    return [word, ...(run === undefined ? [] : Array.isArray(run) ? (run as Phrase) : [run as Run])];
  });
  return parts.filter((part) => part !== '');
}

export function paragraph(words: TemplateStringsArray, ...runs: readonly (Run | Phrase)[]): Block {
  return {form: 'paragraph', text: said(words, ...runs)};
}

export function code(name: string): Run {
  return {code: name};
}

/** Text that has its names in backquotes. */
export function backquoted(text: string): Phrase {
  const runs = text.split('`').map((part, index): Run => (index % 2 === 0 ? part : code(part)));
  return runs.filter((run) => run !== '');
}

/** Names in a row: a, b or c. */
export function listed(names: readonly string[], word: string): Phrase {
  return names.flatMap((name, index): Run[] => {
    const before = index === 0 ? '' : index === names.length - 1 ? ` ${word} ` : ', ';
    return before === '' ? [code(name)] : [before, code(name)];
  });
}

/** Phrases one after the other, with a blank between them. */
export function joined(phrases: readonly Phrase[]): Phrase {
  return phrases.flatMap((phrase, index) => (index === 0 ? phrase : [' ', ...phrase]));
}

/** The words of a phrase where nothing can be set off. */
export function inPlainWords(phrase: Phrase): string {
  return phrase.map((run) => (typeof run === 'string' ? run : Object.values(run)[0])).join('');
}
