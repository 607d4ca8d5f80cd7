import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {type ChangesSection, changesSections} from '../release/changes-sections.ts';

/** `schemas/CHANGES.md` of a repository, absolute, with its sections; empty where there is none. */
export interface News {
  path: string;
  text: string;
  sections: readonly ChangesSection[];
}

export function readNews(root: string): News {
  const path = join(root, 'schemas/CHANGES.md');
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  return {path, text, sections: changesSections(text)};
}
