/** Orders numbers of versions, `1.2.3`: below nought where the first is the lower. What is no number counts as nought. */
export function compareNumbers(a: string, b: string): number {
  const [one, other] = [numbersOf(a), numbersOf(b)];
  return one[0] - other[0] || one[1] - other[1] || one[2] - other[2];
}

/** Major, minor, patch. */
export function numbersOf(version: string): readonly [number, number, number] {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map((part) => Number.parseInt(part, 10) || 0);
  return [major, minor, patch];
}
