import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {afterAll, describe, expect, it} from 'vitest';
import {parse as parseYaml} from 'yaml';
import {exampleSource} from '../pipeline/example-profile.ts';
import {parse} from '../pipeline/stages/parse.ts';
import {segment} from '../pipeline/stages/segment.ts';
import {readProfile} from '../pipeline/text/read-profile.ts';
import type {Reading} from '../pipeline/text/reading.ts';
import {known} from './knowledge.ts';

interface Row {
  text: string;
  /** A stretch of the text, once in it. */
  on: string;
  /** Those of the five contexts that bear on it. */
  is: string[];
  fails?: string;
}

const FIVE = new Set(['negated', 'no_evidence', 'open', 'planned', 'hypothetical']);
/** The share of the cases kept apart that must be right: what was reached, rounded down to a whole per cent. */
const FLOOR = 0.85;

const rows = parseYaml(
  readFileSync(fileURLToPath(new URL('text/negation.yaml', import.meta.url)), 'utf8'),
) as Row[];
const isApart = (_: Row, at: number): boolean => at % 3 === 2;
const seen = rows.filter((row, at) => !isApart(row, at));
const apart = rows.filter(isApart);
const right = {seen: 0, apart: 0};

const {lexicon} = known;
const toDocument = parse(lexicon.labels);
const toProfile = segment(lexicon);

function readingsOf(text: string): Reading[] {
  const profile = toProfile(toDocument(exampleSource(text, 'purpose', lexicon)));
  return readProfile(profile, lexicon).flatMap(({readings}) => readings);
}

/** The contexts of a stretch, as evidence of these words has them: a cue that the words hold themselves is none. */
function contextsOn({text, on}: Row): string[] {
  const reading = readingsOf(text).find(({sentence}) => sentence.text.includes(on));
  if (reading === undefined) throw new Error(`not in one sentence: ${on}`);
  const {sentence} = reading;
  const from = sentence.start + sentence.text.indexOf(on);
  const inside = (word: number): boolean =>
    sentence.words.end[word]! > from && sentence.words.start[word]! < from + on.length;
  const words = [...reading.words.keys()].filter(inside);
  const [start, end] = [words[0]!, words[words.length - 1]! + 1];
  const bearing = reading
    .scopes()
    .filter((scope) => scope.from < end && start < scope.to && !(start <= scope.start && scope.end <= end));
  return [...new Set(bearing.map(({name}) => name).filter((name) => FIVE.has(name)))].sort();
}

const isRight = (row: Row): boolean => contextsOn(row).join() === [...row.is].sort().join();

describe('negation', () => {
  it.each(seen.map((row) => [row.text, row.on, row] as const))('%s [%s]', (_text, _on, row) => {
    const want = [...row.is].sort();
    if (row.fails !== undefined)
      return expect(contextsOn(row), 'no longer fails: take the mark away').not.toEqual(want);
    expect(contextsOn(row)).toEqual(want);
    right.seen++;
  });
  // Their texts are not shown when they are wrong, so that no cue is written for one of them.
  it('reads as many of the cases kept apart as it did', () => {
    right.apart = apart.filter(isRight).length;
    expect(right.apart / apart.length).toBeGreaterThanOrEqual(FLOOR);
  });
  it('has at least 240 cases, 150 of them negated, each with its stretch once', () => {
    expect(rows.length).toBeGreaterThanOrEqual(240);
    expect(rows.filter(({is}) => is.includes('negated')).length).toBeGreaterThanOrEqual(150);
    for (const {text, on, is} of rows) {
      expect(text.split(on).length, text).toBe(2);
      expect(
        is.every((name) => FIVE.has(name)),
        text,
      ).toBe(true);
    }
    expect(apart.filter(({fails}) => fails !== undefined)).toEqual([]);
  });
  afterAll(() => {
    console.log(`negation: right ${right.seen}/${seen.length}, apart ${right.apart}/${apart.length}`);
  });
});
