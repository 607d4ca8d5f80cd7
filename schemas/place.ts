import * as z from 'zod';

/**
 * One entry of `pipeline/lexicon/places.yaml`: a state, present or gone, or a place that prose treats as one. The head of
 * that file says what each part means and where the facts come from.
 */

/** The smallest regions of UN M49, all but Antarctica: intermediate regions where there are any, else sub-regions. */
export const REGIONS = [
  'Northern Africa',
  'Western Africa',
  'Middle Africa',
  'Eastern Africa',
  'Southern Africa',
  'Northern America',
  'Central America',
  'Caribbean',
  'South America',
  'Northern Europe',
  'Western Europe',
  'Eastern Europe',
  'Southern Europe',
  'Western Asia',
  'Central Asia',
  'Southern Asia',
  'Eastern Asia',
  'South-eastern Asia',
  'Australia and New Zealand',
  'Melanesia',
  'Micronesia',
  'Polynesia',
] as const;

/** A key: the ISO 3166 alpha-3 code wherever there is one. */
export const placeKey = z.string().regex(/^[A-Z]{3}$/);

const words = z.array(z.string().trim().min(1)).min(1);
const year = z.int().min(1816).max(2100);
const years = {from: year, to: year.nullable()};
const inOrder = (span: {from: number; to: number | null}): boolean =>
  span.to === null || span.from <= span.to;
const order = {error: 'unexpected span that ends before it begins, expected from <= to'};

/** Years, both inclusive, in which the place has these codes; `to: null` is open. */
export const placeSpan = z
  .strictObject({
    ...years,
    iso3: placeKey,
    /** Number and abbreviation in the Correlates of War list; null where it was no member. */
    cow: z.int().min(2).max(990).nullable(),
    cow_abbr: placeKey.nullable(),
    /** Number in the list of Gleditsch and Ward; null where it was no member. */
    gw: z.int().min(2).max(990).nullable(),
  })
  .refine(inOrder, order)
  .refine((span) => (span.cow === null) === (span.cow_abbr === null), {
    error: 'unexpected cow without cow_abbr, or the reverse; expected both or neither',
  });

/** Years in which another entry stands for the place. */
export const placeStandIn = z.strictObject({...years, key: placeKey}).refine(inOrder, order);

export const place = z.strictObject({
  key: placeKey,
  name: z.string().trim().min(1),
  /** Name of the smallest M49 region that holds it. */
  region: z.enum(REGIONS),
  m49: z
    .string()
    .regex(/^\d{3}$/)
    .nullable(),
  codes: z.array(placeSpan).min(1),
  names: words.optional(),
  adjectives: words.optional(),
  capitals: words.optional(),
  as: z.array(placeStandIn).min(1).optional(),
  yields: words.optional(),
  not: words.optional(),
});

/** The file: its entries, in the order of their keys. */
export const placesSchema = z.array(place).min(1);

export type Place = z.infer<typeof place>;
export type PlaceSpan = z.infer<typeof placeSpan>;
