import type {Issue} from '../../schemas/issue.ts';
import {type InputPlace, inputIssue} from './input-issue.ts';
import {lineColumn} from './line-column.ts';
import {refusal} from './refusal.ts';
import {mixedUtf8, strictUtf8} from './utf8.ts';

export {isFormatCharacter} from './format-character.ts';

/** `text` is null where the bytes are no text, or an empty one; then one of the issues is an error. */
export interface Decoded {
  text: string | null;
  issues: Issue[];
}

type Order = 'little' | 'big';

/** Order of the bytes of UTF-16 by its mark; null without one. */
function marked(bytes: Uint8Array): Order | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'little';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'big' : null;
}

/**
 * Order of the bytes of UTF-16 without a mark: in writing with blanks and Latin punctuation at least a tenth of the
 * characters have a high byte of zero, and no low byte is zero. Looks at the first 8 KB.
 */
function guessed(bytes: Uint8Array): Order | null {
  const pairs = Math.min(bytes.length, 8192) >> 1;
  const zero = [0, 0];
  for (let at = 0; at < pairs * 2; at++) {
    if (bytes[at] === 0) zero[at & 1]!++;
  }
  const [even = 0, odd = 0] = zero;
  if (pairs < 4 || (even > 0 && odd > 0) || even + odd < pairs / 10) return null;
  return odd > 0 ? 'little' : 'big';
}

/** Keeps lone surrogates, which a TextDecoder would replace. A last half character is dropped. */
function utf16(bytes: Uint8Array, order: Order): string {
  const even = Buffer.from(bytes.subarray(0, bytes.length & ~1));
  return (order === 'big' ? even.swap16() : even).toString('utf16le');
}

function readUtf16(bytes: Uint8Array, order: Order, mark: boolean, place: InputPlace): Decoded {
  const issues = [
    inputIssue(mark ? 'note' : 'warning', 'utf-16', place, {
      found: `UTF-16 text, ${order}-endian, ${mark ? 'with' : 'without'} a byte-order mark`,
      expected: 'UTF-8',
      fix: mark
        ? 'It was read as such; save it as UTF-8.'
        : 'Look whether it was read well and save it as UTF-8.',
    }),
  ];
  if (bytes.length % 2 === 1) {
    const finding = {
      found: 'half a character at the end of the file',
      expected: 'an even number of bytes in UTF-16',
      fix: 'See whether the end of the text is missing and save it anew as UTF-8.',
    };
    issues.push(inputIssue('warning', 'cut-character', place, finding));
  }
  return {text: utf16(mark ? bytes.subarray(2) : bytes, order), issues};
}

function readUtf8(bytes: Uint8Array, place: InputPlace): Decoded {
  const issues: Issue[] = [];
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  if (mark) {
    const finding = {
      found: 'a byte-order mark',
      expected: 'UTF-8 without one',
      fix: 'Nothing has to be done: it was dropped.',
    };
    issues.push(inputIssue('note', 'byte-order-mark', place, finding));
  }
  const body = mark ? bytes.subarray(3) : bytes;
  const strict = strictUtf8(body);
  if (strict !== null) return {text: strict, issues};
  const mixed = mixedUtf8(body);
  const finding = {
    found: `${mixed.bad} ${mixed.bad === 1 ? 'byte that is' : 'bytes that are'} not UTF-8, the first read as “${mixed.text[mixed.first]}”`,
    expected: 'UTF-8',
    fix: 'It looks like Windows-1252 and was read so; look at this place and save the file as UTF-8.',
  };
  issues.push(
    inputIssue('warning', 'not-utf-8', {...place, at: lineColumn(mixed.text, mixed.first)}, finding),
  );
  return {text: mixed.text, issues};
}

/**
 * The bytes of a file as text without byte-order mark: UTF-8, else UTF-16, else Windows-1252, each told by what is in the
 * bytes. Line ends and odd characters stay as they are, so that offsets hold. Never throws: what is no text comes back as null.
 */
export function decode(bytes: Uint8Array, place: InputPlace): Decoded {
  const mark = marked(bytes);
  const order = mark ?? guessed(bytes);
  const read = order === null ? readUtf8(bytes, place) : readUtf16(bytes, order, mark !== null, place);
  const refused = refusal(bytes, read.text ?? '', place);
  return refused === null ? read : {text: null, issues: [refused]};
}
