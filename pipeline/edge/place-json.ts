import {readFileSync} from 'node:fs';
import {isMap, isScalar, isSeq, LineCounter, parseDocument} from 'yaml';
import type {Issue} from '../../schemas/issue.ts';

/** The keys and positions that lead to a part of a JSON file. */
export type Steps = readonly PropertyKey[];
export type Told = Pick<Issue, 'rule' | 'found' | 'expected' | 'fix'> &
  Partial<Pick<Issue, 'variable' | 'profile_id'>>;
type Place = {line: number; col: number} | null;

/**
 * JSON with the place of its parts. `yaml`, which keeps places and finds doubled keys, reads it a second time, but only a file
 * with which something is wrong.
 */
export function placeJson(
  path: string,
  id: string,
): {json: unknown; placeOf: (steps: Steps) => Place} | {issues: Issue[]} {
  const fix = 'Save the file as JSON in UTF-8, each variable once.';
  const told = (found: string) => ({rule: 'coding-json', found, expected: 'valid JSON', fix, profile_id: id});
  let text: string;
  try {
    text = new TextDecoder('utf-8', {fatal: true}).decode(readFileSync(path));
  } catch {
    return {issues: [faultAt(path, null, told('bytes that are not UTF-8'))]};
  }
  const lines = new LineCounter();
  const placed = () => parseDocument(text, {lineCounter: lines, prettyErrors: false});
  const placeOf = (steps: Steps) => placeIn(placed().contents, steps, lines);
  try {
    const json: unknown = JSON.parse(text);
    if (keysIn(json) === keysWritten(text)) return {json, placeOf};
  } catch (error) {
    const [wrong] = placed().errors;
    if (!wrong) return {issues: [faultAt(path, null, told(String(error)))]};
  }
  const [wrong] = placed().errors;
  if (!wrong) return {issues: [faultAt(path, null, told('a key twice'))]};
  return {issues: [faultAt(path, lines.linePos(wrong.pos[0]), told(wrong.message))]};
}

/** Keys of all objects; fewer than are written where one stands twice in an object. */
function keysIn(json: unknown): number {
  if (typeof json !== 'object' || json === null) return 0;
  const members = Object.values(json);
  return members.reduce((sum, member) => sum + keysIn(member), Array.isArray(json) ? 0 : members.length);
}

const keysWritten = (text: string): number =>
  [...text.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?/g)].filter(([, colon]) => colon !== undefined).length;

/** Where the last of the steps that exists begins: for a variable its name, else the value. */
function placeIn(root: unknown, steps: Steps, lines: LineCounter): Place {
  let node = root;
  let offset = 0;
  for (const step of steps) {
    if (isMap(node)) {
      const pair = node.items.find((each) => isScalar(each.key) && each.key.value === step);
      if (!pair || !isScalar(pair.key)) break;
      offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      if (isScalar(node)) offset = node.range?.[0] ?? offset;
    }
  }
  return lines.linePos(offset);
}

/** An error of a file at a place; `null` means the whole file. */
export function faultAt(path: string, place: Place, told: Told): Issue {
  const where = {line: place?.line ?? null, column: place?.col ?? null};
  return {severity: 'error', path, ...where, profile_id: null, variable: null, ...told};
}
