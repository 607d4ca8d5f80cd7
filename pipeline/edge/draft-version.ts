import type {Found, Source} from '../../schemas/flow.ts';
import type {Issue} from '../../schemas/issue.ts';
import type {ReliabilityRow} from '../../schemas/reliability.ts';
import type {Version} from '../diff/version.ts';
import {draft} from '../draft.ts';
import {readEncoding} from './read-encoding.ts';
import type {Repository} from './read-knowledge.ts';
import {readVersion} from './read-version.ts';

/** What sources and knowledge come to now, in the form in which versions are compared; nothing is written. */
export function draftVersion(
  name: string,
  known: Repository,
  input: {sources: readonly Source[]; issues: readonly Issue[]; measured: readonly ReliabilityRow[]},
): {version: Version; found: readonly Found[]} {
  const {files, found} = draft(input, known, readEncoding(known, input.sources));
  const texts = new Map(files.map((file) => [file.name, file.bytes]));
  const version = readVersion(name, (file) => {
    const bytes = texts.get(file);
    return bytes === undefined ? null : new TextDecoder().decode(bytes);
  });
  return {version, found};
}
