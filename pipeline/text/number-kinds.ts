import type {CountedNoun, NumberKind} from './number-phrase.ts';

/** What a number is: a count, or money, an age, a share of a hundred, the name of a thing … Decided by the words beside it. */

const CURRENCY =
  /^(?:dollars?|euros?|pounds|rupees?|francs?|shillings?|rand|pesos?|naira|birr|roubles?|rubles?|dinars?|rials?|riyals?|kyats?|baht|rupiahs?|cedis?|taka|dirhams?|lira|kwacha|hryvnias?|cents|usd|eur)$/;
const TIME = /^(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?|centur(?:y|ies))$/;
const MEASURE =
  /^(?:km|kilomet(?:er|re)s?|miles?|met(?:er|re)s?|m|cm|mm|kg|kilos?|kilograms?|grams?|tons?|tonnes?|lit(?:er|re)s?|hectares?|ha|acres?|degrees|feet|foot|inch(?:es)?|yards?|barrels?|gallons?)$/;
const UNIT_SHORT = /^\s?(km|m|cm|mm|kg|ha)(?!\w)/;
const PERCENT = /^(\s?|-|\s{1,3})(%|per\s?cent(?!\w)|percentage\spoints?)/i;
const YEARS_OLD = /^(?:\s{1,3}|-)(years?)(?:\s{1,3}|-)(?:olds?|of\s{1,3}age)(?!\w)/i;
const AGE_LEFT = /\b(?:aged?|ages)(?:\sof)?(?:\s(?:between|from|about|around|only))?\s$/i;
const YOUNG_LEFT = /\b(?:children|boys|girls|youths?|minors|kids|those|anyone|persons|people|men|women)\s$/i;
const MONEY_LEFT = /(?:(?:US|A|C|NZ)?[$€£¥]|\b(?:Rs\.?|USD|EUR|GBP))\s?$/;
const NAMED_LEFT =
  /(?:\b(?:[Nn]os?\.|No|[Nn]r\.?|N\.|[Nn]umber|[Aa]rt(?:icle)?s?\.?|[Ss]ections?|[Ss]ec\.|[Pp]ages?|pp?\.|[Vv]ol(?:ume)?\.?|[Cc]hapters?|[Pp]ara(?:graph)?s?\.?|[Cc]lauses?|Rules?|Resolutions?|Decrees?|Decision|Directive|Ordinance|Order|Law|Act|Bill|Operation|Unit|Battalion|Regiment|Brigade|Division|Company|Zone|Camp|Group|Point|Hill|Route|Highway|Annex|Table|Figure|Grade|Phase|Type|Model|Sector|Region|District|Ward|Block|Room|Channel|Category|Level)\s{1,2}|[#§]\s?)(?:\d+(?:,\s|\s(?:and|or|to)\s|[-–])){0,2}$/;
const GLUED_LEFT = /(?:[A-Za-z]-?|\d[-/])$/;
const PROPER_LEFT = /[a-z,'’]\s(?:[A-Z][\w'’-]*\s){1,4}$|^(?:[A-Z][\w'’-]*\s){2,4}$/;
/** A page or volume: "(Ghannam 2012, 34)", "39(1): 32-36". */
const CITED_LEFT = /(?:\([^()]{2,60}(?:1[89]|20)\d\d[a-d]?[,:]\s(?:pp?\.\s?)?|\(\d{1,3}\):\s?|\d\s?\()$/;
const ISSUE_RIGHT = /^\s?\(\d{1,3}\)/;
const CLOCK = /^(?::\d\d|\s?[ap]\.\s?m\.|\s?[ap]m(?!\w)|\s?o['’]clock|\s?hrs(?!\w)|\s?GMT)/i;

/** The digits at start..end are a time of day. */
export function isClock(text: string, end: number): boolean {
  return CLOCK.test(text.slice(end, end + 9));
}

/** The sign of a currency to the left of `at`: its length, or 0. */
export function currencyBefore(text: string, at: number): number {
  return MONEY_LEFT.exec(text.slice(Math.max(0, at - 5), at))?.[0].length ?? 0;
}

/** The digits name something: "No. 1194", "AK-47", "Battalion 316". */
export function isNamed(text: string, start: number, end: number): boolean {
  const left = text.slice(Math.max(0, start - 72), start);
  if (NAMED_LEFT.test(left) || GLUED_LEFT.test(left)) return true;
  return (
    ISSUE_RIGHT.test(text.slice(end, end + 7)) ||
    (CITED_LEFT.test(left) && /^(?:[-–]\d+)?[).;,]/.test(text.slice(end, end + 8)))
  );
}

/** "Bantay Laya 2 was": a small figure behind a name, with nothing counted. */
export function followsName(text: string, start: number): boolean {
  return PROPER_LEFT.test(text.slice(Math.max(0, start - 40), start));
}

/** "%", "per cent", "percentage points" after a figure that ends at `end`. */
export function percentAfter(text: string, end: number): CountedNoun | null {
  const found = PERCENT.exec(text.slice(end, end + 22));
  if (found === null) return null;
  const sign = found[2] as string;
  const start = end + found[0].length - sign.length;
  return {
    noun: sign === '%' ? 'per cent' : sign.toLowerCase().replace(/\s+/g, ' '),
    start,
    end: start + sign.length,
  };
}

/** "years old", "years of age" after the figure, "aged" before it, or "children under 15": `noun` may be missing. */
export function ageAround(
  text: string,
  start: number,
  end: number,
  bounded: boolean,
): {noun: CountedNoun | null} | null {
  const found = YEARS_OLD.exec(text.slice(end, end + 20));
  if (found !== null) {
    const from = end + found[0].search(/y/i);
    const word = found[1] as string;
    return {noun: {noun: word.toLowerCase(), start: from, end: from + word.length}};
  }
  const left = text.slice(Math.max(0, start - 24), start);
  return AGE_LEFT.test(left) || (bounded && YOUNG_LEFT.test(left)) ? {noun: null} : null;
}

/** A measure written short right after the figure: "5.56 mm". */
export function shortMeasure(text: string, end: number): CountedNoun | null {
  const found = UNIT_SHORT.exec(text.slice(end, end + 5));
  if (found === null) return null;
  const from = end + found[0].length - (found[1] as string).length;
  return {noun: found[1] as string, start: from, end: end + found[0].length};
}

/** The kind that a noun gives. */
export function kindOf(noun: string | null): NumberKind {
  if (noun === null) return 'count';
  if (CURRENCY.test(noun)) return 'money';
  if (TIME.test(noun)) return 'duration';
  return MEASURE.test(noun) ? 'measure' : 'count';
}
