import type {Source} from '../../schemas/flow.ts';
import type {Issue} from '../../schemas/issue.ts';
import {lineColumn} from './line-column.ts';

type Told = Pick<Issue, 'severity' | 'rule' | 'found' | 'expected' | 'fix'> & {variable?: string};

/** An issue at an offset of a profile's source. */
export function issueAt(source: Source, offset: number, {variable, ...told}: Told): Issue {
  const place = lineColumn(source.text, offset);
  return {...told, path: source.path, ...place, profile_id: source.id, variable: variable ?? null};
}
