import type {Scalar} from '../../schemas/flow.ts';
import type {Cell} from './parse-output.ts';

/** A column as `datapackage.json` describes it. */
export interface Field {
  name: string;
  title: string;
  type: 'string' | 'integer' | 'boolean' | 'date' | 'list';
  question?: string;
  categories?: {value: string; label: string}[];
  itemCategories?: {value: string; label: string}[];
  constraints: {required: boolean};
}

/** `labelled` of statistics programs, `typed` of Parquet and Arrow, `text` of CSV. */
export type Family = 'labelled' | 'typed' | 'text';

const day = 86_400;

/**
 * The value that fingerprints are made of, from a cell as a reader shows it; undefined where the cell is of no kind that its column
 * may have in that family of formats.
 */
export function canonical(field: Field, family: Family, [kind, value]: Cell): Scalar | undefined {
  if (kind === 'empty' || kind === 'missing') return null;
  if (kind === 'days' || kind === 'seconds') return ofShown(field, kind, value);
  if (family === 'text') return kind === 'text' ? ofText(field, value) : undefined;
  return kind === kindOf(field, family, kind) ? ofKind(field, family, value) : undefined;
}

/** Codes are numbers for statistics programs, for others texts, with or without a type of their own. */
function kindOf({type, categories}: Field, family: Family, kind: string): string {
  switch (type) {
    case 'integer':
      return 'number';
    case 'date':
      return 'date';
    case 'boolean':
      return family === 'typed' ? 'flag' : 'number';
    case 'list':
      return family === 'typed' ? 'list' : 'text';
    case 'string':
      if (!categories) return 'text';
      if (family === 'labelled') return 'number';
      return kind === 'code' ? 'code' : 'text';
  }
}

function ofKind(field: Field, family: Family, value: string): Scalar | undefined {
  if (family === 'labelled' && field.categories) return field.categories[Number(value) - 1]?.value;
  return ofText(field, value);
}

function ofText({type}: Field, value: string): Scalar | undefined {
  if (type === 'integer') return Number(value);
  if (type === 'boolean') return value === '1' ? true : value === '0' ? false : undefined;
  return type === 'list' ? value.split(';') : value;
}

/**
 * The program `readstat` shows a number without saying what it is; of a date it is days since 1960-01-01, or seconds since
 * 1582-10-14.
 */
function ofShown(field: Field, unit: 'days' | 'seconds', value: string): Scalar | undefined {
  if (field.type === 'date') {
    const seconds = unit === 'days' ? (Number(value) - 3653) * day : Number(value) - 12_219_379_200;
    return new Date(seconds * 1000).toISOString().slice(0, 10);
  }
  return ofKind(field, 'labelled', isText(field) ? value : String(Number(value)));
}

/** What is a text for statistics programs. */
export function isText({type, categories}: Field): boolean {
  return type === 'list' || (type === 'string' && !categories);
}
