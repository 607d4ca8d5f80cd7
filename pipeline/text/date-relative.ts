import type {DateModifier, DatePhrase, DatePrecision} from './date-phrase.ts';
import {COUNT, MONTH, monthNumber, S, UNIT} from './date-words.ts';

/** Phrases that need another date to stand on: "one month later", "that year", "6 January" without a year. Nothing is filled in. */

const SHIFTED = new RegExp(
  `(?<!\\w)${UNIT}${S}(later|earlier|before|after|afterwards?|thereafter|ago|previously|prior)(?!\\w)(?:${S}(?:that|this)(?!\\w))?`,
  'gi',
);
const COUNTED = new RegExp(`(?<![\\w-])${COUNT}${S}$`, 'i');
const NAMED = new RegExp(
  `(?<!\\w)(?:(later|earlier)${S}(?:in${S})?)?(?:(?:the|that)${S}(same|very|following|next|previous|preceding)|(that))${S}(day|week|month|year|decade)(?!\\w)`,
  'gi',
);
const YEAR_BEFORE = new RegExp(`(?<!\\w)(?:the|an?|one)${S}$`, 'i');
const YEARLESS = new RegExp(
  `(?<!\\w)(${MONTH})(?!\\w)(?:${S}(?:(?:the${S})?\\d{1,2})(?:st|nd|rd|th)?(?![\\w,.]\\d|\\w))?`,
  'gi',
);
const DAY_BEFORE = new RegExp(
  `(?<![\\w.,-])(?:the${S})?(?:\\d{1,2}|first)(?:st|nd|rd|th)?${S}(?:of${S})?$`,
  'i',
);
const IN_MONTH =
  /(?:^|[^\w])(?:in|since|until|till|by|from|during|last|next|early|late|mid|early in|late in)[\s-]{1,2}$/i;

const PRECISION: Record<string, DatePrecision> = {
  day: 'day',
  week: 'approximate',
  month: 'month',
  year: 'year',
  decade: 'decade',
};

/** Sorted within each kind, not overlapping with each other only by the caller's choice of the longest. */
export function findRelative(text: string): DatePhrase[] {
  return [...shiftedPhrases(text), ...namedPhrases(text), ...yearlessPhrases(text)];
}

function shiftedPhrases(text: string): DatePhrase[] {
  const phrases: DatePhrase[] = [];
  for (const found of text.matchAll(SHIFTED)) {
    const left = text.slice(Math.max(0, found.index - 24), found.index);
    const counted = COUNTED.exec(left) ?? (/s$/i.test(found[1] as string) ? null : YEAR_BEFORE.exec(left));
    if (counted === null) continue;
    const unit = (found[1] as string).toLowerCase().replace(/s$/, '');
    const modifier = /^(?:later|after|thereafter)/i.test(found[2] as string) ? 'after' : 'before';
    const end = found.index + found[0].length;
    phrases.push(
      relative(text, found.index - counted[0].length, end, PRECISION[unit] as DatePrecision, modifier),
    );
  }
  return phrases;
}

function namedPhrases(text: string): DatePhrase[] {
  const phrases: DatePhrase[] = [];
  for (const found of text.matchAll(NAMED)) {
    const word = (found[1] ?? found[2] ?? '').toLowerCase();
    const modifier = /^(?:later|following|next)$/.test(word)
      ? 'after'
      : /^(?:earlier|previous|preceding)$/.test(word)
        ? 'before'
        : 'none';
    const unit = (found[4] as string).toLowerCase();
    phrases.push(
      relative(text, found.index, found.index + found[0].length, PRECISION[unit] as DatePrecision, modifier),
    );
  }
  return phrases;
}

/** A month needs a day beside it or a preposition before it: "may" and "march" are verbs, "April" and "June" names. */
function yearlessPhrases(text: string): DatePhrase[] {
  const phrases: DatePhrase[] = [];
  for (const found of text.matchAll(YEARLESS)) {
    const word = found[1] as string;
    if (!/^[A-Z]/.test(word) || monthNumber(word) === 0) continue;
    const after = text.slice(found.index + found[0].length, found.index + found[0].length + 8);
    if (/^,?\s(?:of\s)?\d{4}/.test(after)) continue;
    const left = text.slice(Math.max(0, found.index - 20), found.index);
    const day = DAY_BEFORE.exec(left);
    const withDay = day !== null || /\d/.test(found[0]);
    if (!withDay && !IN_MONTH.test(left)) continue;
    const start = found.index - (day?.[0].length ?? 0);
    const end =
      found.index + (/\d/.test(found[0]) && day === null ? found[0].length : word.replace('.', '').length);
    phrases.push(relative(text, start, end, withDay ? 'day' : 'month', 'none'));
  }
  return phrases;
}

function relative(
  text: string,
  start: number,
  end: number,
  precision: DatePrecision,
  modifier: DateModifier,
): DatePhrase {
  const open = {startMin: null, startMax: null, endMin: null, endMax: null, yearMin: null, yearMax: null};
  return {
    start,
    end,
    text: text.slice(start, end),
    shape: 'relative',
    ...open,
    precision,
    modifier,
    edtf: '',
    citation: false,
  };
}
