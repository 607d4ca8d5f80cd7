import iconv from 'iconv-lite';
import {type Decoded, decode} from '../text/decode.ts';
import type {InputPlace} from '../text/input-issue.ts';
import {strictUtf8} from '../text/utf8.ts';

/** The character set that a page names in its first 4 KB, if it is one that can be read; else null. */
function named(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  const [, name = ''] = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:.-]{1,40})/i.exec(head) ?? [];
  // The standard of the web reads pages that call themselves Latin-1 as Windows-1252.
  if (/^(iso-?8859-1|latin-?1|us-ascii)$/i.test(name)) return 'windows-1252';
  return name !== '' && !/^utf-?\d/i.test(name) && iconv.encodingExists(name) ? name : null;
}

/**
 * The text of a saved page. Bytes that are sound UTF-8 or bear a mark are read as that, since browsers save so whatever the page
 * says; else the character set counts that it names, else what the bytes look like.
 */
export function decodePage(bytes: Uint8Array, place: InputPlace): Decoded {
  const charset = strictUtf8(bytes) === null ? named(bytes) : null;
  if (charset === null) return decode(bytes, place);
  return decode(Buffer.from(iconv.decode(Buffer.from(bytes), charset), 'utf8'), place);
}
