/**
 * Tells a bare four-digit number that is a year from one that counts, costs or names something: "2000 men", "Decree No. 1994",
 * "page 1999", "Vision 2020", "grew to 2000 in 1995". Only the words beside it decide; nothing is looked up further away.
 */

const PEOPLE =
  'people|persons|(?:wo)?men|[a-z]+(?:wo)?men|members?|fighters|soldiers|troops|rebels|guerr?illas|insurgents|militants|militias?|recruits|volunteers|vigilantes|civilians|villagers|peasants|farmers|youths?|children|boys|girls|students|victims|refugees|prisoners|hostages|supporters|followers|activists|veterans|officers|police|guards|rangers|commandos|cadres|combatants|personnel|families|households|deaths|others|strong|(?:of\\s(?:them|its|their|his|these|those|whom))';
const THINGS =
  'rifles|(?:hand|shot|machine\\s)?guns|weapons|firearms|arms|grenades|pistols|helmets|uniforms|machetes|bullets|rounds|tanks|trucks|vehicles|cattle|head|units|groups|committees|cells|times|points|VDCs|SPOs';
const MEASURES =
  'dollars|euros|pounds|rupees|francs|km|kilomet(?:er|re)s|miles|met(?:er|re)s|tons|tonnes|kg|kilos|hectares|acres|years|months|weeks|days|hours|hrs|GMT|per\\s?cent';
const PLACES = 'houses|homes|huts|villages|towns|districts|camps|schools|posts|places';
const ADJECTIVES =
  '(?:(?:[a-z-]{2,18}(?:ed|al|ic|ive|ry|ese|ish|ian)|young|new|former|male|female|local|poor|light|heavy|well-[a-z]{2,10})\\s){0,2}';

const COUNTED = new RegExp(`^\\s${ADJECTIVES}(?:${PEOPLE}|${THINGS}|${MEASURES}|${PLACES})(?![\\w-])`, 'i');
const COUNTED_PLACES = new RegExp(`^\\s${ADJECTIVES}(?:${PLACES})(?!\\w)`, 'i');

const NAMED =
  /(?:\b(?:[Nn]o\.|No|Nos\.|[Nn]r\.?|[Nn]umber|[Pp]ages?|pp?\.|[Vv]ol\.?|[Aa]rt\.|[Aa]rticles?|[Ss]ections?|[Cc]hapter|[Pp]ara(?:graph)?|[Cc]lause|Rule|Resolution|Decree|Decision|Directive|Ordinance|Order|Law|Operation|Vision|Agenda|Euro|Expo|Unit|Battalion|Regiment|Brigade|Room|Flight|Model|Type|Bill|Case|File|Form|Hill|Point|Route|Highway|Channel|Windows|USD|Rs\.?)|[§#$£€¥])\s?$/;
const BOUND =
  /\b(?:as many as|as few as|(?<!since |from |until |till |to )at least|more than|fewer than|less than|over|nearly|almost|some|estimated|at most|totall?ing|numbering|numbered|(?:strength|size|membership|total|number|maximum|minimum|average|contingent|force|garrison|manpower|figure)s? of|(?<!as )at|at (?:about|around|roughly|approximately)|(?:rose|risen|grew|grown|increased|swelled|fell|dropped|shrank|reduced|expanded) to(?: about| around| some)?)\s$/i;
const HUNDREDS =
  /\b(?:had|has|have|with|numbers?|numbered|were|are|of|at|counts?|counted) (?:about|around|roughly|approximately|circa|ca\.)\s$/i;
const LEADS = /(?:^|[^\w-])(?:in|during|since|until|till|throughout)\s$/i;
/** The second of two years: "in 1981 or 1982 villagers began". */
const LED_SECOND = /(?:^|[^\w-])(?:in|during|since)\s(?:1[89]|20)\d\d\s(?:and|or)\s$/i;
/** Of a span of years; figures of men would be rounder: "between 1998 and 2001 masked men". */
const SPAN = /(?:^|[^\w-])(?:between|from)\s((?:19|20)\d\d)\s(?:and|to)\s$/i;
const PREPOSITION =
  /(?:^|[^\w-])(?:in|during|since|until|till|throughout|by|before|after|from|of|to|through|around|about|circa|between|and|or)\s$/i;
const RANGE_FROM = /(?:^|[^\d])(\d[\d.,]*)(?:\s(?:to|and|or|up to)\s|\s?[-–—]\s?)$/;
const RANGE_TO = /^(?:\s(?:to|and|or|up to)\s|\s?[-–—]\s?)((?:1[89]|20)\d\d)(?![\d.,]\d|\d|\w)/;
const THEN_YEAR = /^\s(?:in|by|for|as of|at the end of)\s(?:[A-Za-z]{3,9}\s)?(?:1[89]|20)\d\d/;

/**
 * Whether the four digits at start..end, with no month or "early" before them, are a year. A range's first number is judged by
 * its second too ("1800 to 2000 men"), but no further (`ahead` false): a long row of them costs no more.
 */
export function isYear(text: string, start: number, end: number, ahead = true): boolean {
  const year = Number(text.slice(start, end));
  const left = text.slice(Math.max(0, start - 44), start);
  const right = text.slice(end, end + 64);
  if (/^-(?:strong|man|men|member|year|odd|plus|point|acre|mile)/.test(right) || /^\s?%/.test(right))
    return false;
  if (NAMED.test(left) || BOUND.test(left) || THEN_YEAR.test(right)) return false;
  if (year % 100 === 0 && HUNDREDS.test(left)) return false;
  const other = RANGE_FROM.exec(left);
  if (other !== null && !isYearLike(other[1] as string)) return false;
  const next = ahead && !LEADS.test(left) ? RANGE_TO.exec(right) : null;
  if (next !== null && !isYear(text, end + next[0].length - 4, end + next[0].length, false)) return false;
  if (COUNTED.test(right) && year > 1900 && year <= 2035 && isUneven(SPAN.exec(left)?.[1], year)) return true;
  if (COUNTED.test(right))
    return (LEADS.test(left) || LED_SECOND.test(left)) && !(year % 100 === 0 && COUNTED_PLACES.test(right));
  return (year >= 1900 && year <= 2035) || PREPOSITION.test(left);
}

/** Whether one of two years of a span ends in no nought. */
function isUneven(from: string | undefined, to: number): boolean {
  return from !== undefined && Number(from) < to && (Number(from) % 10 !== 0 || to % 10 !== 0);
}

/** The number before "to 2000": a day or a year may stand there, "500" or "1,500" may not. */
function isYearLike(figure: string): boolean {
  if (/[.,]\d{3}/.test(figure)) return false;
  const value = Number.parseInt(figure, 10);
  return value <= 31 || (value >= 1800 && value <= 2099);
}
