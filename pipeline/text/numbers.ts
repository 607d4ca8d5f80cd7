import {inLink} from './date-links.ts';
import {type Amount, type Blocked, bind, readAmount} from './number-amounts.ts';
import {boundBefore} from './number-bounds.ts';
import {NUMBER_WORDS, readFigure} from './number-figures.ts';
import {
  ageAround,
  followsName,
  isClock,
  isNamed,
  kindOf,
  percentAfter,
  shortMeasure,
} from './number-kinds.ts';
import {headNoun, sharedNoun} from './number-nouns.ts';
import type {CountedNoun, Figure, NumberKind, NumberPhrase} from './number-phrase.ts';
import {readShare} from './number-shares.ts';

export type {NumberKind, NumberPhrase} from './number-phrase.ts';

const LARGE = '(?:dozen|hundred|thousand|million)s?(?!\\w)';
const FRACTION = 'half|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth';
/** Where a number may begin. */
const ANCHOR = new RegExp(
  `\\d|(?<!\\w)(?:(?:${NUMBER_WORDS}|half|several|dozens|scores|hundreds|thousands|millions|tens)(?!\\w)|an?(?=\\s(?:few|couple|handful|dozen|hundred|thousand|million|${FRACTION})(?!\\w))|(?:low|few|many|some|various|countless)(?=\\s${LARGE}))`,
  'gi',
);
const ORDINAL = /(?:st|nd|rd|th)(?!\w)/y;
const NAME_DIGITS = /\d+(?:[-–./]\d+)*/y;
const PRONOUN = /^one$/i;
const LIVES = /^\s(?:were|died|fled|joined|remained|had|escaped|came|left)\b/;

/**
 * All numbers of a text with what they count, sorted and not overlapping. Places in `taken` (sorted; the dates that findDates
 * claims) give none. "One" without a noun is a pronoun and left out. Linear in the text: every look around is bounded.
 */
export function findNumbers(
  text: string,
  taken: readonly {start: number; end: number}[] = [],
): NumberPhrase[] {
  const phrases: NumberPhrase[] = [];
  const claims = [...taken].sort((a, b) => a.start - b.start);
  let done = 0;
  let claim = 0;
  ANCHOR.lastIndex = 0;
  for (let found = ANCHOR.exec(text); found !== null; found = ANCHOR.exec(text)) {
    const at = found.index;
    for (; claim < claims.length && (claims[claim] as Claim).end <= at; claim++) {
      done = Math.max(done, (claims[claim] as Claim).end);
    }
    const next = claims[claim];
    if (next !== undefined && next.start <= at) {
      done = next.end;
      ANCHOR.lastIndex = Math.max(next.end, at + 1);
      continue;
    }
    const blocked: Blocked = (start, end) => next !== undefined && start < next.end && end > next.start;
    const read = readNumber(text, at, done, blocked);
    done = Math.max(read.end, at + 1);
    ANCHOR.lastIndex = done;
    if (read.phrase !== null && !blocked(read.phrase.start, read.phrase.end)) phrases.push(read.phrase);
  }
  return phrases;
}

interface Claim {
  start: number;
  end: number;
}

interface Read {
  phrase: NumberPhrase | null;
  /** Where to go on looking. */
  end: number;
}

function readNumber(text: string, at: number, done: number, blocked: Blocked): Read {
  const share = readShare(text, at);
  if (share !== null && !blocked(at, share.end)) {
    const amount = boundShare(text, exact(at, share.end, share.value), done);
    return {phrase: phraseOf(text, amount, 'share', sharedNoun(text, share.end)), end: share.end};
  }
  const figure = readFigure(text, at);
  if (figure === null) return {phrase: null, end: at + 1};
  if (figure.plain) {
    if (/(?:^|[^\w])['’]$/.test(text.slice(Math.max(0, at - 2), at))) return {phrase: null, end: figure.end};
    if (inLink(text, at, figure.end)) return {phrase: null, end: figure.end};
    const special = readSpecial(text, figure);
    if (special !== null) return special;
  }
  if (blocked(figure.start, figure.end)) return {phrase: null, end: figure.end};
  const amount = readAmount(text, figure, done, blocked);
  return {phrase: withNoun(text, figure, amount), end: amount.end};
}

/** Names, ordinals and times of day; digits that run on into letters are none of ours. */
function readSpecial(text: string, figure: Figure): Read | null {
  ORDINAL.lastIndex = figure.end;
  const ordinal = ORDINAL.exec(text);
  if (ordinal !== null) {
    const end = figure.end + ordinal[0].length;
    return {
      phrase: phraseOf(text, exact(figure.start, end, figure.value), 'ordinal', headNoun(text, end, true)),
      end,
    };
  }
  if (isNamed(text, figure.start, figure.end)) {
    NAME_DIGITS.lastIndex = figure.start;
    const digits = (NAME_DIGITS.exec(text) as RegExpExecArray)[0];
    const end = figure.start + digits.length;
    const value = /^\d+$/.test(digits) ? Number(digits) : end === figure.end ? figure.value : null;
    return {phrase: phraseOf(text, exact(figure.start, end, value), 'identifier', null), end};
  }
  if (isClock(text, figure.end)) return {phrase: null, end: figure.end + 3};
  const runsOn = /[A-Za-z]/.test(text[figure.end] ?? '') && shortMeasure(text, figure.end) === null;
  return runsOn ? {phrase: null, end: figure.end} : null;
}

function exact(start: number, end: number, value: number | null): Amount {
  return {start, end, min: value, max: value, precision: 'stated', money: false, single: value === 1};
}

/** "About a quarter", "more than half". */
function boundShare(text: string, share: Amount, done: number): Amount {
  const left = boundBefore(text, share.start, done);
  return {...bind(share, left.bound), start: left.start};
}

function withNoun(text: string, figure: Figure, amount: Amount): NumberPhrase | null {
  const percent = percentAfter(text, amount.end);
  if (percent !== null) return phraseOf(text, amount, 'percent', percent);
  if (amount.money) return phraseOf(text, amount, 'money', null);
  const bounded = amount.precision !== 'stated';
  const age = ageAround(
    text,
    amount.start,
    amount.end,
    bounded && headNoun(text, amount.end, false) === null,
  );
  if (age !== null) return phraseOf(text, amount, 'age', age.noun);
  const measure = shortMeasure(text, amount.end);
  if (measure !== null) return phraseOf(text, amount, 'measure', measure);
  const noun = headNoun(text, amount.end, amount.single);
  if (noun === null && PRONOUN.test(text.slice(figure.start, amount.end))) return null;
  const named =
    noun === null &&
    figure.plain &&
    (figure.value ?? 0) < 10 &&
    !bounded &&
    !LIVES.test(text.slice(amount.end, amount.end + 10));
  if (named && followsName(text, figure.start)) return phraseOf(text, amount, 'identifier', null);
  return phraseOf(text, amount, kindOf(noun?.noun ?? null), noun);
}

function phraseOf(text: string, amount: Amount, kind: NumberKind, noun: CountedNoun | null): NumberPhrase {
  const {start, end, min, max, precision} = amount;
  const counted = {noun: noun?.noun ?? null, nounStart: noun?.start ?? null, nounEnd: noun?.end ?? null};
  return {start, end, text: text.slice(start, end), min, max, precision, ...counted, kind};
}
