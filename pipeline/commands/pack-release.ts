import {join, relative} from 'node:path';
import {completeRelease} from '../edge/complete-release.ts';
import {sha256} from '../edge/hash.ts';
import {writeFiles} from '../edge/write-files.ts';
import {releaseArchive} from '../encode/release-archive.ts';
import {type Outcome, outcome} from '../reports/outcome.ts';

/**
 * `casebook pack`: makes a released folder of a clone whole, with the files that git does not track out of `next`, and its archive beside
 * it, byte for byte as `make release` made it.
 */
export function packRelease(root: string, version: string, next: string): Outcome {
  const beside = join(root, 'out');
  const folder = join(beside, version);
  const {files, missing} = completeRelease(folder, next);
  const manifest = files.find(({name}) => name === 'manifest.json');
  const {released} = JSON.parse(new TextDecoder().decode(manifest?.bytes)) as {released: string};
  const archive = releaseArchive(version, files, released);
  writeFiles(folder, missing);
  writeFiles(beside, [archive]);
  const text = [
    `${relative(root, folder)}  ${files.length} files, ${missing.length} of them added`,
    `${relative(root, join(beside, archive.name))}  sha256 ${sha256(archive.bytes)}`,
    '',
  ].join('\n');
  return outcome(text, []);
}
