import type {Source} from '../../schemas/flow.ts';
import type {Issue} from '../../schemas/issue.ts';
import type {ReliabilityRow} from '../../schemas/reliability.ts';
import type {Version} from '../diff/version.ts';
import {draft} from '../draft.ts';
import {readEncoding} from './read-encoding.ts';
import type {Repository} from './read-knowledge.ts';
import {readVersion} from './read-version.ts';
import {filesOf} from './version-files.ts';

/** What sources and knowledge come to now, in the form in which versions are compared; nothing is written. */
export function draftVersion(
  name: string,
  known: Repository,
  input: {sources: readonly Source[]; issues: readonly Issue[]; measured: readonly ReliabilityRow[]},
): Version {
  const files = draft(input, known, readEncoding(known, input.sources));
  return readVersion(name, filesOf(files));
}
