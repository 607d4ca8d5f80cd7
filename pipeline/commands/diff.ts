import {Fault} from '../../schemas/issue.ts';
import {compareVersions} from '../diff/compare-versions.ts';
import {printHtml} from '../diff/print-html.ts';
import {printJson} from '../diff/print-json.ts';
import {printMarkdown} from '../diff/print-markdown.ts';
import {printText} from '../diff/print-text.ts';
import type {VersionDiff} from '../diff/version-diff.ts';
import {type Comparison, openComparison} from '../edge/open-comparison.ts';
import type {Places} from '../edge/read-base.ts';
import {writeFiles} from '../edge/write-files.ts';
import type {Outcome} from '../reports/outcome.ts';

export interface DiffOptions extends Places {
  /** Folder for `diff.md`, `diff.json` and `diff.html`. */
  into?: string;
}

/** `make diff`: what the working tree makes of RAW now, against a base. Exit code 1 where `release.ts` prepares too low a version. */
export async function diff(root: string, asked: string | undefined, options: DiffOptions): Promise<Outcome> {
  const {compared} = compareNow(await openComparison(root, asked, options));
  write(compared, options);
  return {text: printText(compared), complaints: [], code: compared.bump.enough ? 0 : 1};
}

/**
 * Tells the diff, then again each time that `changes` says that a rule, the lexicon, a correction or a profile was saved: only the profiles
 * that it concerns are coded again. A file that can't be read is told, and the next change awaited.
 */
export async function watchDiff(
  root: string,
  asked: string | undefined,
  options: DiffOptions,
  changes: AsyncIterable<() => number>,
  tell: (text: string) => void,
): Promise<void> {
  const comparison = await openComparison(root, asked, options);
  const answer = (since?: () => number): void => {
    try {
      const {compared, recoded} = compareNow(comparison);
      write(compared, options);
      const spent = since ? `, ${since().toFixed(1)} s after it was saved` : '';
      tell(`${printText(compared)}Coded     ${recoded} profiles${spent}\n\n`);
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      tell(`${error.message}\n`);
    }
  };
  answer();
  for await (const since of changes) answer(since);
}

function compareNow({base, now}: Comparison): {compared: VersionDiff; recoded: number} {
  const {next, known, recoded} = now();
  return {compared: compareVersions(base, next, known), recoded};
}

function write(compared: VersionDiff, {into}: DiffOptions): void {
  if (into === undefined) return;
  const file = (name: string, text: string) => ({name, bytes: new TextEncoder().encode(text)});
  writeFiles(into, [
    file('diff.md', printMarkdown(compared)),
    file('diff.json', printJson(compared)),
    file('diff.html', printHtml(compared)),
  ]);
}
