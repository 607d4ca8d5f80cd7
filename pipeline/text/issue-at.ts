import type {Source} from '../../schemas/flow.ts';
import type {Issue} from '../../schemas/issue.ts';
import {type LineColumn, lineColumns} from './line-column.ts';

type Told = Pick<Issue, 'severity' | 'rule' | 'found' | 'expected' | 'fix'> & {variable?: string};

/** A text with many issues is cut into lines once. */
const places = new WeakMap<Source, (offset: number) => LineColumn>();

/** An issue at an offset of a profile's source. */
export function issueAt(source: Source, offset: number, {variable, ...told}: Told): Issue {
  const placeAt = places.get(source) ?? lineColumns(source.text);
  places.set(source, placeAt);
  const place = placeAt(offset);
  return {...told, path: source.path, ...place, profile_id: source.id, variable: variable ?? null};
}
