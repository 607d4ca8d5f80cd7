import type {ZodObject} from 'zod';
import type {Cell} from '../../schemas/flow.ts';
import type {Finding} from './findings.ts';

/**
 * Holds the row against its schema. A value that does not fit is left empty, so that one bad profile can't spoil a table,
 * and told as an error; its cell keeps rule and quote.
 */
export function validCells(schema: ZodObject, cells: readonly Cell[]): {cells: Cell[]; found: Finding[]} {
  const row = Object.fromEntries(cells.map(({variable, value}) => [variable, value]));
  const parsed = schema.safeParse(row);
  if (parsed.success) return {cells: [...cells], found: []};
  const wrong = new Map<string, string>();
  for (const {path, message} of parsed.error.issues) {
    const name = String(path[0]);
    if (!wrong.has(name)) wrong.set(name, message);
  }
  return {
    cells: cells.map((cell) => (wrong.has(cell.variable) ? emptied(cell) : cell)),
    found: cells
      .filter(({variable}) => wrong.has(variable))
      .map((cell) => told(cell, wrong.get(cell.variable)!)),
  };
}

function emptied(cell: Cell): Cell {
  return {...cell, value: null, status: 'unclear', confidence: '', review: true};
}

function told({variable, value, rule}: Cell, message: string): Finding {
  return {
    severity: 'error',
    rule: 'invalid-value',
    variables: [variable],
    found: `${variable} ${JSON.stringify(value)}${rule === null ? '' : ` (rule ${rule})`}`,
    expected: message,
    fix: 'Correct the rule, the correction or the manifest that gave it; the cell is left empty and marked for review.',
  };
}
