import type {CountedNoun} from './number-phrase.ts';

/**
 * The head noun of what a number counts, without a tagger: the first plural before a preposition, verb or stop. "1,500 well-trained young
 * fighters from": fighters; "800 according to": none. A noun without plural form counts if listed or capitalised ("two Lumad of").
 */

const STOPS = new Set(
  (
    'a an the this that these those and or but nor as at by for from in into of off on onto out over per since than through to towards under until up upon via while with within without ' +
    'about above across after against along among around because before behind below beside besides between beyond despite down during except inside like near next outside past toward ' +
    'is are was were be been being am has have had do does did will would can cannot could may might must shall should ' +
    'who whom whose which what when where why how if whether so then there here too also again already still even only just yet not never ever ' +
    'he she it they we i you him her them us his its their our your my one another each both either neither apiece altogether alone together away ahead later earlier ago ' +
    'according joined attacked died fled fought took came went left served belonged said gave got fell rose remained surrendered deserted existed lived ran grew held stood kept made led met saw ' +
    'participated deployed arrived moved marched escaped returned followed formed claimed reported began begun became turned ' +
    'strongly mainly given killed wounded injured counted goes looks sees takes follows finds says reads thinks hears knows gives gets has seems'
  ).split(' '),
);
/** Never counted, though written like plurals. */
const NO_PLURALS = new Set([
  'news',
  'means',
  'series',
  'perhaps',
  'always',
  'besides',
  'sometimes',
  'towards',
  'afterwards',
]);
const PLAIN_PLURALS = new Set(
  'men women people children police personnel cattle sheep infantry cavalry militia guerrilla staff crew strong head aircraft livestock gendarmerie folk mm cm km m kg ha percent feet'.split(
    ' ',
  ),
);
/** Plurals that often stand before the head ("human rights activists"): a person's noun right after a plural is the head. */
const PERSONS =
  /^(?:(?:wo)?men|[a-z]+men|people|members|fighters|soldiers|troops|rebels|guards|officers|activists|workers|supporters|volunteers|recruits|militants|personnel|police|veterans|agents|leaders|officials|units|groups|groupings|committees)$/;
const ADJECTIVE =
  /(?:ed|al|ic|ive|ous|ful|less|ary|ish|ent|ant|ese|ian|ly|able|ible|most)$|^(?:single|main|such|local|new|old|young|other|more|further|former|large|small|big|senior|junior|own|good|bad|armed|same|certain|known|top|key|high|low|major|minor|human|civil|news|security|police|army|government|village|media|intelligence|party|militia|press|youth|defence|defense|border|opposition|student|rebel|civilian|provincial|district|state|field|rights)$/;
const TOKEN = /(\s{1,3}|-)["“”‘]?([A-Za-zÀ-ɏ][\wÀ-ɏ'’-]*)/y;
const OF =
  /\s{1,3}of\s{1,3}(?:(?:the|its|their|his|her|our|these|those|all|some|about|more|than|over|nearly|whose|an?\soriginal|a\stotal\sof)\s{1,3}|[\d.,]+(?:(?:\s?[-–]\s?|\sto\s)[\d.,]+)?\s{1,3}|[A-Za-z-]+['’]s?\s{1,3}){0,4}/iy;
const OF_THEM = /\s{1,3}of\s{1,3}(them|us)(?!\w)/iy;

/** The noun after a figure that ends at `at`. `single`: the figure is one or an ordinal, so a singular will do. */
export function headNoun(text: string, at: number, single: boolean): CountedNoun | null {
  OF_THEM.lastIndex = at;
  const them = OF_THEM.exec(text);
  if (them !== null) {
    const end = at + them[0].length;
    return {noun: (them[1] as string).toLowerCase(), start: end - (them[1] as string).length, end};
  }
  OF.lastIndex = at;
  const of = OF.exec(text);
  if (of === null) return nounFrom(text, at, single);
  const after = at + of[0].length;
  return (
    nounFrom(text, after - 1, false) ??
    (/\s(?:the|its|their|his)\s$/i.test(of[0]) ? nounFrom(text, after - 1, true) : null)
  );
}

/** The noun of a share: any noun after "of" will do ("a quarter of its budget"). */
export function sharedNoun(text: string, at: number): CountedNoun | null {
  OF.lastIndex = at;
  const of = OF.exec(text);
  const after = of === null ? at : at + of[0].length - 1;
  return nounFrom(text, after, false) ?? nounFrom(text, after, true);
}

function nounFrom(text: string, at: number, single: boolean): CountedNoun | null {
  let next = at;
  let proper: CountedNoun | null = null;
  for (let count = 0; count < 7; count++) {
    TOKEN.lastIndex = next;
    const found = TOKEN.exec(text);
    if (found === null) break;
    const word = trimmed(found[2] as string);
    const lower = word.toLowerCase();
    const start = next + found[0].length - (found[2] as string).length;
    const token: CountedNoun = {noun: lower, start, end: start + word.length};
    if ((lower === 'and' || lower === 'or') && count > 0 && proper === null) {
      next += found[0].length;
      continue;
    }
    if (STOPS.has(lower)) break;
    if (isPlural(lower) || (single && !ADJECTIVE.test(lower)) || found[1] === '-')
      return compound(text, token);
    if (count === 0 && /^[A-Z]/.test(word)) proper = token;
    if (/['’]$/.test(found[2] as string) && word !== found[2] && !/s['’]$/.test(found[2] as string)) break;
    next += found[0].length;
  }
  return proper;
}

/** Goes on to a person's noun right behind a plural. */
function compound(text: string, noun: CountedNoun): CountedNoun {
  TOKEN.lastIndex = noun.end;
  const found = TOKEN.exec(text);
  if (found === null || found[1] === '-') return noun;
  const word = trimmed(found[2] as string);
  if (!PERSONS.test(word.toLowerCase()) || !isPlural(noun.noun)) return noun;
  const start = noun.end + found[0].length - (found[2] as string).length;
  return {noun: word.toLowerCase(), start, end: start + word.length};
}

function isPlural(word: string): boolean {
  if (PLAIN_PLURALS.has(word) || /(?:men|people|folk)$/.test(word)) return true;
  return (
    word.length > 3 && word.endsWith('s') && !NO_PLURALS.has(word) && !/(?:ss|us|is|['’]s|ous)$/.test(word)
  );
}

/** Without a possessive's or a closing quote's mark. */
function trimmed(word: string): string {
  return word.replace(/['’-]+$/, '');
}
