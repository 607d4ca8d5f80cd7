/** Bytes of a line of the documents of a system file. */
export const documentWidth = 80;

/** A note in lines of at most 80 bytes, broken at blanks; a longer word is broken between characters. */
export function documentLines(note: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of note.split(' ').flatMap(pieces)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (Buffer.byteLength(longer) <= documentWidth) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

function pieces(word: string): string[] {
  if (Buffer.byteLength(word) <= documentWidth) return [word];
  const characters = [...word];
  const parts: string[] = [];
  for (let at = 0; at < characters.length; at += documentWidth / 4)
    parts.push(characters.slice(at, at + documentWidth / 4).join(''));
  return parts;
}
