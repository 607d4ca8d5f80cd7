import type {Place, PlaceSpan} from '../../schemas/place.ts';
import {words} from './words.ts';

/** Words that name a place, as they are printed, for the search for mentions. */
export interface PlacePhrase {
  /**
   * As printed. Case tells much: "US" is not "us", "CAR" not "car", "Chad" and "Turkey" not the words in small letters.
   * Of two phrases that begin at the same word the longer must win ("Guinea-Bissau", "South Korean").
   */
  words: string;
  key: string;
  form: 'name' | 'adjective' | 'capital';
  /** Keys of the places that the same words name less often ("Congolese"). */
  also: readonly string[];
}

/** A place's claim to words, weaker where the place yields them. */
interface Claim {
  words: string;
  key: string;
  form: PlacePhrase['form'];
  yields: boolean;
}

/** All places, ready to be looked up. Built once, from `lexicon/places.yaml`. */
export interface Gazetteer {
  readonly byKey: ReadonlyMap<string, Place>;
  /** Plain form of a name → the places that bear it; more than one for "Congo" and "Korea". */
  readonly byName: ReadonlyMap<string, readonly Place[]>;
  readonly phrases: readonly PlacePhrase[];
  readonly decoys: readonly string[];
}

/** What a place is called in data sets, in one year; `region` is a region of UN M49. */
export interface PlaceCodes {
  iso3: string | null;
  cow: number | null;
  gw: number | null;
  region: string | null;
}

const FORMAT = /\p{Cf}/gu;
const PLURAL = /(?:an|i)$/;
const SAINT = /\bSaint\b/;
const INVERTED = /^([^,()[\]]+)[,([]\s*([^,()[\]]+?)\s*[)\]]?[\s.]*$/;
const PARTS = /[()[\]/|;,–—]| - |\baka\b|\bor\b/iu;
const LONGEST = 200;
const KEY = /^[A-Z]{3}$/;

export function gazetteer(places: readonly Place[]): Gazetteer {
  const byKey = new Map<string, Place>();
  const byName = new Map<string, Place[]>();
  for (const place of places) {
    byKey.set(place.key, place);
    for (const form of new Set(namesOf(place).map(nameForm))) {
      const bearers = byName.get(form);
      if (bearers) bearers.push(place);
      else byName.set(form, [place]);
    }
  }
  const decoys = [...new Set(places.flatMap((place) => place.not ?? []))].sort(byCodeUnit);
  return {byKey, byName, phrases: phrasesOf(places), decoys};
}

/**
 * The place that a country field or a title's bracket names, or null where nothing here is called so or where the words fit
 * several ("Congo", "Korea", "Israel/Palestine"): a wrong state is worse than an issue. Case, diacritics, quotes, dots, "the",
 * "St." and turned names ("Korea, South") make no difference. Brackets and slashes may add a second name ("Myanmar
 * (Burma)") or something unknown ("Kashmir (India)"); where two known ones differ, the first counts if one of them stood for
 * the other in some years ("Kosovo (Serbia)"), else none. Three capitals may be a key. More than 200 characters are no name.
 */
export function placeNamed(g: Gazetteer, printed: string): Place | null {
  if (printed.length > LONGEST) return null;
  const whole = bearers(g, printed) ?? bearers(g, printed.replace(INVERTED, '$2 $1'));
  if (whole) return whole.length === 1 ? whole[0]! : null;
  const told = printed.split(PARTS).flatMap((part) => {
    const some = bearers(g, part);
    return some ? [some] : [];
  });
  if (told.length > 0) return agreed(told);
  return KEY.test(printed.trim()) ? (g.byKey.get(printed.trim()) ?? null) : null;
}

/** The codes in a year, null where the table holds none for it: the caller's issue. Without a year, the latest ones. */
export function codesAt(place: Place, year: number | null): PlaceCodes | null {
  const span = year === null ? place.codes.at(-1) : spanAt(place, year);
  return span ? {iso3: span.iso3, cow: span.cow, gw: span.gw, region: place.region} : null;
}

/**
 * The entry that stands for a place in a year. A place that has codes for the year stands for itself, so that the printed
 * name decides where a year belongs to two (1991: Russia as RUS, the Soviet Union as SUN; COW and GW have 365 for both).
 * Else the entry's own list `as` decides: Russia or Georgia in 1985 is SUN, the Soviet Union in 1999 RUS; Serbia in 1995
 * YUG, in 2004 SCG; Kosovo in 2007 SRB; East Germany in 1995 DEU; South Sudan in 2005 SDN. Where nothing stands for it (a
 * colony, Czechoslovakia in 2000) the place itself comes back and `codesAt` gives null. Without a year: the place itself.
 */
export function stateForYear(g: Gazetteer, place: Place, year: number | null): Place {
  if (year === null || spanAt(place, year)) return place;
  const other = place.as?.find((span) => holds(span, year));
  return (other && g.byKey.get(other.key)) ?? place;
}

/** All phrases, in the order of their words, each once. */
export function placePhrases(g: Gazetteer): readonly PlacePhrase[] {
  return g.phrases;
}

/** Longer phrases that hold a place's words and name none ("Latin American", "Niger Delta"): they win and then count for nothing. */
export function placeDecoys(g: Gazetteer): readonly string[] {
  return g.decoys;
}

function holds(span: {from: number; to: number | null}, year: number): boolean {
  return span.from <= year && (span.to === null || year <= span.to);
}

function spanAt(place: Place, year: number): PlaceSpan | undefined {
  return place.codes.find((span) => holds(span, year));
}

function namesOf(place: Place): string[] {
  return [place.name, ...(place.names ?? [])];
}

/** The form in which names are compared: plain words without "the", dots, apostrophes and blanks; "St." is "Saint". */
function nameForm(printed: string): string {
  const text = printed.replace(FORMAT, '').replaceAll('&', ' and ').replaceAll('.', '');
  const kept = words(text).form.filter((word) => word !== 'the');
  return kept.map((word) => (word === 'st' ? 'saint' : word.replaceAll("'", ''))).join('');
}

function bearers(g: Gazetteer, printed: string): readonly Place[] | undefined {
  return g.byName.get(nameForm(printed));
}

/** The one place that all parts allow, else the first part's if each other stands for it in some years or it for them. */
function agreed(told: readonly (readonly Place[])[]): Place | null {
  const left = told.reduce((some, other) => some.filter((place) => other.includes(place)));
  if (left.length > 0) return left.length === 1 ? left[0]! : null;
  const [first, ...others] = told.map((some) => (some.length === 1 ? some[0] : undefined));
  return first && others.every((other) => other && (other === first || related(first, other))) ? first : null;
}

function related(one: Place, other: Place): boolean {
  const standsIn = (a: Place, b: Place): boolean => a.as?.some((span) => span.key === b.key) ?? false;
  return standsIn(one, other) || standsIn(other, one);
}

/** Phrases of all places; the same words of several are one phrase, whose `key` is the place that does not yield them. */
function phrasesOf(places: readonly Place[]): PlacePhrase[] {
  const claims = new Map<string, Claim[]>();
  for (const claim of places.flatMap(claimsOf)) {
    const rivals = claims.get(claim.words);
    if (!rivals) claims.set(claim.words, [claim]);
    else if (!rivals.some((rival) => rival.key === claim.key)) rivals.push(claim);
  }
  const phrases: PlacePhrase[] = [];
  for (const rivals of claims.values()) {
    const {words, key, form} = rivals.find((rival) => !rival.yields) ?? rivals[0]!;
    const also = rivals.map((rival) => rival.key).filter((other) => other !== key);
    phrases.push({words, key, form, also: also.sort(byCodeUnit)});
  }
  return phrases.sort((a, b) => byCodeUnit(a.words, b.words));
}

/** A place's own words: those in "Saint" also with "St.", adjectives in -an and -i also in the plural. */
function claimsOf(place: Place): Claim[] {
  const claims: Claim[] = [];
  const claim = (form: PlacePhrase['form'], listed: string, printed: string): void => {
    const yields = place.yields?.includes(listed) ?? false;
    claims.push({words: printed, key: place.key, form, yields});
    if (SAINT.test(printed))
      claims.push({words: printed.replace(SAINT, 'St.'), key: place.key, form, yields});
  };
  for (const name of namesOf(place)) claim('name', name, name);
  for (const adjective of place.adjectives ?? []) {
    claim('adjective', adjective, adjective);
    if (PLURAL.test(adjective)) claim('adjective', adjective, `${adjective}s`);
  }
  for (const capital of place.capitals ?? []) claim('capital', capital, capital);
  return claims;
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
