import {codesAt, type Gazetteer, type PlaceCodes, stateForYear} from '../text/places.ts';

/** The codes of a place (key of `lexicon/places.yaml`) in a year; without a year the latest. Null where there are none. */
export type CodesAt = (place: string, year: number | null) => PlaceCodes | null;

/** A place's codes in a year are those of the state that stands for it then: Georgia in 1985 is the Soviet Union. */
export function placeCodes(gazetteer: Gazetteer): CodesAt {
  return (key, year) => {
    const place = gazetteer.byKey.get(key);
    return place === undefined ? null : codesAt(stateForYear(gazetteer, place, year), year);
  };
}
