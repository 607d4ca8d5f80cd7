import {backquoted, type Phrase, type Run} from './page.ts';

/** One entry of `schemas/CHANGES.md`: what changed for users of the data, with the names in backquotes. */
export interface Change {
  version: string;
  kind: string;
  text: Phrase;
  names: ReadonlySet<string>;
}

/**
 * Reads `## version`, `### kind` and `- entry` (with its indented further lines); anything else is prose and is left out. A version
 * is its number alone, so that a release, which writes its day there, changes no codebook.
 */
export function readChanges(markdown: string): Change[] {
  const changes: {version: string; kind: string; lines: string[]}[] = [];
  let version = '';
  let kind = '';
  for (const line of markdown.split(/\r?\n/)) {
    const [, mark, rest] = /^(#{2,3}|-| +)\s*(.*)$/.exec(line) ?? [];
    if (mark === '##') [version, kind] = [/\d+\.\d+\.\d+/.exec(rest ?? '')?.[0] ?? rest ?? '', ''];
    else if (mark === '###') kind = rest ?? '';
    else if (mark === '-') changes.push({version, kind, lines: [rest ?? '']});
    else if (mark !== undefined) changes.at(-1)?.lines.push(rest ?? '');
  }
  return changes.map(({lines, ...place}) => {
    const text = backquoted(lines.filter((line) => line !== '').join(' '));
    return {...place, text, names: new Set(text.flatMap((run) => (isCode(run) ? [run.code] : [])))};
  });
}

function isCode(run: Run): run is {code: string} {
  return typeof run === 'object' && 'code' in run;
}
