/** Major, minor and patch of a version's number. */
export const numbersOf = (version: string): number[] =>
  version.split('.').map((part) => Number.parseInt(part, 10) || 0);

/** Order of two versions by their numbers: 1.9.0 before 1.10.0. */
export function compareNumbers(a: string, b: string): number {
  const [one, other] = [numbersOf(a), numbersOf(b)];
  return one[0]! - other[0]! || one[1]! - other[1]! || one[2]! - other[2]!;
}
