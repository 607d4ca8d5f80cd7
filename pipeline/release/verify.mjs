// Checks a released version of the dataset by itself: plain Node (20 or newer), nothing to install.
//
//   node verify.mjs                   every file against SHA256SUMS, and that there is no file more or less
//   node verify.mjs <folder of raw>   also every quote, offset and line against the texts that were coded
//
// Exit code: 0 all is as it was released; 1 something differs; 2 nothing could be checked.
import {createHash} from 'node:crypto';
import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {dirname, join, relative, sep} from 'node:path';
import {fileURLToPath} from 'node:url';

/** @typedef {Record<string, string>} Row */
/** @typedef {(fault: string) => void} Complain */
/** @typedef {{path: string, text: string, lines: number[]}} Text */

const SUMS = 'SHA256SUMS';
const JOINT = ' … ';
/** What file browsers leave behind. */
const litter = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);
/** Bytes 80 to 9F of Windows-1252; undefined ones stand for themselves. */
const WINDOWS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** @param {Uint8Array} bytes */
const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');
/** @param {number} count */
const shown = (count) => count.toLocaleString('en-US');

/** Every file against its sum. @param {string} folder @param {Complain} complain */
function checkFiles(folder, complain) {
  const sums = new Map();
  for (const [at, line] of readFileSync(join(folder, SUMS), 'utf8').split('\n').entries()) {
    const [, sum, name] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? [];
    if (name !== undefined) sums.set(name, sum);
    else if (line !== '') complain(`${SUMS}:${at + 1}: no line of the form "<sha256>  <file>"`);
  }
  let size = 0;
  for (const [name, sum] of sums) {
    if (!existsSync(join(folder, name))) {
      complain(`${name}: missing, but ${SUMS} lists it`);
      continue;
    }
    const bytes = readFileSync(join(folder, name));
    size += bytes.length;
    if (sha256(bytes) !== sum)
      complain(`${name}: changed since the release (sha256 ${sha256(bytes)}, released ${sum})`);
  }
  const found = readdirSync(folder, {recursive: true, withFileTypes: true}).filter(
    (each) => !each.isDirectory(),
  );
  for (const entry of found) {
    const name = relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/');
    if (name !== SUMS && !litter.has(entry.name) && !sums.has(name))
      complain(`${name}: no file of this release; take it out of the folder`);
  }
  return `${shown(sums.size)} files, ${shown(size)} bytes`;
}

/**
 * A text as the pipeline decodes it: by its byte-order mark, as UTF-16 without one where every second byte is zero often enough, else
 * as UTF-8, in which bytes that are none count as Windows-1252.
 * @param {Uint8Array} bytes
 */
function decoded(bytes) {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return utf16(bytes.subarray(2), false);
  if (first === 0xfe && second === 0xff) return utf16(bytes.subarray(2), true);
  const pairs = Math.min(bytes.length, 8192) >> 1;
  const zeros = [0, 0];
  for (let at = 0; at < pairs * 2; at++) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (pairs >= 4 && (even === 0 || odd === 0) && even + odd >= pairs / 10) return utf16(bytes, even > 0);
  const body = first === 0xef && second === 0xbb && third === 0xbf ? bytes.subarray(3) : bytes;
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(body);
  } catch {
    return mixed(body);
  }
}

/** @param {Uint8Array} bytes @param {boolean} big */
function utf16(bytes, big) {
  const even = Buffer.from(bytes.subarray(0, bytes.length & ~1));
  return (big ? even.swap16() : even).toString('utf16le');
}

/** The longest prefix of up to four bytes that is one character of UTF-8, else one byte of Windows-1252. @param {Uint8Array} bytes */
function mixed(bytes) {
  const utf8 = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true});
  let text = '';
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at] ?? 0;
    let length = byte < 0x80 ? 1 : byte < 0xc2 ? 0 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : byte < 0xf5 ? 4 : 0;
    try {
      text += utf8.decode(bytes.subarray(at, at + length));
    } catch {
      length = 0;
    }
    if (length === 0) text += byte >= 0x80 && byte < 0xa0 ? WINDOWS[byte - 0x80] : String.fromCharCode(byte);
    at += length || 1;
  }
  return text;
}

/** Rows of a CSV file as this release writes it (RFC 4180), by the names in its first line. @param {string} text @returns {Row[]} */
function rowsOf(text) {
  /** @type {string[][]} */
  const rows = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/y;
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex;
    const match = cell.exec(text);
    if (match === null) throw new Error(`no CSV from character ${at} on`);
    rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '\n') rows.push([]);
  }
  const [names = [], ...others] = rows.filter((row) => row.length > 0);
  return others.map((row) => Object.fromEntries(names.map((name, at) => [name, row[at] ?? ''])));
}

/** The texts that were coded, by the id of their profile. @param {string} folder @param {string} raw @param {Complain} complain */
function readTexts(folder, raw, complain) {
  /** @type {Map<string, Text>} */
  const texts = new Map();
  /** @type {{inputs: {profile_id: string, path: string, sha256: string}[]}} */
  const {inputs} = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  for (const {profile_id: id, path, sha256: sum} of inputs) {
    if (!existsSync(join(raw, path))) {
      complain(`${path}: no such text in ${raw}`);
      continue;
    }
    const bytes = readFileSync(join(raw, path));
    if (sha256(bytes) !== sum)
      complain(
        `${path}: not the text that was coded (sha256 ${sha256(bytes)}, coded ${sum}); line ends count too`,
      );
    const text = decoded(bytes);
    texts.set(id, {
      path,
      text,
      lines: [...text.matchAll(/\r\n?|\n/g)].map((end) => end.index + end[0].length),
    });
  }
  return {texts, told: `${shown(texts.size)} of ${shown(inputs.length)} texts`};
}

/** Why the quote of a row does not stand at its place, or null. @param {Row} row @param {Text} text @param {Set<string>} others */
function misplaced({quote = '', start = '', end = '', line}, {text, lines}, others) {
  const slice = text.slice(Number(start), Number(end)).replace(/\p{Surrogate}/gu, '\uFFFD');
  if (start === '' || end === '') return 'has no offsets';
  if (
    quote !== slice &&
    !(quote.startsWith(slice + JOINT) && joined(quote.slice(slice.length + JOINT.length), others))
  )
    return `“${quote}” does not stand at ${start} to ${end}, where the text has “${slice}”`;
  const own = lines.filter((from) => from <= Number(start)).length + 1;
  return Number(line) === own ? null : `stands in line ${own}, not ${line}`;
}

/** Whether a text is nothing but some of these quotes. @param {string} text @param {Set<string>} quotes @returns {boolean} */
function joined(text, quotes) {
  if (quotes.has(text)) return true;
  return [...quotes].some(
    (quote) => text.startsWith(quote + JOINT) && joined(text.slice(quote.length + JOINT.length), quotes),
  );
}

/** Quotes of evidence.csv, and of values.csv, where each but the first has to stand in the evidence. @param {string} folder @param {Map<string, Text>} texts @param {Complain} complain */
function checkQuotes(folder, texts, complain) {
  /** @type {Map<string, Set<string>>} */
  const known = new Map();
  return ['evidence.csv', 'values.csv'].map((name) => {
    let count = 0;
    for (const [at, row] of rowsOf(readFileSync(join(folder, name), 'utf8')).entries()) {
      if (row.quote === '' && row.start === '' && row.end === '') continue;
      const key = `${row.profile_id} ${row.question}`;
      const text = texts.get(row.profile_id ?? '');
      const others = known.get(key) ?? new Set();
      const wrong =
        text === undefined
          ? 'has no text to be found in'
          : misplaced(row, text, name === 'values.csv' ? others : new Set());
      if (wrong !== null)
        complain(
          `${name}, row ${at + 2} (${row.profile_id}, ${row.variable ?? row.question}): the quote ${wrong}`,
        );
      if (name === 'evidence.csv') known.set(key, others.add(row.quote ?? ''));
      count++;
    }
    return `${shown(count)} quotes of ${name}`;
  });
}

/** @param {string} folder @param {string | undefined} raw */
function verify(folder, raw) {
  /** @type {string[]} */
  const faults = [];
  const complain = (/** @type {string} */ fault) => void faults.push(fault);
  const told = [checkFiles(folder, complain)];
  if (raw !== undefined) {
    const read = readTexts(folder, raw, complain);
    told.push(read.told, ...checkQuotes(folder, read.texts, complain));
  }
  for (const fault of faults.slice(0, 50)) console.error(fault);
  if (faults.length > 50) console.error(`and ${shown(faults.length - 50)} more`);
  console.log(
    `checked ${told.join(', ')}: ${faults.length === 0 ? 'all as released' : `${shown(faults.length)} wrong`}`,
  );
  if (raw === undefined)
    console.log('quotes were not checked: name the folder of the texts, node verify.mjs <folder of raw>');
  return faults.length === 0 ? 0 : 1;
}

/** What keeps the check from beginning, or null. @param {string} folder @param {string[]} given */
function misused(folder, [raw, ...more]) {
  if (more.length > 0 || raw?.startsWith('-')) return 'usage: node verify.mjs [folder of raw]';
  if (!existsSync(join(folder, SUMS)))
    return `no ${SUMS} beside verify.mjs: it has to lie in the folder of a release`;
  return raw === undefined || (existsSync(raw) && statSync(raw).isDirectory()) ? null : `no folder ${raw}`;
}

const here = dirname(fileURLToPath(import.meta.url));
const wrong = misused(here, process.argv.slice(2));
if (wrong !== null) console.error(wrong);
process.exitCode = wrong === null ? verify(here, process.argv[2]) : 2;
