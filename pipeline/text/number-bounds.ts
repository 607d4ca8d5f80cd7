/** The words that bound a figure, read to the left or right of it, and those that join two figures to a range. */

export type Bound = 'none' | 'about' | 'at_least' | 'at_most';

const DEGREE = '(?:(?:just|well|slightly|far|much|a\\slittle|somewhat|rather|significantly)\\s)?';
const AT_MOST = `(?:never|seldom|rarely|hardly|scarcely)\\s(?:(?:had|has|have|counted|numbered|was|were)\\s)?(?:more\\sthan|over|above|beyond|exceed(?:s|ed|ing)?)|not\\sexceed|no\\s(?:more|greater)\\sthan(?:\\sthe\\s(?:best|first|last))?|not\\s(?:more|greater)\\sthan|not\\s(?:exceeding|over|above)|up\\sto|at\\s(?:the\\s)?most|(?:a\\s)?maximum\\sof|max\\.?|as\\s(?:many|much)\\sas|${DEGREE}(?:under|below|fewer\\sthan|less\\sthan)|<`;
const AT_LEAST = `no\\s(?:fewer|less)\\sthan|not\\s(?:fewer|less)\\sthan|at\\s(?:the\\s(?:very\\s)?)?least|${DEGREE}(?:more\\sthan|over|above|beyond)|upwards?\\sof|in\\sexcess\\sof|exceed(?:ing|ed|s)|(?:a\\s)?minimum\\sof|min\\.|as\\sfew\\sas|>`;
const ABOUT =
  'about|around|some|roughly|approximately|approx\\.?|circa|ca\\.?|c\\.|nearly|almost|close\\sto|near|(?:an\\s)?estimated(?:\\s(?:at|to\\sbe))?|(?:an\\s)?estimate\\sof|perhaps|maybe|possibly|probably|more\\sor\\sless|in\\sthe\\s(?:region|order|range)\\sof|on\\sthe\\sorder\\sof|something\\slike|virtually|just\\sabout|~';
const ANY = `(?:(${AT_MOST})|(${AT_LEAST})|(${ABOUT}))`;
const LEFT = new RegExp(`(?<![\\w=-])${ANY}\\s{0,3}$`, 'i');
const AHEAD = new RegExp(`(?:${ANY}\\s{1,3})?(?:US)?[$€£¥]?`, 'iy');
const OPENS = /(?<!\w)(between|from)\s{1,3}$/i;
const RIGHT =
  /(?:(\sor\sso|\sor\sthereabouts|-odd)|(\sor\s(?:more|over|above)|\+|-plus|\splus(?=\s))|(\sor\s(?:fewer|less)))(?!\w)/iy;
const JOINS = /(?:\s?%|-)?(\s{1,3}(?:to|up\sto|or)\s{1,3}|\s?[-–—]\s?)|(\s{1,3}and\s{1,3})/iy;

/** The bound to the left of `at`, not before `from`: where it begins, and which. Several may stand there ("at least some"). */
export function boundBefore(text: string, at: number, from: number): {start: number; bound: Bound} {
  let start = at;
  let bound: Bound = 'none';
  for (let count = 0; count < 3; count++) {
    const found = LEFT.exec(text.slice(Math.max(from, start - 34), start));
    if (found === null) break;
    start -= found[0].length;
    bound = stronger(boundOf(found), bound);
  }
  return {start, bound};
}

/** The bound that begins at `at` ("to over 10,000"), with a currency sign; `end` is where the figure begins. */
export function boundAhead(text: string, at: number): {end: number; bound: Bound} {
  AHEAD.lastIndex = at;
  const found = AHEAD.exec(text) as RegExpExecArray;
  return {end: at + found[0].length, bound: boundOf(found)};
}

/** "or so", "or more", "+" after a figure; null if there is none. */
export function boundAfter(text: string, at: number): {end: number; bound: Bound} | null {
  RIGHT.lastIndex = at;
  const found = RIGHT.exec(text);
  if (found === null) return null;
  return {
    end: at + found[0].length,
    bound: found[1] !== undefined ? 'about' : found[2] !== undefined ? 'at_least' : 'at_most',
  };
}

/** "between" or "from" directly to the left of `at`. */
export function opensBefore(text: string, at: number, from: number): {start: number; word: string} | null {
  const found = OPENS.exec(text.slice(Math.max(from, at - 12), at));
  return found === null ? null : {start: at - found[0].length, word: (found[1] as string).toLowerCase()};
}

/** Where the second figure of a range may begin; "and" joins only after "between". Hyphens say that a short form may follow. */
export function joinAt(text: string, at: number, between: boolean): {end: number; hyphen: boolean} | null {
  JOINS.lastIndex = at;
  const found = JOINS.exec(text);
  if (found === null || (found[2] !== undefined && !between)) return null;
  return {end: at + found[0].length, hyphen: /[-–—]\s?$/.test(found[0])};
}

export function stronger(a: Bound, b: Bound): Bound {
  const rank: readonly Bound[] = ['none', 'about', 'at_most', 'at_least'];
  return rank.indexOf(a) >= rank.indexOf(b) ? a : b;
}

function boundOf(found: RegExpExecArray): Bound {
  if (found[1] !== undefined) return 'at_most';
  return found[2] !== undefined ? 'at_least' : found[3] !== undefined ? 'about' : 'none';
}
