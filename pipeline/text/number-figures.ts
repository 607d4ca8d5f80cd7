import type {Figure} from './number-phrase.ts';

/** Reads one figure at a place: digits with comma, dot, blank or apostrophe thousands and decimals, or English words. */

const ONES = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const TEENS = ['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const SMALL = new Map<string, number>([
  ...[...ONES, ...TEENS].map((word, value) => [word, value] as const),
  ...TENS.map((word, index) => [word, (index + 2) * 10] as const),
]);
const UNITS: Record<string, number> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  lakh: 1e5,
  crore: 1e7,
  dozen: 12,
  k: 1e3,
  m: 1e6,
  bn: 1e9,
};

/** Sources for the places where a figure may begin. */
export const NUMBER_WORDS = [...SMALL.keys()].join('|');
const VAGUE_START =
  '(?:several|many|some|few|a\\sfew|a\\scouple\\sof|various|countless|low|tens\\sof|dozens\\sof|hundreds\\sof|scores\\sof)';

const GROUPED = /\d{1,3}(?:([,.'’\u00a0\u202f ])\d{3})(?:\1\d{3}){0,6}(?!\d)/y;
const DECIMAL = /\d+(?:[.,]\d+)?/y;
const UNIT_WORD = /[\s\u00a0-]?(hundred|thousand|million|billion|lakh|crore|dozen)(?!\w)/iy;
const UNIT_LETTER = /(k|m|bn)(?!\w)/y;
const WORD = /[a-z]+/iy;
const GAP = /[\s-]{1,3}/y;
const HALF_A = /half\sa\s(million|billion|thousand|hundred|dozen)(?!\w)/iy;
const AND_A_HALF = /\sand\sa\shalf(?=\s(?:million|billion|thousand|hundred|dozen))/iy;
const VAGUE = new RegExp(
  `${VAGUE_START}\\s(?:(?:dozen|hundred|thousand|million)s?(?!\\w)(?:\\sof\\s(?:thousands|millions))?)|(?:dozens|scores|hundreds|thousands|millions|tens)(?:\\sof\\s(?:thousands|millions))?(?!\\w)|(?:several|a\\sfew|a\\shandful|a\\scouple)(?!\\w)`,
  'iy',
);

/** The figure that begins at `at`, or null. */
export function readFigure(text: string, at: number): Figure | null {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57 ? readDigits(text, at) : (readVague(text, at) ?? readWords(text, at));
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function readDigits(text: string, at: number): Figure | null {
  const grouped = matchAt(GROUPED, text, at);
  const found = grouped ?? (matchAt(DECIMAL, text, at) as RegExpExecArray);
  const separator = grouped?.[1];
  let end = at + found[0].length;
  const written = matchAt(UNIT_WORD, text, end) ?? matchAt(UNIT_LETTER, text, end);
  const single = grouped !== null && found[0].length <= 7 && (separator === '.' || separator === ',');
  const bare =
    grouped !== null && !(single && written !== null)
      ? found[0].replace(/\D/g, '')
      : found[0].replace(',', '.');
  if (written === null) return {start: at, end, value: Number(bare), unit: 1, plain: true};
  const unit = UNITS[(written[1] as string).toLowerCase()] as number;
  end += written[0].length;
  return {start: at, end, value: Math.round(Number(bare) * unit * 1e6) / 1e6, unit, plain: false};
}

function readVague(text: string, at: number): Figure | null {
  const found = matchAt(VAGUE, text, at);
  if (found === null) return null;
  return {start: at, end: at + found[0].length, value: null, unit: 1, plain: false};
}

function readWords(text: string, at: number): Figure | null {
  const half = matchAt(HALF_A, text, at);
  if (half !== null) {
    const unit = UNITS[(half[1] as string).toLowerCase()] as number;
    return {start: at, end: at + half[0].length, value: unit / 2, unit, plain: false};
  }
  const sum = {total: 0, current: -1, unit: 1, end: -1};
  let next = at;
  for (let count = 0; count < 12; count++) {
    const word = matchAt(WORD, text, next)?.[0].toLowerCase();
    if (word === undefined || !addWord(sum, word, count, text, next)) break;
    const gap = matchAt(GAP, text, next + word.length);
    const more = matchAt(AND_A_HALF, text, next + word.length);
    next += word.length + (gap?.[0].length ?? 0);
    if (more !== null && sum.current > 0) {
      sum.current += 0.5;
      next += more[0].length;
    } else if (gap === null) break;
  }
  if (sum.end < 0) return null;
  return {start: at, end: sum.end, value: sum.total + Math.max(sum.current, 0), unit: sum.unit, plain: false};
}

interface Sum {
  total: number;
  /** What stands before the next unit word; -1 for nothing. */
  current: number;
  unit: number;
  /** Where the last word that counts ends; -1 if none did. */
  end: number;
}

/** Adds one word to the sum; false where the number is over. */
function addWord(sum: Sum, word: string, count: number, text: string, at: number): boolean {
  const small = SMALL.get(word);
  const unit = word.length > 2 ? UNITS[word] : undefined;
  if (word === 'a' && count === 0) sum.current = 1;
  else if (word === 'and') return sum.unit > 1 && joinsOn(text, at, count);
  else if (small !== undefined) {
    const fits =
      sum.current < 0 ||
      (sum.current >= 100 && sum.current % 100 === 0) ||
      (sum.current % 100 >= 20 && sum.current % 10 === 0 && small > 0 && small < 10);
    if (!fits) return false;
    sum.current = Math.max(sum.current, 0) + small;
    sum.end = at + word.length;
  } else if (unit !== undefined) {
    if (sum.current <= 0 || (unit === 100 && sum.current >= 100)) return false;
    if (unit === 100 || unit === 12) sum.current *= unit;
    else {
      sum.total += sum.current * unit;
      sum.current = -1;
    }
    sum.unit = unit;
    sum.end = at + word.length;
  } else return false;
  return true;
}

/** "And" goes on with the number ("two hundred and fifty") but not where it begins another ("between two hundred and three hundred"). */
function joinsOn(text: string, at: number, count: number): boolean {
  const next =
    /^and\s([a-z]+)(?:-[a-z]+)?(?:\s(hundred|thousand|million|billion|lakh|crore|dozen)(?!\w))?/i.exec(
      text.slice(at, at + 40),
    );
  if (next === null || !SMALL.has((next[1] as string).toLowerCase())) return false;
  if (next[2] === undefined) return true;
  return (
    next[2].toLowerCase() !== 'hundred' &&
    !/between\s(?:\w+[\s-]){1,6}$/i.test(text.slice(Math.max(0, at - 12 * (count + 1)), at))
  );
}
