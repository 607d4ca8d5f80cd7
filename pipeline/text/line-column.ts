/** A place as editors show it: both count from 1, the column in UTF-16 units. */
export interface LineColumn {
  line: number;
  column: number;
}

/** Where each line begins. LF, CRLF and a bare CR each end one. */
function lineStarts(text: string): number[] {
  const starts = [0];
  for (const ending of text.matchAll(/\r\n?|\n/g)) starts.push(ending.index + ending[0].length);
  return starts;
}

/** Reads the line ends once and then tells the place of any offset in logarithmic time: for many places in one text. */
export function lineColumns(text: string): (offset: number) => LineColumn {
  const starts = lineStarts(text);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return {line: low + 1, column: offset - (starts[low] ?? 0) + 1};
  };
}

/** Where `offset` lies in `text`; linear in `offset`. */
export function lineColumn(text: string, offset: number): LineColumn {
  return lineColumns(text.slice(0, offset))(offset);
}
