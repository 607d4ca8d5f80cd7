import {dayAtom, monthAtom, readYear, yearAtom} from './date-cores.ts';
import {isoDay} from './date-days.ts';
import {inLink} from './date-links.ts';
import {partly, roughly} from './date-parts.ts';
import type {DateAtom} from './date-phrase.ts';

/** Finds every dated point of a text, anchored at its year or decade, with "early", "late" and "about" taken in. */

const DECADES = [
  'twenties',
  'thirties',
  'forties',
  'fifties',
  'sixties',
  'seventies',
  'eighties',
  'nineties',
];
const ANCHOR = new RegExp(
  `(?<!\\w)(?:((?:1[89]|20)\\d\\d)(?!\\d)(['’]?s(?!\\w))?|(['’‘]?)([2-9])0['’]?s(?!\\w)|(${DECADES.join('|')})(?!\\w))`,
  'gi',
);
const WINDOW = 48;
const GLUED =
  /(?:^|[^\w])(?:mid|pre|post|early|late|[1-3]?\d|(?:1[89]|20)\d\d|[A-Z][a-z]{2,8})-$|[-–]-$|\s-$|^-$/;

/** Sorted by start, not overlapping. */
export function findAtoms(text: string): DateAtom[] {
  const atoms: DateAtom[] = [];
  let done = 0;
  for (const found of text.matchAll(ANCHOR)) {
    const start = found.index;
    if (start < done || inLink(text, start, start + found[0].length)) continue;
    const read =
      found[1] === undefined || (found[2] !== undefined && found[1].endsWith('0'))
        ? readDecade(text, found)
        : readAnchor(text, start, found[1]);
    for (const atom of read) {
      const wide = roughly(text, partly(text, atom, done), done);
      if (wide.start < done) continue;
      atoms.push(wide);
      done = wide.end;
    }
  }
  return atoms;
}

function readAnchor(text: string, start: number, digits: string): DateAtom[] {
  const year = Number(digits);
  const end = start + 4;
  const right = text.slice(end, end + 8);
  if (/^[.,]\d/.test(right) || /^[a-z]/i.test(right.replace(/^[a-d](?!\w)/, ''))) return [];
  const before = text[start - 1] ?? '';
  if (before === '-' && !GLUED.test(text.slice(Math.max(0, start - 12), start))) return [];
  if (/[.,'’$€£#§:]/.test(before) && /[\d$€£]/.test(text[start - 2] ?? ' ') && before !== '.') return [];
  if (/[$€£#§]/.test(before)) return [];
  const iso = /^([-/])(\d{1,2})\1(\d{1,2})(?!\d)/.exec(right);
  if (iso !== null) {
    const day = dayAtom(start, end + iso[0].length, year, Number(iso[2]), Number(iso[3]));
    return day === null ? [] : [day];
  }
  const short = /^\s?([-–/])\s?(\d\d)(?![\d\w-])/.exec(right);
  if (short !== null) return readShort(text, start, year, short);
  const read = readYear(text, start, end, year);
  const letter = /^[a-d](?!\w)/.test(right);
  return letter ? read.map((atom) => (atom.end === end ? {...atom, end: end + 1} : atom)) : read;
}

/** "1990-94" and "2002/03" are two years, "1992-06" a month of one; "Law 1992/12" is none. */
function readShort(text: string, start: number, year: number, short: RegExpExecArray): DateAtom[] {
  const end = start + 4 + short[0].length;
  const two = Number(short[2]);
  const read = readYear(text, start, start + 4, year);
  if (read.length === 0) return read;
  const later = Math.floor(year / 100) * 100 + two + (two < year % 100 ? 100 : 0);
  if (two > year % 100 || (year % 100 >= 90 && two <= 2 && later - year <= 10))
    return [...read, yearAtom(end - 2, end, later, false)];
  return short[1] === '-' && two >= 1 && two <= 12 && read.length === 1
    ? [monthAtom(start, end, year, two)]
    : read;
}

/** "the 1990s", "the '90s", "the late eighties"; a shortened one needs "the", a part or "and" before it ("in his late twenties" is an age). */
function readDecade(text: string, found: RegExpExecArray): DateAtom[] {
  const [start, end] = [found.index, found.index + found[0].length];
  const word = found[5]?.toLowerCase();
  const year =
    found[1] !== undefined
      ? Number(found[1])
      : word === undefined
        ? 1900 + Number(found[4]) * 10
        : 1920 + DECADES.indexOf(word) * 10;
  const left = text.slice(Math.max(0, start - WINDOW), start);
  const the = /(?<!\w)the\s{1,4}$/i.exec(left);
  if (found[1] === undefined && found[3] !== '’' && found[3] !== "'") {
    if (the === null && !/(?:early|mid|late|and|to|or)[\s-]$/i.test(left)) return [];
    if (/\b(?:his|her|their|its|my|aged|age)\b[^.;]{0,20}$/i.test(left)) return [];
  }
  const from = the === null ? start : start - the[0].length;
  const edtf = `${Math.floor(year / 10)}X`;
  const [first, last] = [isoDay(year, 1, 1), isoDay(year + 9, 12, 31)];
  return [
    {
      start: from,
      end,
      first,
      last,
      yearMin: year,
      yearMax: year + 9,
      precision: 'decade',
      modifier: 'none',
      edtf,
      bare: false,
    },
  ];
}
