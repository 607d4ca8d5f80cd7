import {readFileSync} from 'node:fs';

/** Packages that only run, show or pack; the bytes of a version's files do not depend on them. */
const silent: ReadonlySet<string> = new Set(['cli-progress', 'commander', 'esbuild', 'fflate', 'tsx']);

/** The packages that make the bytes, with the exact versions that `package.json` pins and `npm ci` installs. */
export function readTools(): Record<string, string> {
  const path = new URL('../../package.json', import.meta.url);
  const {dependencies} = JSON.parse(readFileSync(path, 'utf8')) as {dependencies: Record<string, string>};
  return Object.fromEntries(Object.entries(dependencies).filter(([name]) => !silent.has(name)));
}
