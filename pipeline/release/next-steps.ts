import type {Release} from '../../schemas/release.ts';
import type {Bump} from '../diff/version-diff.ts';

/** What was released. Sizes in bytes. */
export interface Released {
  release: Release;
  date: string;
  folder: string;
  files: number;
  archive: {path: string; bytes: number; sha256: string};
  bump: Bump | null;
  last: string | null;
}

/** What was made, and what is left to do by hand. */
export function nextSteps({release, date, folder, files, archive, bump, last}: Released): string {
  const {version, contact} = release;
  const since = last === null ? 'the first release' : `since ${last}: a ${bump?.least ?? 'none'} step`;
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  return [
    `released ${version} (${date}), ${since}`,
    `  ${folder}  ${files} files, never to be changed again`,
    `  ${archive.path}  ${archive.bytes.toLocaleString('en-US')} bytes, sha256 ${archive.sha256}`,
    '',
    'Now',
    `  git add ${folder} schemas/CHANGES.md`,
    `  git commit -m "Release ${version}"`,
    `  git tag -a v${version} -m "Release ${version}"`,
    `  git push origin HEAD v${version}`,
    `and deposit ${archive.path}: Zenodo takes ${folder}/.zenodo.json as metadata, Dataverse ${folder}/dataverse.json.`,
    ...(contact === null
      ? [
          'Dataverse asks for a contact: put one into schemas/release.ts before the next release, or add it in the form.',
        ]
      : []),
    '',
    `Then begin the next version: \`version\` in schemas/release.ts (${major}.${minor}.${patch + 1} or higher), its section`,
    `"## Unreleased (…)" on top of schemas/CHANGES.md, make dataset, commit.`,
    '',
  ].join('\n');
}
