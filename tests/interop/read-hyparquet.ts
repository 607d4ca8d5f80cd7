import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parquetMetadata, parquetReadObjects} from 'hyparquet';
import {compressors} from 'hyparquet-compressors';

/** hyparquet: Parquet, with labels and codes from its file key-value. */
interface About {
  title: string;
  version: string;
  citation: string;
  columns: {name: string; label: string; codes?: Record<string, string>}[];
}

const marks: Readonly<Record<string, string>> = {'\\': '\\\\', '\t': '\\t', '\r': '\\r', '\n': '\\n'};
const lines: string[] = [];
const out = (...fields: readonly unknown[]): void => {
  const line = fields.map((field) => String(field).replace(/[\\\t\r\n]/g, (mark) => marks[mark]!));
  lines.push(line.join('\t'));
};

function cell(value: unknown): [kind: string, value?: unknown] {
  if (value === null || value === undefined) return ['empty'];
  if (value instanceof Date) return ['date', value.toISOString().slice(0, 10)];
  if (Array.isArray(value)) return ['list', value.join(';')];
  if (typeof value === 'boolean') return ['flag', Number(value)];
  return [typeof value === 'string' ? 'text' : 'number', value];
}

const own = join(import.meta.dirname, '../../node_modules/hyparquet/package.json');
const {version} = JSON.parse(readFileSync(own, 'utf8')) as {version: string};
out('reader', `hyparquet ${version}, Node ${process.versions.node}`);
out('shows', 'title notes labels codes');
for (const path of process.argv.slice(2)) {
  const {buffer, byteOffset, byteLength} = readFileSync(path);
  const file = buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
  const {value} = parquetMetadata(file).key_value_metadata!.find(({key}) => key === 'casebook')!;
  const about = JSON.parse(value!) as About;
  const rows = await parquetReadObjects({file, compressors});
  out('file', path);
  out('title', `${about.title}, version ${about.version}`);
  out('note', `Cite as: ${about.citation}`);
  for (const {name, label, codes} of about.columns) {
    out('column', name, label);
    for (const [code, said] of Object.entries(codes ?? {})) out('code', name, code, said);
    for (const [row, each] of rows.entries()) out('cell', name, row, ...cell(each[name]));
  }
}
process.stdout.write(`${lines.join('\n')}\n`);
