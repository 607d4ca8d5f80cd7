import type {Issue} from '../../schemas/issue.ts';
import {isFormatCharacter} from './format-character.ts';
import {type InputPlace, inputIssue} from './input-issue.ts';

/** First bytes of files that get saved under a text's name by mistake, as Latin-1. */
const signatures: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\x03\x04', 'a Word, OpenDocument or zip file'],
  ['{\\rtf', 'a rich text file'],
  ['\xd0\xcf\x11\xe0', 'an old Word file'],
];

/** Control characters beside tab and the line ends. */
const control = /[\x00-\x08\x0e-\x1f\x7f-\x9f]/g;

/** What the content is if it is no text, else null. Four stray control characters, or one in a hundred, are let pass. */
function binary(bytes: Uint8Array, text: string): string | null {
  const head = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  for (const [start, kind] of signatures) {
    if (head.startsWith(start)) return kind;
  }
  if (text.includes('\0')) return 'binary content (a NUL character)';
  const count = text.match(control)?.length ?? 0;
  return count > 4 && count > text.length / 100 ? `binary content (${count} control characters)` : null;
}

/** Whether there is nothing to read: white space and characters that leave no mark. Stops at the first that does. */
function blank(text: string): boolean {
  for (const character of text) {
    if (character.trim() !== '' && !isFormatCharacter(character.codePointAt(0) ?? 0)) return false;
  }
  return true;
}

/** The error that leaves a file out, or null where it is a text with something in it. */
export function refusal(bytes: Uint8Array, text: string, place: InputPlace): Issue | null {
  if (blank(text)) {
    return inputIssue('error', 'empty-file', place, {
      found: bytes.length === 0 ? 'an empty file' : 'a file without any visible character',
      expected: 'the text of a profile',
      fix: 'Put the text in, or take the file and its row of the manifest out.',
    });
  }
  const kind = binary(bytes, text);
  if (kind === null) return null;
  return inputIssue('error', 'binary-file', place, {
    found: kind,
    expected: 'plain text',
    fix: 'Save the text alone, as plain text in UTF-8.',
  });
}
