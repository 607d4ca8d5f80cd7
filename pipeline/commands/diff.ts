import {compareVersions} from '../diff/compare-versions.ts';
import {printHtml} from '../diff/print-html.ts';
import {printJson} from '../diff/print-json.ts';
import {printMarkdown} from '../diff/print-markdown.ts';
import {printText} from '../diff/print-text.ts';
import type {Places} from '../edge/read-base.ts';
import {readBoth} from '../edge/read-both.ts';
import {writeFiles} from '../edge/write-files.ts';
import type {Outcome} from '../reports/outcome.ts';

export interface DiffOptions extends Places {
  /** Folder for `diff.md`, `diff.json` and `diff.html`. */
  into?: string;
}

/** `make diff`: what the working tree makes of RAW now, against a base. Exit code 1 where `release.ts` prepares too low a version. */
export async function diff(root: string, asked: string | undefined, options: DiffOptions): Promise<Outcome> {
  const {base, next, known} = await readBoth(root, asked, options);
  const compared = compareVersions(base, next, known);
  if (options.into !== undefined) {
    const file = (name: string, text: string) => ({name, bytes: new TextEncoder().encode(text)});
    writeFiles(options.into, [
      file('diff.md', printMarkdown(compared)),
      file('diff.json', printJson(compared)),
      file('diff.html', printHtml(compared)),
    ]);
  }
  return {text: printText(compared), complaints: [], code: compared.bump.enough ? 0 : 1};
}
