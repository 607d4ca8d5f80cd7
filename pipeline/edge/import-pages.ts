import {createHash} from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import {basename, dirname, join, resolve} from 'node:path';
import {stringify} from 'csv-stringify/sync';
import {compareIssues, Fault, type Issue} from '../../schemas/issue.ts';
import {manifestColumns} from '../../schemas/manifest.ts';
import {type Finding, inputIssue} from '../text/input-issue.ts';
import {type PageProfile, pageToProfile} from '../text/page-to-profile.ts';
import {idOf} from './adopt-files.ts';
import {decodePage} from './decode-page.ts';
import {type Listed, listFiles} from './list-files.ts';
import {readBytes} from './read-bytes.ts';
import {manifestName} from './read-manifest.ts';

/** `written` is the number of profiles; `issues` have paths relative to the folder of pages. */
export interface Imported {
  written: number;
  issues: Issue[];
}

function fault(rule: string, path: string, finding: Finding): Fault {
  return new Fault([inputIssue('error', rule, {path, id: null}, finding)]);
}

/** Saved pages at any depth. Not those in the `…_files` folders where browsers put frames and advertisements. */
function pagesIn(folder: string): Listed[] {
  let listed: Listed[] = [];
  try {
    if (statSync(folder).isDirectory()) listed = listFiles(folder);
  } catch {
    // Told below, as a folder without pages.
  }
  const pages = listed.filter(({path}) => /\.x?html?$/i.test(path) && !/_files\//.test(path));
  if (pages.length > 0) return pages;
  throw fault('no-pages', folder, {
    found: 'no folder with a saved page',
    expected: 'a folder with at least one .html file',
    fix: 'Save the pages from the browser into one folder and name that.',
  });
}

function refuseFull(out: string): void {
  if (!existsSync(out) || (statSync(out).isDirectory() && readdirSync(out).length === 0)) return;
  throw fault('out-not-empty', out, {
    found: 'something at the place that is to be written',
    expected: 'a folder that is new or empty',
    fix: 'Name another folder, or take away what is there yourself.',
  });
}

/** The page as a profile, or the errors for which it is left out. */
function readPage({path, file, kind}: Listed): PageProfile | Issue[] {
  const place = {path, id: null};
  const refuse = (rule: string, found: string, fix: string): Issue[] => [
    inputIssue('error', rule, place, {found, expected: 'a saved web page', fix}),
  ];
  if (kind !== 'file')
    return refuse('path-outside', 'no file of this folder', 'Put the page itself into the folder.');
  try {
    const bytes = readBytes(file);
    if (bytes === null) return refuse('too-large', 'more than 20 MB', 'Save the page without its pictures.');
    const {text, issues} = decodePage(bytes, place);
    if (text === null) return issues;
    const page = pageToProfile(text, path);
    const id = page.id || idOf(path);
    return {...page, id, issues: [...issues, ...page.issues].map((issue) => ({...issue, profile_id: id}))};
  } catch (error) {
    const found = `a page that can not be read (${(error as NodeJS.ErrnoException).code ?? (error as Error).name})`;
    return refuse(
      'unreadable-page',
      found,
      'Open it in a browser, save it anew or copy its text into a .txt file.',
    );
  }
}

function duplicate(id: string, path: string): Issue {
  return inputIssue(
    'error',
    'duplicate-id',
    {path, id},
    {
      found: `the id “${id}”, which another page has too`,
      expected: 'one page for each id',
      fix: 'Rename the pages: until then none of them is imported.',
    },
  );
}

/** Writes into a hidden folder beside `out` and moves the result there, so that `out` is never there by halves. */
function writeFolder(out: string, files: ReadonlyMap<string, string>): void {
  mkdirSync(dirname(out), {recursive: true});
  const fresh = mkdtempSync(join(dirname(out), `.${basename(out)}-`));
  const whole = join(fresh, 'whole');
  try {
    for (const [path, text] of files) {
      mkdirSync(dirname(join(whole, path)), {recursive: true});
      writeFileSync(join(whole, path), text);
    }
    if (existsSync(out)) rmdirSync(out);
    renameSync(whole, out);
  } finally {
    rmSync(fresh, {recursive: true, force: true});
  }
}

function manifestCells({id, text, name, country, source, retrieved}: PageProfile): string[] {
  // The guidebook's addresses end in the group's number.
  const number = /\/pgag\/(\d{1,6})\/?$/.exec(source ?? '')?.[1] ?? '';
  const sha256 = createHash('sha256').update(text).digest('hex');
  return [
    id,
    `profiles/${id}.txt`,
    sha256,
    name ?? '',
    country ?? '',
    number,
    '',
    source ?? '',
    retrieved ?? '',
  ];
}

/**
 * Turns a folder of saved web pages into one that `readSources` reads: `profiles/<id>.txt` and `manifest.csv`. A page that can't be
 * read becomes an error and the others are written. Throws a Fault where there is no page or `out` has something in it.
 */
export function importPages(folder: string, out: string): Imported {
  const target = resolve(out);
  const pages = pagesIn(folder);
  refuseFull(target);
  const issues: Issue[] = [];
  const read: {path: string; page: PageProfile}[] = [];
  for (const listed of pages) {
    const page = readPage(listed);
    if ('text' in page) read.push({path: listed.path, page});
    else issues.push(...page);
  }
  const times = new Map<string, number>();
  for (const {page} of read) times.set(page.id, (times.get(page.id) ?? 0) + 1);
  const kept = read.filter(({path, page}) => {
    const double = (times.get(page.id) ?? 0) > 1;
    issues.push(...page.issues, ...(double ? [duplicate(page.id, path)] : []));
    return !double && page.issues.every((issue) => issue.severity !== 'error');
  });
  const profiles = kept.map(({page}) => page).sort((a, b) => (a.id < b.id ? -1 : 1));
  if (profiles.length > 0) {
    const manifest = stringify([[...manifestColumns], ...profiles.map(manifestCells)]);
    writeFolder(
      target,
      new Map([
        [manifestName, manifest],
        ...profiles.map(({id, text}) => [`profiles/${id}.txt`, text] as const),
      ]),
    );
  }
  return {written: profiles.length, issues: issues.sort(compareIssues)};
}
