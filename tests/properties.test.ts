import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {coder} from '../pipeline/coder.ts';
import {codeAll} from '../pipeline/dataset.ts';
import {check} from '../pipeline/stages/check.ts';
import {decide} from '../pipeline/stages/decide.ts';
import {derive} from '../pipeline/stages/derive.ts';
import {find} from '../pipeline/stages/find.ts';
import {sourceSpan} from '../pipeline/text/plain.ts';
import type {Cell, Source} from '../schemas/flow.ts';
import {code as allCode} from './code.ts';
import {chanceOf, shuffled} from './properties/chance.ts';
import {dresses, undressed} from './properties/dresses.ts';
import {fragments} from './properties/fragments.ts';
import {profiles, type Undressed} from './properties/profiles.ts';
import {ownKnowledge} from './stages/known.ts';
import {known as checks} from './support.ts';

/** What has to hold whatever the rules say: with few rules of the tests' own, or with all of the repository. */
const own = ownKnowledge();
const ownCode = coder(own);
type Code = ReturnType<typeof coder>;
const books: [string, Code][] = [
  ['rules of the tests', ownCode],
  ['rules of the repository', allCode],
];
const seed = 20240229;

function sourceOf(text: string, id = 'x'): Source {
  const given = {name: null, country: null, pgmd_id: null, aliases: [], source: null, retrieved: null};
  return {id, path: `${id}.txt`, sha256: '0'.repeat(64), text, given, issues: []};
}

type Shown = Record<string, Pick<Cell, 'value' | 'status'>>;
const shown = (cells: readonly Cell[]): Shown =>
  Object.fromEntries(cells.map(({variable, value, status}) => [variable, {value, status}]));
const texts = profiles.map((profile) => undressed(profile, chanceOf(0)));

describe('any text', () => {
  const anything = fc.array(fragments, {maxLength: 24}).map((parts) => parts.join(''));
  const goesThrough = (code: Code) => (text: string) => {
    const {document, profile, found, checked} = code(sourceOf(text));
    const {plain} = document;
    expect(plain.at.length).toBe(plain.text.length + 1);
    expect(plain.at.every((at, i) => i === 0 || at >= plain.at[i - 1]!)).toBe(true);
    expect(plain.at.every((at) => at <= text.length)).toBe(true);
    for (const {text: own, start, end, words} of profile.fields.flatMap(({sentences}) => sentences)) {
      expect(own).toBe(plain.text.slice(start, end).replaceAll('\n', ' '));
      expect(words.form.length).toBe(words.start.length);
      expect(words.start[0]! >= start && words.end.at(-1)! <= end).toBe(true);
    }
    for (const {quote, start, end, hit, contexts} of found.evidence) {
      expect(start < end && end <= text.length).toBe(true);
      expect(quote).toBe(text.slice(start, end));
      expect(start <= hit.start && hit.start <= hit.end && hit.end <= end).toBe(true);
      for (const {cue, start: from, end: to} of contexts) expect(cue).toBe(text.slice(from, to));
    }
    for (const {line, column} of checked.issues) expect((line ?? 1) > 0 && (column ?? 1) > 0).toBe(true);
    expect(code(sourceOf(text)).checked.cells).toEqual(checked.cells);
    return found.evidence.length;
  };

  test.each(books)('goes through the whole coder with exact quotes: %s', (_, code) => {
    let evidence = 0;
    fc.assert(
      fc.property(anything, (text) => {
        evidence += goesThrough(code)(text);
      }),
      {seed, numRuns: 50},
    );
    expect(evidence).toBeGreaterThan(20);
  });

  test('a character that stays as it is has its own offset', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const {plain} = ownCode(sourceOf(text)).document;
        const letters = [...plain.text.matchAll(/[a-z]/gi)].filter(({index}) => {
          const at = plain.at[index]!;
          return text[at] !== '&' && text[at] !== '\\';
        });
        for (const {index} of letters) expect(text[plain.at[index]!]).toBe(plain.text[index]);
      }),
      {seed, numRuns: 80},
    );
  });

  test('a stretch of plain text never reaches beyond its characters', () => {
    fc.assert(
      fc.property(anything, fc.nat(), fc.nat(60), (text, from, length) => {
        const {plain} = ownCode(sourceOf(text)).document;
        const start = Math.min(from % (plain.text.length + 1), plain.text.length);
        const end = Math.min(start + length, plain.text.length);
        const span = sourceSpan(plain, start, end);
        expect(span.start <= span.end && span.end <= text.length).toBe(true);
      }),
      {seed, numRuns: 60},
    );
  });
});

describe('dress never changes a value', () => {
  const cellsOf = (text: string): Shown => shown(allCode(sourceOf(text)).checked.cells);
  const bare = texts.map(cellsOf);

  test.each(Object.entries(dresses))('%s', (_name, dress) => {
    for (const [index, profile] of profiles.entries()) {
      const text = dress(profile, chanceOf(seed));
      expect(cellsOf(text), text).toEqual(bare[index]);
    }
  });

  test('a sentence without a cue in every field', () => {
    for (const [index, profile] of profiles.entries()) {
      const fields = profile.fields.map(([label, said]): Undressed['fields'][number] => [
        label,
        label === 'Country' ? said : [...said, 'The weather was mild.'],
      ]);
      const text = undressed({...profile, fields}, chanceOf(0));
      expect(cellsOf(text), text).toEqual(bare[index]);
    }
  });

  test('the order of fields', () => {
    for (const [index, profile] of profiles.entries()) {
      for (let time = 0; time < 2; time++) {
        const fields = shuffled(profile.fields, chanceOf(seed + time));
        const text = undressed({...profile, fields}, chanceOf(0));
        expect(cellsOf(text), text).toEqual(bare[index]);
      }
    }
  });

  test.each(newNames)('the group by the name of %s', (name) => {
    for (const [index, profile] of profiles.entries()) {
      const {name: _old, aliases: _others, ...cells} = cellsOf(renamed(profile, name));
      const {name: _name, aliases: _aliases, ...expected} = bare[index]!;
      expect(cells, name).toEqual(expected);
    }
  });
});

/** Also such as hold words that mean something by themselves: a date, a number, an army. */
const newNames = [
  'Herons',
  'Blue Herons of the Lake',
  'Task Force 80',
  '17 February Brigade',
  'Army of Light',
];

function renamed(profile: Undressed, name: string): string {
  const text = undressed({...profile, name: 'NAME'}, chanceOf(0));
  return text.replaceAll(profile.called, name).replaceAll('NAME', name);
}

test('the profiles have much that could change', () => {
  for (const text of texts) {
    const {cells} = ownCode(sourceOf(text)).checked;
    expect(cells.filter(({status}) => status === 'coded').length).toBeGreaterThan(12);
  }
});

describe('order changes nothing', () => {
  const sources = texts.map((text, index) => sourceOf(text, `p${index}`));

  test('of the rules', () => {
    const found = sources.map(ownCode);
    for (let time = 0; time < 4; time++) {
      const again = sources.map(coder({...own, rules: shuffled(own.rules, chanceOf(seed + time))}));
      expect(again.map(({found: {evidence}}) => evidence)).toEqual(
        found.map(({found: {evidence}}) => evidence),
      );
      expect(again.map(({checked}) => checked.cells)).toEqual(found.map(({checked}) => checked.cells));
    }
  });

  test('of the evidence', () => {
    const settled = decide(own.codebook);
    const derived = derive(own.codebook);
    const checkedBy = check(checks);
    for (const {found, checked} of sources.map(ownCode)) {
      for (let time = 0; time < 10; time++) {
        const evidence = shuffled(found.evidence, chanceOf(seed + time));
        expect(checkedBy(derived(settled({...found, evidence}))).cells).toEqual(checked.cells);
      }
    }
  });

  test('of the profiles', () => {
    const forth = codeAll({sources, issues: []}, own);
    const back = codeAll({sources: sources.toReversed(), issues: []}, own);
    expect(back.checked).toEqual(forth.checked);
    expect(back.snapshots).toEqual(forth.snapshots);
  });

  test('what one profile says does not reach another', () => {
    const together = codeAll({sources, issues: []}, own).checked.map(({cells}) => cells);
    expect(sources.map((source) => coder(own)(source).checked.cells)).toEqual(together);
  });

  test('a rule more leaves the evidence of the others as it is', () => {
    const [first, ...rest] = own.rules;
    const without = find(rest, own.lexicon);
    for (const source of sources) {
      const {profile, found} = ownCode(source);
      const kept = found.evidence.filter(
        ({question, rule}) => question !== first!.question || rule !== first!.rule.id,
      );
      expect(without(profile).evidence).toEqual(kept);
    }
  });
});
