/**
 * The different values of a column, in the order in which they come up, on how many rows each stands, and for each row the place of its
 * value among them.
 */
export interface Dictionary<T> {
  values: readonly T[];
  counts: Uint32Array;
  rows: Uint8Array | Uint16Array | Uint32Array;
}

/** A `Map` takes it for 0, which some formats tell from it. */
const minusZero = Symbol('-0');
const known = new WeakMap<readonly unknown[], Dictionary<unknown>>();

/**
 * What a format makes of a value is made once for each different value, and by number for each row. Lists are told apart by identity.
 * Made once for an array of values, which must not change after that.
 */
export function dictionary<T>(values: readonly T[]): Dictionary<T> {
  const found = known.get(values) as Dictionary<T> | undefined;
  if (found) return found;
  const made = dictionaryOf(values);
  known.set(values, made);
  return made;
}

/** Neighbours are often the same, and need no look. */
function dictionaryOf<T>(values: readonly T[]): Dictionary<T> {
  const places = new Map<T | symbol, number>();
  const different: T[] = [];
  const rows = new Uint32Array(values.length);
  let place = -1;
  for (let row = 0; row < values.length; row++) {
    const value = values[row]!;
    if (place < 0 || !Object.is(value, different[place])) {
      const key = Object.is(value, -0) ? minusZero : value;
      place = places.get(key) ?? different.length;
      if (place === different.length) {
        places.set(key, place);
        different.push(value);
      }
    }
    rows[row] = place;
  }
  const counts = new Uint32Array(different.length);
  for (let row = 0; row < rows.length; row++) counts[rows[row]!]!++;
  return {values: different, counts, rows: narrowed(rows, different.length)};
}

function narrowed(rows: Uint32Array, count: number): Dictionary<unknown>['rows'] {
  if (count <= 1 << 8) return Uint8Array.from(rows);
  return count <= 1 << 16 ? Uint16Array.from(rows) : rows;
}
