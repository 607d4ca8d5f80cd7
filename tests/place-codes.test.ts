import {expect, test} from 'vitest';
import {placeCodes} from '../pipeline/checks/place-codes.ts';
import {readLexicon} from '../pipeline/edge/read-lexicon.ts';
import {gazetteer} from '../pipeline/text/places.ts';
import {root} from './repository.ts';

const codesAt = placeCodes(gazetteer(readLexicon(root).places));

test('a year within a state’s span gives all codes', () => {
  expect(codesAt('IND', 1990)).toMatchObject({iso3: 'IND', cow: 750, gw: 750, region: 'Southern Asia'});
});

test('a year before the state keeps ISO code and region, and has no number in any list', () => {
  expect(codesAt('IND', 1946)).toEqual({iso3: 'IND', cow: null, gw: null, region: 'Southern Asia'});
});

test('a state that stood for the place gives its own codes', () => {
  expect(codesAt('GEO', 1985)).toMatchObject({iso3: 'SUN', cow: 365, gw: 365});
});

test('an unknown key has no codes', () => {
  expect(codesAt('XXX', 1990)).toBeNull();
});
