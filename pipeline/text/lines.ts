/**
 * Finds lines in a text that is asked for many: the line starts are collected once, each question is a binary search.
 * Lines and columns count from 1, columns in UTF-16 units; CR, LF and CRLF end a line.
 */
export function lines(text: string): (offset: number) => {line: number; column: number} {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 10 || (unit === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return {line: low + 1, column: offset - starts[low]! + 1};
  };
}
