import {type Dictionary, dictionary} from '../dictionary.ts';

/** An R object, as far as a data frame needs it. A number is one of R's doubles; a letter stands for a tagged NA. */
export type RValue = RVector & {attributes?: Readonly<Record<string, RValue>>};

export type RVector =
  | {kind: 'character'; cells: Dictionary<string | null>}
  | {kind: 'integer'; values: readonly (number | null)[]}
  | {kind: 'double'; cells: Dictionary<number | string | null>}
  | {kind: 'list'; values: readonly RValue[]};

export function character(...values: readonly (string | null)[]): RValue {
  return {kind: 'character', cells: dictionary(values)};
}

/** The attributes of a value added to those that it has. */
export function withAttributes(value: RValue, attributes: Readonly<Record<string, RValue>>): RValue {
  return {...value, attributes: {...value.attributes, ...attributes}};
}
