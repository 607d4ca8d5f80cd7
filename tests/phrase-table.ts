import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';
import {parse} from 'yaml';

/** A text and what stands in it, a line a phrase. `apart`: kept apart when the code was tuned. `fails`: why it is wrong as yet. */
interface Row {
  text: string;
  want: string[];
  apart?: boolean;
  fails?: string;
}

/** Tests of `tests/text/<name>.yaml`: what is `found` in each text against its lines as `wanted` reads them. */
export function testTable<T>(
  name: string,
  found: (text: string) => readonly T[],
  wanted: (line: string) => T,
): void {
  const rows = parse(readFileSync(join(import.meta.dirname, `text/${name}.yaml`), 'utf8')) as Row[];
  const apart = rows.filter((row) => row.apart).length;
  const right = {seen: 0, apart: 0};
  describe(name, () => {
    for (const row of rows) {
      it(row.text || '(empty text)', () => {
        const want = row.want.map(wanted);
        if (row.fails !== undefined)
          return expect(found(row.text), 'no longer fails: take the mark away').not.toEqual(want);
        expect(found(row.text)).toEqual(want);
        right[row.apart ? 'apart' : 'seen']++;
      });
    }
    it('has at least 300 texts, 100 of them apart', () => {
      expect(rows.length).toBeGreaterThanOrEqual(300);
      expect(apart).toBeGreaterThanOrEqual(100);
    });
    afterAll(() =>
      console.log(`${name}: right ${right.seen}/${rows.length - apart}, apart ${right.apart}/${apart}`),
    );
  });
}

/** Tests that eight times a text takes no more than thirty times as long: work that grows with the square takes 64 times. */
export function testLinear(pieces: readonly string[], run: (text: string) => void): void {
  // Other work on the machine only adds time, so the best of some tries counts.
  const time = (text: string, tries: number): number => {
    const times = Array.from({length: tries}, () => {
      const {user} = process.cpuUsage();
      run(text);
      return (process.cpuUsage().user - user) / 1000;
    });
    return Math.min(...times);
  };
  describe('time', () => {
    for (const piece of pieces) {
      it(`stays linear on many ${JSON.stringify(piece)}`, {retry: 2}, () => {
        const one = time(piece.repeat(250), 3);
        expect(time(piece.repeat(2000), 1)).toBeLessThan(30 * Math.max(one, 8));
      });
    }
  });
}
