/** A cell with its place: `at` is the offset in the text of its first character or opening quotation mark. */
export interface CsvCell {
  value: string;
  at: number;
}

/** All rows that are not blank, or where the first fault lies and what it is. */
export type CsvRows = {rows: CsvCell[][]} | {broken: {at: number; found: string; expected: string}};

/**
 * Rows and cells of CSV as RFC 4180 has it: commas, quotation marks doubled, LF, CRLF or CR. Own work of one screen, since
 * a message must say in which line and column a cell stands and csv-parse does not tell. Stray quotation marks are faults:
 * a lenient reader would join rows in silence.
 */
export function csvCells(text: string): CsvRows {
  const rows: CsvCell[][] = [];
  let row: CsvCell[] = [];
  let at = 0;
  while (at < text.length || row.length > 0) {
    const start = at;
    const quoted = text[at] === '"';
    const end = quoted ? closing(text, at) : unquoted(text, at);
    if (end < 0)
      return {broken: {at: start, found: 'a quotation mark that is never closed', expected: 'a closing one'}};
    const raw = text.slice(start, end);
    row.push({value: quoted ? raw.slice(1, -1).replaceAll('""', '"') : raw, at: start});
    at = end;
    const next = text[at];
    if (next === ',') {
      at++;
      continue;
    }
    if (next !== undefined && next !== '\n' && next !== '\r') {
      const expected = 'the whole cell in quotation marks, those inside doubled';
      return {
        broken: {
          at,
          found: quoted ? 'text behind a closing quotation mark' : 'a quotation mark inside a cell',
          expected,
        },
      };
    }
    at += next === '\r' && text[at + 1] === '\n' ? 2 : 1;
    if (row.length > 1 || quoted || raw.trim() !== '') rows.push(row);
    row = [];
  }
  return {rows};
}

/** Offset behind the quotation mark that closes the one at `start`, -1 without one. */
function closing(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at + 1;
  }
  return -1;
}

const stop = /[,\r\n"]/g;

/** Offset of the next comma, line end or quotation mark. */
function unquoted(text: string, start: number): number {
  stop.lastIndex = start;
  return stop.exec(text)?.index ?? text.length;
}
