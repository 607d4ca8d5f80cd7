import {readFileSync} from 'node:fs';
import {type Document, isNode, LineCounter, parseDocument} from 'yaml';
import type {z} from 'zod';
import {Fault, type Issue} from '../../schemas/issue.ts';

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
  const lines = new LineCounter();
  const document = parseDocument(text, {lineCounter: lines, prettyErrors: false});
  const placeOf = (keys: readonly PropertyKey[]): {line: number; column: number} => {
    const at = lines.linePos(offsetOf(document, keys));
    return {line: at.line, column: at.col};
  };
  if (document.errors.length > 0) {
    throw new Fault(
      document.errors.map((error) => {
        const at = lines.linePos(error.pos[0]);
        return fault(
          shown,
          {line: at.line, column: at.col},
          'bad-yaml',
          error.message,
          'valid YAML',
          'Correct the file.',
        );
      }),
    );
  }
  const result = schema.safeParse(document.toJS() as unknown);
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
