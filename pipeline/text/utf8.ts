import iconv from 'iconv-lite';

/** Text read from bytes that are mostly UTF-8. */
export interface Mixed {
  text: string;
  /** How many bytes were no part of UTF-8. */
  bad: number;
  /** Offset in `text` of the first of them; -1 without any. */
  first: number;
}

/** Length in bytes of the well-formed sequence at `at`, 0 where there is none. Source: table 3-7 of the Unicode standard. */
function sequence(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
  if (length === 0) return 0;
  const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  const second = bytes[at + 1] ?? 0;
  if (second < low || second > high) return 0;
  for (let next = 2; next < length; next++) {
    if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  return length;
}

/** All of it as UTF-8, or null where one byte is not. A byte-order mark is not looked for. */
export function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * Reads sequences that are UTF-8 as such and every other byte as Windows-1252. For a file in Windows-1252 that is the same
 * as reading all of it so; in a file pasted together from both, the good part stays good. iconv-lite's table is used since
 * the decoder of some Node versions takes Windows-1252 for Latin-1.
 */
export function mixedUtf8(bytes: Uint8Array): Mixed {
  const utf8 = new TextDecoder('utf-8', {ignoreBOM: true});
  const mixed: Mixed = {text: '', bad: 0, first: -1};
  let start = 0;
  let at = 0;
  while (at < bytes.length) {
    const length = sequence(bytes, at);
    if (length === 0) {
      mixed.text += utf8.decode(bytes.subarray(start, at));
      if (mixed.first < 0) mixed.first = mixed.text.length;
      mixed.text += iconv.decode(Buffer.from([bytes[at] ?? 0]), 'windows-1252');
      mixed.bad++;
      start = at + 1;
    }
    at += length || 1;
  }
  mixed.text += utf8.decode(bytes.subarray(start));
  return mixed;
}
