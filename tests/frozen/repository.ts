import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {dataset} from '../../pipeline/dataset.ts';
import {readEncoding} from '../../pipeline/edge/read-encoding.ts';
import {readInput} from '../../pipeline/edge/read-input.ts';
import {readKnowledge} from '../../pipeline/edge/read-knowledge.ts';
import {writeRelease} from '../../pipeline/edge/write-release.ts';
import {type Release, release} from '../../schemas/release.ts';
import {commitAll, fillRepository, git, profiles, write} from '../diff/repository.ts';

/** What a repository says that prepares this version. */
export const preparing = (version: string, more: Partial<Release> = {}): Release => ({
  ...release,
  version,
  ...more,
});

/** Builds `out/next` for a version and commits all. */
export function prepare(folder: string, of: Release): void {
  const known = readKnowledge(folder);
  const input = readInput(folder, join(folder, 'raw'));
  writeRelease(
    join(folder, 'out/next'),
    dataset(input, known, readEncoding(known, input.sources, of)).artifacts,
  );
  commitAll(folder, `Prepare ${of.version}`);
}

/** A repository that prepares 1.0.0 from four profiles, one of them in UTF-16, one in Windows-1252. */
export function makeSmall(folder: string): void {
  fillRepository(folder);
  git(folder, 'init', '--quiet', '--initial-branch', 'main');
  write(
    folder,
    '.gitignore',
    'out/**/*.parquet\nout/**/*.arrow\nout/**/*.dta\nout/**/*.sav\nout/**/*.rds\nout/*.zip\nout/.*\n',
  );
  write(
    folder,
    'schemas/CHANGES.md',
    '# News\n\nWords.\n\n## Unreleased (1.0.0)\n\n### Values\n\n- First.\n',
  );
  const as = (id: string, bytes: Buffer) => writeFileSync(join(folder, `raw/profiles/${id}.txt`), bytes);
  const wide = `\ufeff${profiles['mli-bush-guard']}Treatment of Civilians: Nothing “new”.\n`;
  as('mli-bush-guard', Buffer.from(wide, 'utf16le'));
  const old = profiles['mli-night-watch']!.replace(
    'Country: Mali',
    'Country: Mali\nNotes: A caf\xe9 \x93quoted\x94.',
  );
  as('mli-night-watch', Buffer.from(old, 'latin1'));
  prepare(folder, preparing('1.0.0'));
}
