import type {Found, Source} from '../../schemas/flow.ts';
import type {Issue} from '../../schemas/issue.ts';
import type {ReliabilityRow} from '../../schemas/reliability.ts';
import type {Version} from '../diff/version.ts';
import {draft} from '../draft.ts';
import {readEncoding} from './read-encoding.ts';
import type {Repository} from './read-knowledge.ts';
import {readVersion} from './read-version.ts';
import {filesOf} from './version-files.ts';

/**
 * What sources and knowledge come to now, in the form in which versions are compared; nothing is written. Where only some of the sources
 * are given, `all` are those that the version tells of.
 */
export function draftVersion(
  name: string,
  known: Repository,
  input: {sources: readonly Source[]; issues: readonly Issue[]; measured: readonly ReliabilityRow[]},
  all: readonly Source[] = input.sources,
): {version: Version; found: readonly Found[]} {
  const {files, found} = draft(input, known, readEncoding(known, all));
  return {version: readVersion(name, filesOf(files)), found};
}
