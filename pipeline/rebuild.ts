import {coder} from './coder.ts';
import type {Rebuild} from './diff/cell-causes.ts';
import {mixKnowledge, mixSource} from './diff/mix-making.ts';
import {type By, shownCell} from './diff/version.ts';
import type {Change} from './diff/version-diff.ts';
import type {Making} from './edge/read-making.ts';
import {versionCells} from './version-cells.ts';

/**
 * Codes a profile of the base anew with some changes made. What was bound or coded once for a set of changes is kept. A mixture that no
 * coder can be made of (a rule whose words are in no lexicon) gives null.
 */
export function rebuild(base: Making, next: Making): Rebuild {
  const coders = new Map<string, ReturnType<typeof coder> | null>();
  const coderOf = (changes: readonly Change[]): ReturnType<typeof coder> | null => {
    const known = changes.filter(({kind}) => kind !== 'text' && kind !== 'code');
    return kept(coders, nameOf(known), () =>
      orNull(() => coder(mixKnowledge(base.known, next.known, known))),
    );
  };
  const coded = new Map<string, By<string> | null>();
  return (profile, changes) =>
    kept(coded, `${profile}\n${nameOf(changes)}`, () => {
      const source = mixSource(base, next, profile, changes);
      const code = source === null ? null : coderOf(changes);
      if (source === null || code === null) return null;
      return orNull(() => {
        const cells = versionCells(code(source).checked.cells);
        return new Map([...cells].map(([variable, cell]) => [variable, shownCell(cell)]));
      });
    });
}

const nameOf = (changes: readonly Change[]): string =>
  changes.map(({kind, id}) => `${kind} ${id}`).join('\n');

function kept<T>(store: Map<string, T>, name: string, made: () => T): T {
  const known = store.get(name);
  if (known !== undefined) return known;
  const fresh = made();
  store.set(name, fresh);
  return fresh;
}

function orNull<T>(made: () => T): T | null {
  try {
    return made();
  } catch {
    return null;
  }
}
