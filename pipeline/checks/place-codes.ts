import {codesAt, type Gazetteer, type PlaceCodes, stateForYear} from '../text/places.ts';

/** The codes of a place (key of `lexicon/places.yaml`) in a year; without a year the latest. Null where the key is unknown. */
export type CodesAt = (place: string, year: number | null) => PlaceCodes | null;

/**
 * A place's codes in a year are those of the state that stands for it then: Georgia in 1985 is the Soviet Union. In a year in
 * which nothing does (India in 1946) it keeps its ISO code and region of today, without a number in any list of states.
 */
export function placeCodes(gazetteer: Gazetteer): CodesAt {
  return (key, year) => {
    const place = gazetteer.byKey.get(key);
    if (place === undefined) return null;
    const now = codesAt(place, null);
    return codesAt(stateForYear(gazetteer, place, year), year) ?? (now && {...now, cow: null, gw: null});
  };
}
