import type {Words} from '../../schemas/flow.ts';
import {MONTH_OF_MAY} from './calendar.ts';

const WORD = /\d+(?:[.,]\d+)*(?:st|nd|rd|th|s)?|[\p{L}\p{M}]+(?:['’ʼ][\p{L}\p{M}]+)*|\p{N}+/gu;
const MARKS = /\p{M}+/gu;
const POSSESSIVE = /['’ʼ]s$/;
const STRONG = /[;:]/;
const WEAK = /[,()[\]–—"“”„«»/|]/;

/** A word's plain form: lower case, without diacritics, a curly apostrophe made straight, a possessive 's taken off. */
export function wordForm(word: string): string {
  let form = word.toLowerCase();
  if (!isAscii(form)) form = form.normalize('NFD').replace(MARKS, '').replace(/[’ʼ]/g, "'");
  return form.length > 2 && form.charCodeAt(form.length - 2) === 39 ? form.replace(POSSESSIVE, '') : form;
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}

/** The words of a text with their offsets, moved by `shift`, and what stands before each (see `Words`). Hyphens part words. */
export function words(text: string, shift = 0): Words {
  const form: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const gaps: number[] = [];
  let last = 0;
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match; match = WORD.exec(text)) {
    const start = match.index;
    const between = start - last > 1 ? text.slice(last, start) : '';
    gaps.push(between === '' ? 0 : STRONG.test(between) ? 2 : WEAK.test(between) ? 1 : 0);
    form.push(isMonthOfMay(match[0], text, start) ? MONTH_OF_MAY : wordForm(match[0]));
    starts.push(start + shift);
    last = start + match[0].length;
    ends.push(last + shift);
  }
  return {form, start: Uint32Array.from(starts), end: Uint32Array.from(ends), gap: Uint8Array.from(gaps)};
}

const DAY_OR_YEAR = /^,?\s{1,3}\d/;
const DATED =
  /(?:\d(?:st|nd|rd|th)?(?:\sof)?|\b(?:in|of|since|by|until|till|from|early|late|mid|on|and|to|before|after|between|during|last))[\s-]{1,3}$/i;

/** "May 1998", "in May", "12 May": no "may". */
function isMonthOfMay(word: string, text: string, start: number): boolean {
  if (word !== 'May') return false;
  return (
    DAY_OR_YEAR.test(text.slice(start + 3, start + 8)) ||
    DATED.test(text.slice(Math.max(0, start - 10), start))
  );
}
