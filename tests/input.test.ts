import {createHash} from 'node:crypto';
import {cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {parse} from 'csv-parse/sync';
import {stringify} from 'csv-stringify/sync';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import {afterAll, beforeEach, describe, expect, test} from 'vitest';
import {readSources} from '../pipeline/edge/read-sources.ts';
import {csvCells} from '../pipeline/text/csv-cells.ts';
import {decode} from '../pipeline/text/decode.ts';
import {isFormatCharacter} from '../pipeline/text/format-character.ts';
import {lineColumn, lineColumns} from '../pipeline/text/line-column.ts';
import {oddCharacters} from '../pipeline/text/odd-characters.ts';
import {slug} from '../pipeline/text/slug.ts';
import {manifestColumns, profileIdSchema} from '../schemas/manifest.ts';

const place = {path: 'x.txt', id: 'x'};
const room = mkdtempSync(join(tmpdir(), 'casebook-input-'));
const nothing = {name: null, country: null, pgmd_id: null, aliases: [], source: null, retrieved: null};
beforeEach(() => {
  rmSync(room, {recursive: true});
  mkdirSync(join(room, 'profiles'), {recursive: true});
});
afterAll(() => rmSync(room, {recursive: true}));

const put = (path: string, text: string): void => writeFileSync(join(room, path), text);

describe('the sample corpus', () => {
  const raw = join(import.meta.dirname, '..', 'raw');
  const rows = readFileSync(join(raw, 'manifest.csv'), 'utf8').trimEnd().split('\n');

  test('is read whole, without an issue and with what the manifest says', () => {
    const {sources, issues} = readSources(raw);
    expect(issues).toEqual([]);
    expect(sources.flatMap((source) => source.issues)).toEqual([]);
    expect(sources.map((source) => source.path)).toEqual(
      readdirSync(join(raw, 'profiles'))
        .map((name) => name.replace('.txt', ''))
        .sort()
        .map((id) => `profiles/${id}.txt`),
    );
    expect(sources.length).toBe(rows.length - 1);
    expect(sources.find(({id}) => id === 'pak-mqm-haqiqi')?.given).toEqual({
      name: 'MQM Haqiqi',
      country: 'Pakistan',
      pgmd_id: 184,
      aliases: [],
      source: 'militias-guidebook.com/pgag/184/',
      retrieved: null,
    });
  });

  test('the manifest has its columns in order, is sorted and gives a sha256 for each', () => {
    expect(rows[0]).toBe(manifestColumns.join(','));
    const ids = rows.slice(1).map((row) => row.split(',')[0]);
    expect(ids).toEqual([...ids].sort());
    for (const row of rows.slice(1)) expect(row).toMatch(/,[0-9a-f]{64},/);
  });
});

describe('readSources', () => {
  test('any folder without a manifest: ids are the names of the files, at any depth', () => {
    put('profiles/owls.txt', 'Owls\n');
    put('bats.md', 'Bats\n');
    put('README.md', 'About\n');
    expect(readSources(room)).toEqual({
      sources: [
        {
          id: 'bats',
          path: 'bats.md',
          sha256: createHash('sha256').update('Bats\n').digest('hex'),
          text: 'Bats\n',
          given: nothing,
          issues: [],
        },
        {
          id: 'owls',
          path: 'profiles/owls.txt',
          sha256: createHash('sha256').update('Owls\n').digest('hex'),
          text: 'Owls\n',
          given: nothing,
          issues: [],
        },
      ],
      issues: [],
    });
  });

  test('order on disk and of rows does not matter', () => {
    const names = ['b', 'a-2', 'a', 'a2', 'z'];
    const rows = names.map((name) => `${name},profiles/${name}.txt`);
    for (const name of names) put(`profiles/${name}.txt`, `${name}\n`);
    put('manifest.csv', ['profile_id,path', ...rows].join('\n'));
    const first = readSources(room);
    rmSync(join(room, 'profiles'), {recursive: true});
    mkdirSync(join(room, 'profiles'));
    for (const name of names.reverse()) put(`profiles/${name}.txt`, `${name}\n`);
    put('manifest.csv', ['profile_id,path', ...rows.reverse()].join('\n'));
    expect(readSources(room)).toEqual(first);
    expect(first.sources.map(({id}) => id)).toEqual(['a', 'a-2', 'a2', 'b', 'z']);
  });

  test('the manifest in any order of columns, as spreadsheets write it', () => {
    put('profiles/owls.txt', 'Owls\n');
    const sha256 = createHash('sha256').update('Owls\n').digest('hex').toUpperCase();
    const header = 'path,aliases,profile_id,sha256,name,retrieved,source,pgmd_id';
    const row = `profiles\\owls.txt,"Night Owls; ;The ""Owls""",the-owls, ${sha256} ,"Owls,  and\nmore",2024-02-29,"Atlas, p. 3",007`;
    put('manifest.csv', `\ufeff${header}\r\n\r\n${row}\r\n,,,,,,,\r\n`);
    const {sources, issues} = readSources(room);
    expect(issues).toEqual([]);
    expect(sources).toMatchObject([
      {
        id: 'the-owls',
        path: 'profiles/owls.txt',
        given: {
          name: 'Owls, and more',
          country: null,
          pgmd_id: 7,
          aliases: ['Night Owls', 'The "Owls"'],
          source: 'Atlas, p. 3',
          retrieved: '2024-02-29',
        },
      },
    ]);
  });

  test('the same folder elsewhere gives the same', () => {
    const cases = join(import.meta.dirname, 'errors');
    cpSync(join(cases, 'manifest-bad-cells', 'raw'), join(room, 'one'), {recursive: true});
    cpSync(join(cases, 'manifest-bad-cells', 'raw'), join(room, 'other', 'place'), {recursive: true});
    expect(readSources(join(room, 'one'))).toEqual(readSources(join(room, 'other', 'place')));
  });

  test('a manifest of 20,000 rows is read in good time', () => {
    put('profiles/owls.txt', 'Owls\n');
    const rows = Array.from({length: 20_000}, (_, index) => `g${index},profiles/g${index}.txt`);
    put('manifest.csv', `profile_id,path\nowls,profiles/owls.txt\n${rows.join('\n')}\n`);
    const start = performance.now();
    const {sources, issues} = readSources(room);
    expect(performance.now() - start).toBeLessThan(5_000);
    expect([sources.length, issues.length]).toEqual([1, 20_000]);
    expect(issues.at(-1)).toMatchObject({rule: 'missing-file', line: 20_002, column: 8});
  });
});

describe('decode', () => {
  test('any text comes back from UTF-8, without a mark and with every character', () => {
    const text = fc.string({unit: 'grapheme'}).map((said) => `Owls ${said} `);
    fc.assert(
      fc.property(text, (said) => {
        const {text: read, issues} = decode(Buffer.from(said), place);
        expect(read).toBe(said);
        expect(issues).toEqual([]);
      }),
    );
  });

  test('any text comes back from UTF-16 with a mark, also with lone surrogates', () => {
    const units = fc.array(fc.integer({min: 0x20, max: 0xffff}).filter((unit) => unit < 0x7f || unit > 0x9f));
    fc.assert(
      fc.property(units, fc.boolean(), (codes, big) => {
        const said = `Owls ${String.fromCharCode(...codes)}`;
        const bytes = Buffer.from(`\ufeff${said}`, 'utf16le');
        expect(decode(big ? bytes.swap16() : bytes, place).text).toBe(said);
      }),
    );
  });

  test('Windows-1252 is read as iconv-lite reads it, from the first bad byte on', () => {
    const latin = Buffer.from(Array.from({length: 96}, (_, index) => 0xa0 + index));
    const said = iconv.encode('Owls\n“The army” – 1990 …', 'windows-1252');
    for (const bytes of [said, latin])
      expect(decode(bytes, place).text).toBe(iconv.decode(bytes, 'windows-1252'));
    expect(decode(said, place).issues).toMatchObject([
      {rule: 'not-utf-8', line: 2, column: 1, found: expect.stringContaining('“')},
    ]);
  });

  test('every malformed sequence is found at its place, as the engine finds it', () => {
    const part = fc.constantFrom(
      [0x41],
      [0xc3, 0xa9],
      [0xe2, 0x80, 0x99],
      [0xf0, 0x9f, 0x98, 0x80],
      [0xff],
      [0xc0, 0xaf],
      [0xed, 0xa0, 0x80],
      [0xe2, 0x80],
      [0xf5, 0x80, 0x80, 0x80],
      [0xe0, 0x80, 0x80],
    );
    fc.assert(
      fc.property(fc.array(part, {minLength: 1}), (parts) => {
        const bytes = Uint8Array.from([0x42, ...parts.flat()]);
        const lossy = new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes);
        const {issues} = decode(bytes, place);
        const bad = issues.filter(({rule}) => rule === 'not-utf-8');
        expect(bad.map(({column}) => column)).toEqual(
          lossy.includes('\ufffd') ? [lossy.indexOf('\ufffd') + 1] : [],
        );
      }),
    );
  });

  test('any bytes give text or an error, never both, and do not throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({maxLength: 300}), (bytes) => {
        const {text, issues} = decode(bytes, place);
        expect(text === null).toBe(issues.some(({severity}) => severity === 'error'));
      }),
      {numRuns: 500},
    );
  });
});

describe('characters', () => {
  test('format characters are what Unicode calls ignorable, and three marks', () => {
    for (let code = 0; code <= 0x10ffff; code++) {
      const ignorable =
        /\p{Default_Ignorable_Code_Point}/u.test(String.fromCodePoint(code)) ||
        (code >= 0xfff9 && code <= 0xfffb);
      if (isFormatCharacter(code) !== ignorable) throw new Error(`U+${code.toString(16)}`);
    }
  });

  test('each of them is told of, once', () => {
    for (let code = 0x80; code <= 0xeffff; code++) {
      if (!isFormatCharacter(code)) continue;
      const issues = oddCharacters(`a ${String.fromCodePoint(code)} b`, place);
      expect(issues.map(({severity, line, column}) => `${severity} ${line}:${column}`)).toEqual([
        'warning 1:3',
      ]);
    }
  });

  test('prose, markdown and signs are no odd characters', () => {
    const prose =
      'Size: 3 < 4 > 2, <sic>, a<b, <http://x.org>, <pre-1990>, “Âge d’Or”, naïve – 50% [sic] **x** _y_ \t| a |\r\n';
    expect(oddCharacters(prose, place)).toEqual([]);
  });

  test('an issue tells how many there are', () => {
    expect(oddCharacters('<p>a</p>\n<br>', place)).toMatchObject([
      {rule: 'html-tag', line: 1, column: 1, found: 'HTML tag (3 in the file)'},
    ]);
  });

  test.each(['<', '<b ', '<a href="', '</', '<!-', '\r', '\u200b', 'â€', '<b\n'])(
    'twice the text takes about twice the time: %j',
    {retry: 3},
    (piece) => {
      const time = (count: number): number => {
        const text = piece.repeat(count);
        const {user} = process.cpuUsage();
        oddCharacters(text, place);
        return (process.cpuUsage().user - user) / 1000;
      };
      // The processor's time, the least of several: what else the machine does only adds to it.
      const least = (count: number): number => Math.min(...Array.from({length: 6}, () => time(count)));
      time(25_000);
      const once = least(25_000);
      expect(least(100_000)).toBeLessThan(Math.max(once, 2) * 12);
    },
  );
});

describe('places and names', () => {
  test('lines and columns as counted one by one', () => {
    const text = fc.array(fc.constantFrom('a', '\n', '\r', '\r\n', '😀')).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.nat(60), (said, at) => {
        const offset = Math.min(at, said.length);
        if (said[offset - 1] === '\r' && said[offset] === '\n') return;
        const lines = said.slice(0, offset).split(/\r\n|\r|\n/);
        const expected = {line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1};
        expect(lineColumn(said, offset)).toEqual(expected);
        expect(lineColumns(said)(offset)).toEqual(expected);
      }),
    );
  });

  test.each([
    ['Ünsafe näme', 'unsafe-name'],
    ['People’s Militia (Myanmar (Burma))', 'peoples-militia-myanmar-burma'],
    ['../../x', 'x'],
    ['Łódź Straße Æ', 'lodz-strasse-ae'],
    ['مليشيا', ''],
    [`${'a'.repeat(79)} b`, 'a'.repeat(79)],
  ])('the slug of %s', (name, expected) => {
    expect(slug(name)).toBe(expected);
  });

  test('a slug is an id or empty, and its own slug', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme', maxLength: 200}), (name) => {
        const id = slug(name);
        expect(id === '' || profileIdSchema.safeParse(id).success).toBe(true);
        expect(slug(id)).toBe(id);
      }),
    );
  });
});

describe('rows and cells', () => {
  test('what csv-stringify writes is read as csv-parse reads it, and each cell knows its place', () => {
    const cell = fc.string({unit: fc.constantFrom('a', ',', '"', '\n', ' ', 'é', ';'), maxLength: 6});
    const rows = fc.array(fc.tuple(fc.constant('id'), cell, cell), {minLength: 1});
    fc.assert(
      fc.property(rows, fc.constantFrom('\n', '\r\n'), (said, end) => {
        const text = stringify(said, {record_delimiter: end, quoted_match: /\n/});
        const read = csvCells(text);
        if ('broken' in read) throw new Error(read.broken.found);
        expect(read.rows.map((row) => row.map(({value}) => value))).toEqual(
          parse(text, {record_delimiter: end}),
        );
        for (const {value, at} of read.rows.flat()) {
          const raw = value.replaceAll('"', '""');
          expect([raw, `"${raw}"`]).toContain(
            text.slice(at, at + (text[at] === '"' ? raw.length + 2 : raw.length)),
          );
        }
      }),
    );
  });

  test.each(['a,"b', 'a,b"c', '"a"b', '"a""', 'a\n"'])('%j is a fault, as it is for csv-parse', (text) => {
    expect(csvCells(text)).toHaveProperty('broken');
    expect(() => parse(text)).toThrow();
  });
});
