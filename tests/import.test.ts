import {createHash} from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import {afterAll, beforeAll, beforeEach, describe, expect, test} from 'vitest';
import {importPages} from '../pipeline/edge/import-pages.ts';
import {listFiles} from '../pipeline/edge/list-files.ts';
import {readSources} from '../pipeline/edge/read-sources.ts';
import {pageToProfile} from '../pipeline/text/page-to-profile.ts';
import {Fault} from '../schemas/issue.ts';
import {anyText} from './any-text.ts';

const fixtures = join(import.meta.dirname, 'import');
const told: Record<
  string,
  {name: string; country: string; source: string; retrieved: string; rules: string[]}
> = JSON.parse(readFileSync(join(fixtures, 'told.json'), 'utf8'));
const pages = readdirSync(fixtures).filter((name) => name.endsWith('.html'));

describe('a saved page as a profile', () => {
  test('every page has what it should give beside it', () => {
    expect(pages.map((page) => page.replace('.html', ''))).toEqual(Object.keys(told).sort());
    expect(pages.length).toBeGreaterThanOrEqual(5);
  });

  test.each(pages)('%s', (page) => {
    const stem = page.replace('.html', '');
    const {id, text, name, country, source, retrieved, issues} = pageToProfile(
      readFileSync(join(fixtures, page), 'utf8'),
      page,
    );
    expect(id).toBe(stem);
    expect(text).toBe(readFileSync(join(fixtures, `${stem}.txt`), 'utf8'));
    expect({name, country, source, retrieved, rules: issues.map((issue) => issue.rule)}).toEqual(told[stem]);
  });

  test('the form of the guidebook: a table of two columns without a head', () => {
    const rows = '<tr><td>Size:</td><td>--</td></tr><tr><td>Purpose:</td><td>To fight.</td></tr>';
    const {text} = pageToProfile(`<h1>A &amp; B (Chad)</h1><table>${rows}</table>`, 'a.html');
    expect(text).toBe('A & B (Chad)\n\nSize: --\nPurpose: To fight.\n');
  });

  test.each([
    ['Ka Kwe Ye (KKY)', '', {name: 'Ka Kwe Ye (KKY)', country: null}],
    ['X (informal)', '', {name: 'X (informal)', country: null}],
    ['X (informal) (Chad)', '', {name: 'X (informal)', country: 'Chad'}],
    ['X (Chad)', 'Niger', {name: 'X (Chad)', country: 'Niger'}],
    ['X (USA)', 'USA', {name: 'X', country: 'USA'}],
    ['X', 'Niger', {name: 'X', country: 'Niger'}],
  ])('title “%s” with the country field “%s”', (title, field, expected) => {
    const fields = field === '' ? '<p><b>Size:</b> 3</p>' : `<p>Country: ${field}</p>`;
    const {name, country, text} = pageToProfile(`<h1>${title}</h1>${fields}`, 'x.html');
    expect({name, country}).toEqual(expected);
    expect(text.startsWith(`${title}\n\n`)).toBe(title.endsWith(`(${expected.country})`));
  });

  test.each([
    ['Movement - Johnson (Liberia)', 'Movement - Johnson'],
    ['Movement - Johnson (Liberia) - Guide', 'Movement - Johnson'],
    ['Movement (Liberia) | Groups | Guide', 'Movement'],
    ['Movement', 'Movement'],
  ])('without an h1 the name comes from <title>%s</title>', (title, name) => {
    expect(pageToProfile(`<title>${title}</title><p><b>Size:</b> 3`, 'x.html').name).toBe(name);
  });

  test('a page without any title gives no name', () => {
    const page = pageToProfile('<h2>Country</h2><p>Chad</p>', 'groups/17/index.html');
    expect(page).toMatchObject({id: '17', name: null, country: 'Chad', text: 'Country: Chad\n'});
  });

  test('a page without text is an error', () => {
    const {issues} = pageToProfile('<script>var a = "text"</script><nav>Home</nav>', 'x.html');
    expect(issues).toMatchObject([{severity: 'error', rule: 'empty-page', path: 'x.html', profile_id: 'x'}]);
  });

  test('a date of writing is no date of saving', () => {
    const html =
      '<meta property="article:modified_time" content="2019-08-01"><!-- written 2 May 2018 --><p><b>Size:</b> 3';
    expect(pageToProfile(html, 'x.html').retrieved).toBeNull();
    expect(pageToProfile(`<!-- Saved on 31 February 2020 -->${html}`, 'x.html').retrieved).toBeNull();
    expect(pageToProfile(`<!-- Saved on 29 February 2020 -->${html}`, 'x.html').retrieved).toBe('2020-02-29');
  });

  test('any string gives lines without tags of the page, scripts or runs of blanks', () => {
    const piece = fc.constantFrom(
      '<p>',
      '<b>',
      '</b>',
      'Size:',
      ' 500 men ',
      '<table><tr><td>',
      '<td>',
      '<th>x',
      '<dl><dt>',
      '<dd>',
      '<br>',
      '<h2>',
      '</h2>',
      '<script>alert(1)</script>',
      '&nbsp;',
      '<li>',
      '<div>',
      '</div>',
      '<pre>\n',
      '<main>',
      'word',
    );
    const words = anyText().filter((text) => !/[<&]/.test(text));
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, words)), (pieces) => {
        const {text} = pageToProfile(`<body>${pieces.join('')}`, 'x.html');
        expect(text).not.toMatch(/alert\(1\)| {2}|\u00a0| \n|\n /);
      }),
      {numRuns: 200, seed: 1},
    );
  });
});

describe('a folder of saved pages', () => {
  let room: string;
  let folder: string;
  beforeAll(() => {
    room = mkdtempSync(join(tmpdir(), 'casebook-import-'));
  });
  afterAll(() => rmSync(room, {recursive: true}));
  beforeEach(() => {
    rmSync(room, {recursive: true});
    folder = join(room, 'pages');
    mkdirSync(folder, {recursive: true});
  });
  const save = (name: string, html: string | Buffer): void => {
    mkdirSync(join(folder, name, '..'), {recursive: true});
    writeFileSync(join(folder, name), html);
  };
  const page = '<h1>Owls (Chad)</h1><p><b>Size:</b> 3</p>';

  test('becomes a folder that is read without an issue, with what the manifest says', () => {
    const out = join(room, 'deep', 'out');
    const {written, issues} = importPages(fixtures, out);
    expect(written).toBe(pages.length);
    expect(issues.map((issue) => issue.rule)).toEqual(['heading-left-out', 'no-fields', 'heading-left-out']);
    const {sources, issues: left} = readSources(out);
    expect(left).toEqual([]);
    expect(sources.map((source) => source.id)).toEqual(Object.keys(told));
    for (const {id, text, sha256, given, issues: odd} of sources) {
      expect(text).toBe(readFileSync(join(fixtures, `${id}.txt`), 'utf8'));
      expect(sha256).toBe(createHash('sha256').update(text).digest('hex'));
      const {rules: _, ...expected} = told[id]!;
      expect(given).toEqual({...expected, aliases: [], pgmd_id: id === 'wordpress' ? 77 : null});
      expect(odd).toEqual([]);
    }
    expect(statSync(out).mode & 0o755).toBe(0o755);
    expect(readdirSync(join(room, 'deep'))).toEqual(['out']);
  });

  test('gives the same bytes twice', () => {
    const bytes = ['one', 'two'].map((name) => {
      importPages(fixtures, join(room, name));
      return listFiles(join(room, name)).map(({path, file}) => [path, readFileSync(file, 'utf8')]);
    });
    expect(bytes[0]).toEqual(bytes[1]);
  });

  test('nothing that exists is overwritten, and an empty folder is used', () => {
    save('owls.html', page);
    const out = join(room, 'out');
    mkdirSync(out);
    expect(importPages(folder, out).written).toBe(1);
    const before = readFileSync(join(out, 'manifest.csv'), 'utf8');
    save('more.html', page);
    expect(() => importPages(folder, out)).toThrow(Fault);
    expect(() => importPages(folder, join(out, 'manifest.csv'))).toThrow(/out-not-empty/);
    expect(readFileSync(join(out, 'manifest.csv'), 'utf8')).toBe(before);
    expect(readdirSync(room).sort()).toEqual(['out', 'pages']);
  });

  test('bad pages leave the others as they are', () => {
    save('owls.html', page);
    importPages(folder, join(room, 'alone'));
    save('a/owls-2.htm', page);
    save('b/Owls 2.html', page);
    save('binary.html', Buffer.from([60, 104, 0, 0, 1, 2, 3]));
    save('deep.html', '<div>'.repeat(50_000) + page);
    save('empty.html', '<body> </body>');
    save('huge.html', Buffer.alloc(20_000_001, 32));
    symlinkSync(join(fixtures, 'headings.html'), join(folder, 'link.html'));
    save('owls_files/frame.html', page);
    const {written, issues} = importPages(folder, join(room, 'out'));
    expect(written).toBe(1);
    expect(issues.map(({path, rule, severity}) => `${path} ${severity} ${rule}`)).toEqual([
      'a/owls-2.htm error duplicate-id',
      'b/Owls 2.html error duplicate-id',
      'binary.html error binary-file',
      'deep.html error unreadable-page',
      'empty.html error empty-page',
      'huge.html error too-large',
      'link.html error path-outside',
    ]);
    for (const issue of issues) expect(issue.fix).not.toBe('');
    for (const path of ['manifest.csv', 'profiles/owls.txt']) {
      expect(readFileSync(join(room, 'out', path))).toEqual(readFileSync(join(room, 'alone', path)));
    }
  });

  test('where no page can be used nothing is written', () => {
    save('empty.html', '');
    const {written, issues} = importPages(folder, join(room, 'out'));
    expect({written, rules: issues.map((issue) => issue.rule)}).toEqual({written: 0, rules: ['empty-file']});
    expect(existsSync(join(room, 'out'))).toBe(false);
  });

  test.each(['nothing-here', '.'])('no page in %s is a fault', (name) => {
    expect(() => importPages(join(folder, name), join(room, 'out'))).toThrow(/no-pages/);
  });

  test.each([
    ['windows-1252', 'windows-1252'],
    ['iso-8859-1', 'windows-1252'],
    ['koi8-r', 'koi8-r'],
    ['utf-8', 'windows-1252'],
    ['windows-1252', 'utf-8'],
  ])('a page that says %s and is in %s', (says, is) => {
    const text = is === 'koi8-r' ? 'Совы' : 'Café “Owls”';
    const html = `<meta charset="${says}"><h1>${text}</h1><p><b>Size:</b> 3</p>`;
    save('owls.html', iconv.encode(html, is));
    const {issues} = importPages(folder, join(room, 'out'));
    expect(readSources(join(room, 'out')).sources[0]?.given.name).toBe(text);
    expect(issues.map((issue) => issue.rule)).toEqual(says === 'utf-8' ? ['not-utf-8'] : []);
  });

  test.each(['utf16le', 'utf-16be'])('a page in %s', (encoding) => {
    save('owls.html', iconv.encode(page, encoding, {addBOM: true}));
    const {issues} = importPages(folder, join(room, 'out'));
    expect(issues).toMatchObject([{rule: 'utf-16', severity: 'note', profile_id: 'owls'}]);
    expect(readSources(join(room, 'out')).sources[0]?.text).toBe('Owls (Chad)\n\nSize: 3\n');
  });

  test('a name in letters without a slug gets an id that stays', () => {
    save('مليشيا.html', page);
    importPages(folder, join(room, 'out'));
    expect(readSources(join(room, 'out')).sources[0]?.id).toMatch(/^profile-[0-9a-f]{10}$/);
  });
});
