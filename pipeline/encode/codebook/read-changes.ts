import {backquoted, type Phrase, type Run} from './page.ts';

/**
 * One entry of `schemas/CHANGES.md`: what changed for users of the data, with the names in backquotes. `about`: the names with which it
 * begins, up to a colon; none where it begins otherwise. `line` counts from 1.
 */
export interface Change {
  version: string;
  kind: string;
  line: number;
  text: Phrase;
  names: ReadonlySet<string>;
  about: readonly string[];
}

/**
 * Reads `## version`, `### kind` and `- entry` (with its indented further lines); anything else is prose and is left out. It is
 * text that the repository's own tests hold to this form.
 */
export function readChanges(markdown: string): Change[] {
  const changes: {version: string; kind: string; line: number; lines: string[]}[] = [];
  let version = '';
  let kind = '';
  for (const [at, line] of markdown.split(/\r?\n/).entries()) {
    const [, mark, rest] = /^(#{2,3}|-| +)\s*(.*)$/.exec(line) ?? [];
    if (mark === '##') [version, kind] = [rest ?? '', ''];
    else if (mark === '###') kind = rest ?? '';
    else if (mark === '-') changes.push({version, kind, line: at + 1, lines: [rest ?? '']});
    else if (mark !== undefined) changes.at(-1)?.lines.push(rest ?? '');
  }
  return changes.map(({lines, ...place}) => {
    const text = backquoted(lines.filter((line) => line !== '').join(' '));
    return {...place, text, names: new Set(codesIn(text)), about: aboutOf(text)};
  });
}

const codesIn = (text: Phrase): string[] => text.flatMap((run) => (isCode(run) ? [run.code] : []));

/** `a`, `b` and `c`: … */
function aboutOf(text: Phrase): string[] {
  const end = text.findIndex((run) => !isCode(run) && !(typeof run === 'string' && /^,? (and )?$/.test(run)));
  const after = text[end];
  return typeof after === 'string' && after.startsWith(':') ? codesIn(text.slice(0, end)) : [];
}

function isCode(run: Run): run is {code: string} {
  return typeof run === 'object' && 'code' in run;
}
