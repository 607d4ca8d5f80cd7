import {variablesOf} from '../diff/moved-cells.ts';
import type {Version} from '../diff/version.ts';

/** What users of a version refer to: ids of profiles, names of variables and columns, `variable/code`. */
export interface ReleasedNames {
  profiles: ReadonlySet<string>;
  names: ReadonlySet<string>;
  codes: ReadonlySet<string>;
}

export function releasedNames(version: Version): ReleasedNames {
  const {cells, columns, codes} = version;
  return {
    profiles: new Set(cells.keys()),
    names: new Set([...variablesOf(version), ...[...columns.values()].flatMap((own) => [...own.keys()])]),
    codes: new Set(
      [...codes].flatMap(([variable, own]) => [...own.keys()].map((code) => `${variable}/${code}`)),
    ),
  };
}
