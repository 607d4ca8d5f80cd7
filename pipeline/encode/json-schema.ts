import * as z from 'zod';
import type {Column, Table} from '../../schemas/flow.ts';

/** JSON Schema (2020-12) of one row of a table as JSON: flags are booleans, lists arrays, no value is null. */
export function jsonSchema({name, title, columns}: Table): Record<string, unknown> {
  const row = z.strictObject(Object.fromEntries(columns.map((column) => [column.name, cellSchema(column)])));
  const schema = z.toJSONSchema(row, {target: 'draft-2020-12', io: 'input'});
  return {...schema, $id: `${name}.json`, title};
}

function cellSchema(column: Column): z.ZodType {
  const {codes, label, question, experimental, required} = column;
  const about = {
    title: label,
    ...(question === null ? {} : {question}),
    ...(experimental ? {experimental} : {}),
    ...(codes === null ? {} : {labels: Object.fromEntries(codes.map(({code, label: said}) => [code, said]))}),
  };
  const filled = filledSchema(column);
  return (required ? filled : filled.nullable()).meta(about);
}

function filledSchema({type, codes}: Column): z.ZodType {
  const text = z.string().min(1);
  const code = codes === null ? text : z.enum(codes.map((each) => each.code));
  switch (type) {
    case 'text':
      return text;
    case 'code':
      return code;
    case 'year':
      return z.int().min(-32_768).max(32_767);
    case 'integer':
      return z.int32();
    case 'flag':
      return z.boolean();
    case 'date':
      return z.iso.date();
    case 'list':
      return z.array(code).min(1);
  }
}
