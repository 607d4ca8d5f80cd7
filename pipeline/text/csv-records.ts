/**
 * The head of a CSV text with those of its records that begin with `lead`, the first cells as they are printed. For large tables of which
 * one row is wanted; line ends LF, quotation marks doubled, as casebook writes them.
 */
export function csvRecords(csv: string, lead: string): string {
  const records = [csv.slice(0, endOf(csv, 0))];
  for (let at = csv.indexOf(`\n${lead}`); at >= 0; ) {
    const end = endOf(csv, at + 1);
    records.push(csv.slice(at + 1, end));
    at = csv.indexOf(`\n${lead}`, Math.max(end - 1, at + 1));
  }
  return records.join('');
}

/** Behind the line end that closes the record: the first one outside of quotation marks. */
function endOf(csv: string, start: number): number {
  let at = start;
  for (;;) {
    const end = csv.indexOf('\n', at);
    if (end < 0) return csv.length;
    const quote = csv.indexOf('"', at);
    if (quote < 0 || quote > end) return end + 1;
    const closing = csv.indexOf('"', quote + 1);
    if (closing < 0) return csv.length;
    at = closing + 1;
  }
}
