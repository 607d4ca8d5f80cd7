import {readFileSync} from 'node:fs';
import {isDeepStrictEqual} from 'node:util';
import {type Document, isNode, LineCounter, parseDocument} from 'yaml';
import type * as z from 'zod';
import {Fault, type Issue} from '../../schemas/issue.ts';
import {sha256} from './hash.ts';
import {keepText, keptText} from './kept-text.ts';

/** A YAML file's value, checked, with a way to tell where a part of it stands. */
export interface YamlFile<T> {
  value: T;
  /** Line and column, from 1, of the part at a path of keys and indices. */
  placeOf(path: readonly PropertyKey[]): {line: number; column: number};
}

/**
 * Reads and checks a YAML file. Throws `Fault` with every thing that is wrong, each at its line and column. `shown` is the path
 * that messages print.
 */
export function readYaml<T>(path: string, shown: string, schema: z.ZodType<T>): YamlFile<T> {
  const text = readText(path, shown);
  const known = read.get(text);
  if (known?.schema === schema) return known.file as YamlFile<T>;
  const file = checkedYaml(text, shown, schema);
  read.set(text, {schema, file});
  return file;
}

/** Two versions that are compared have most of their files in common: each text is read once. */
const read = new Map<string, {schema: unknown; file: YamlFile<unknown>}>();

function checkedYaml<T>(text: string, shown: string, schema: z.ZodType<T>): YamlFile<T> {
  const {value, tops} = keptYaml(text) ?? parsedYaml(text, shown);
  let parsed: Parsed | undefined;
  const placeOf = (keys: readonly PropertyKey[]): Place => {
    const top = keys.length === 1 ? tops[Number(keys[0])] : undefined;
    if (top !== undefined) return {line: top[0], column: top[1]};
    parsed ??= parsedYaml(text, shown);
    return parsed.placeOf(keys);
  };
  const result = schema.safeParse(value);
  if (result.success) return {value: result.data, placeOf};
  throw new Fault(
    result.error.issues.map((issue) =>
      fault(
        shown,
        placeOf(issue.path),
        'bad-data-file',
        `${issue.path.map(String).join('.')}: ${issue.message}`,
        'what schemas/ allows',
        'Correct this entry.',
      ),
    ),
  );
}

type Place = ReturnType<YamlFile<unknown>['placeOf']>;

/** A text as YAML: `tops` are line and column of each entry where it is a list. */
interface Read {
  value: unknown;
  tops: readonly (readonly [number, number])[];
}

interface Parsed extends Read {
  placeOf(keys: readonly PropertyKey[]): Place;
}

/** Most of a run's start would be reading the same YAML again; JSON of the same value is read a hundred times as quickly. */
function keptYaml(text: string): Read | null {
  const kept = keptText('yaml', sha256(text));
  return kept === null ? null : (JSON.parse(kept) as Read);
}

/** What is wrong with YAML may quote the rest of the file. */
const LONGEST = 160;

/** Throws a Fault where the text is no YAML. */
function parsedYaml(text: string, shown: string): Parsed {
  const lines = new LineCounter();
  const document = parseDocument(text, {lineCounter: lines, prettyErrors: false});
  const at = (offset: number): Place => {
    const {line, col} = lines.linePos(offset);
    return {line, column: col};
  };
  const [wrong] = document.errors;
  // The first alone: whatever follows it is read amiss, to the end of the file.
  if (wrong !== undefined) {
    const found = wrong.message.length > LONGEST ? `${wrong.message.slice(0, LONGEST)}…` : wrong.message;
    throw new Fault([fault(shown, at(wrong.pos[0]), 'bad-yaml', found, 'valid YAML', 'Correct the file.')]);
  }
  const placeOf = (keys: readonly PropertyKey[]): Place => at(offsetOf(document, keys));
  const value: unknown = document.toJS();
  const tops = (Array.isArray(value) ? value : []).map((_, index) => {
    const {line, column} = placeOf([index]);
    return [line, column] as const;
  });
  const json = JSON.stringify({value, tops});
  if (isDeepStrictEqual(JSON.parse(json), {value, tops})) keepText('yaml', sha256(text), json);
  return {value, tops, placeOf};
}

function readText(path: string, shown: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new Fault([
      fault(shown, null, 'missing-file', 'no such file', 'a YAML file', 'Restore it from the repository.'),
    ]);
  }
}

/** The offset of the deepest node on the path that exists. */
function offsetOf(document: Document, keys: readonly PropertyKey[]): number {
  for (let length = keys.length; length >= 0; length--) {
    const node: unknown = length === 0 ? document.contents : document.getIn(keys.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

export function fault(
  path: string,
  place: {line: number; column: number} | null,
  rule: string,
  found: string,
  expected: string,
  fix: string,
): Issue {
  const {line, column} = place ?? {line: null, column: null};
  return {
    severity: 'error',
    rule,
    path,
    line,
    column,
    profile_id: null,
    variable: null,
    found,
    expected,
    fix,
  };
}
