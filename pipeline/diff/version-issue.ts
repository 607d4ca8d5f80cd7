import type {Issue} from '../../schemas/issue.ts';
import {several} from './shown-cells.ts';
import type {VersionDiff} from './version-diff.ts';

/** Where the version that is being prepared stands, relative to the repository. */
export const RELEASE = 'schemas/release.ts';

/** An error where the version that is being prepared lies too low above the released base, with the line to change. */
export function versionIssue({base, bump}: VersionDiff, line: number | null): Issue[] {
  const {enough, floor, prepared, least, reasons} = bump;
  if (enough) return [];
  const because = reasons.filter(({level}) => level === least).map((reason) => reason.because);
  return [
    {
      ...{severity: 'error', rule: 'version-too-low', path: RELEASE, line, column: null, profile_id: null},
      ...{variable: null, found: `version ${prepared}, though ${several(because)} since ${base.name}`},
      expected: `${floor} or higher (${least} change)`,
      fix: `Change the line to:\n  version: '${floor}',`,
    },
  ];
}
