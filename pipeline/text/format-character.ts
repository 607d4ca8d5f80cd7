/**
 * Ranges of code points that leave no mark on paper: Unicode's Default_Ignorable_Code_Point (soft hyphen, zero-width and
 * bidirectional controls, fillers, variation selectors, tags) and the three annotation marks U+FFF9–FFFB. Written out rather than
 * asked of the engine, so that every version of Node reads alike. Arabic number signs, which are format characters but visible,
 * are no part of it.
 */
const ranges: readonly (readonly [number, number])[] = [
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0x3164, 0x3164],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff0, 0xfffb],
  [0x1bca0, 0x1bca3],
  [0x1d173, 0x1d17a],
  [0xe0000, 0xe0fff],
];

/** Whether a code point is invisible in print and so no part of a word. Takes code points; a lone surrogate is none of them. */
export function isFormatCharacter(code: number): boolean {
  if (code < 0xad) return false;
  for (const [first, last] of ranges) {
    if (code < first) return false;
    if (code <= last) return true;
  }
  return false;
}
