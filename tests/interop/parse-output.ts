/** What a reader found in one file, as it printed it (`README.md`). */
export interface Reading {
  title: string;
  notes: readonly string[];
  columns: ReadonlyMap<string, ReadingColumn>;
}

export interface ReadingColumn {
  label: string;
  /** `1 Terminated`: value or code, or the letter or number of a reason, and what it is called. */
  codes: string[];
  /** Of a dictionary, all of them in order. */
  levels: string[];
  cells: Cell[];
}

export type Cell = readonly [kind: string, value: string];

/** Name and version of a reader, what it can tell at all, and its readings by file. */
export interface Output {
  reader: string;
  shows: ReadonlySet<string>;
  files: ReadonlyMap<string, Reading>;
}

const unescaped: Readonly<Record<string, string>> = {'\\t': '\t', '\\n': '\n', '\\r': '\r', '\\\\': '\\'};

export function parseOutput(text: string): Output {
  const files = new Map<string, {title: string; notes: string[]; columns: Map<string, ReadingColumn>}>();
  let [reader, shows] = ['', ''];
  let reading = {title: '', notes: [] as string[], columns: new Map<string, ReadingColumn>()};
  for (const line of text.split('\n')) {
    if (line === '') continue;
    const fields = line.includes('\\') ? line.split('\t').map(withoutMarks) : line.split('\t');
    const [what, a = '', b = '', c = '', d = ''] = fields;
    if (what === 'cell') reading.columns.get(a)!.cells[Number(b)] = [c, d];
    else if (what === 'code') reading.columns.get(a)!.codes.push(`${b} ${c}`);
    else if (what === 'level') reading.columns.get(a)!.levels.push(b);
    else if (what === 'column') reading.columns.set(a, {label: b, codes: [], levels: [], cells: []});
    else if (what === 'title') reading.title = a;
    else if (what === 'note') reading.notes.push(a);
    else if (what === 'shows') shows = a;
    else if (what === 'reader') reader = a;
    else if (what === 'file') {
      reading = {title: '', notes: [], columns: new Map()};
      files.set(a, reading);
    } else throw new Error(`no such line: ${line.slice(0, 80)}`);
  }
  return {reader, shows: new Set(shows.split(' ')), files};
}

function withoutMarks(field: string): string {
  return field.replace(/\\[tnr\\]/g, (mark) => unescaped[mark]!);
}
