/** Fractions of a whole: "a sixth of", "two-thirds of", "half the", "one in five", "9 out of 10". */

const PARTS = ['third', 'quarter', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const COUNTS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const NUMBER = `(\\d{1,3}|${COUNTS.join('|')})`;
const FRACTION = new RegExp(
  `(?:(an?|one|two|three|four|five)[\\s-])(${PARTS.join('|')}|half)s?(?=\\sof\\s)`,
  'iy',
);
const HALF = /half(?=\s(?:of|the|its|their)\s)/iy;
const OUT_OF = new RegExp(`${NUMBER}\\s(in|out\\sof)\\s(?:every\\s)?${NUMBER}(?![\\w.,]*\\d)(?!\\w)`, 'iy');

/** The share that begins at `at`, as a fraction rounded to four places. */
export function readShare(text: string, at: number): {end: number; value: number} | null {
  HALF.lastIndex = at;
  if (HALF.test(text)) return {end: at + 4, value: 0.5};
  FRACTION.lastIndex = at;
  const fraction = FRACTION.exec(text);
  if (fraction !== null) {
    const count = /^an?$/i.test(fraction[1] as string) ? 1 : countOf(fraction[1] as string);
    const part = (fraction[2] as string).toLowerCase();
    return {
      end: at + fraction[0].length,
      value: rounded(count / (part === 'half' ? 2 : PARTS.indexOf(part) + 3)),
    };
  }
  OUT_OF.lastIndex = at;
  const out = OUT_OF.exec(text);
  if (out === null) return null;
  const [count, whole] = [countOf(out[1] as string), countOf(out[3] as string)];
  if (count >= whole || (/^in$/i.test(out[2] as string) && !/^one$/i.test(out[1] as string))) return null;
  return {end: at + out[0].length, value: rounded(count / whole)};
}

function countOf(word: string): number {
  return /^\d/.test(word) ? Number(word) : COUNTS.indexOf(word.toLowerCase()) + 1;
}

function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
