import type {Codebook} from '../../schemas/codebook.ts';
import type {Issue} from '../../schemas/issue.ts';
import {variables} from '../../schemas/variables.ts';
import type {Change as Entry} from '../encode/codebook/read-changes.ts';
import {concerns} from './cell-causes.ts';
import {movableShare, type Releases} from './least-bump.ts';
import {lineageOf} from './lineage.ts';
import {several} from './shown-cells.ts';
import {type Change, causeKinds, type VariableDiff, type VersionDiff} from './version-diff.ts';

/** Where the news for users of the data stands, relative to the repository. */
export const NEWS = 'schemas/CHANGES.md';
const [OPEN, VALUES] = ['Unreleased', 'Values'];

/** So many words besides names make an entry one that says why. */
const WORDS = 3;

/** Entries of what is not released yet. */
export const openEntries = (entries: readonly Entry[]): Entry[] =>
  entries.filter(({version}) => version.startsWith(OPEN));

/**
 * An error for each question of whose variables more cells moved than may without a word, where no entry names them and says why; with
 * the line to add. `entries` are those that count.
 */
export function missingNews(
  diff: VersionDiff,
  entries: readonly Entry[],
  releases: Pick<Releases, 'movable'>,
  codebook: Codebook,
): Issue[] {
  const told = new Set(entries.filter(saysWhy).flatMap(({names}) => [...names]));
  const order = variables(codebook).map(({name}) => name);
  const untold = diff.variables
    .filter((one) => one.share > movableShare(one.variable, releases) && !told.has(one.variable))
    .sort((a, b) => order.indexOf(a.variable) - order.indexOf(b.variable));
  const questionOf = new Map(diff.cells.map(({variable, question}) => [variable, question]));
  const stemOf = ({variable}: VariableDiff): string => questionOf.get(variable) ?? variable;
  return [...new Set(untold.map(stemOf))].map((stem): Issue => {
    const own = untold.filter((one) => stemOf(one) === stem);
    const names = own.map(({variable}) => variable);
    const found = `${countsOf(own)} of ${names.join(', ')} moved since ${diff.base.name}, and no entry tells users of the data`;
    const changes = concerning(names, diff, codebook);
    return {
      ...{severity: 'error', rule: 'untold-move', path: NEWS, line: null, column: null, profile_id: null},
      ...{
        variable: names[0]!,
        found,
        expected: 'an entry that names the variable and says why, new or reworded since',
      },
      fix: `Add this line below "### ${VALUES}" of "## ${OPEN} …", in better words where you have them:\n${lineFor(own, changes)}`,
    };
  });
}

/** An error for each entry on values that begins with a name which is no variable. */
export function strayNews(entries: readonly Entry[], variables: ReadonlySet<string>): Issue[] {
  return entries
    .filter(({kind}) => kind === VALUES)
    .flatMap(({about, line}) =>
      about
        .filter((name) => !variables.has(name))
        .map((name): Issue => {
          const expected = 'names of variables, as values.csv has them';
          return {
            ...{severity: 'error', rule: 'stray-news', path: NEWS, line, column: 1, profile_id: null},
            ...{variable: name, found: `no variable "${name}"`, expected},
            fix: 'Correct the name, or delete the entry.',
          };
        }),
    );
}

function saysWhy({text}: Entry): boolean {
  const words = text.filter((run) => typeof run === 'string').join(' ');
  return (words.match(/\p{L}+/gu) ?? []).length >= WORDS;
}

/** `1 of 4 cells`, `1 to 3 of 4 cells`: of variables of one question. */
function countsOf(own: readonly VariableDiff[]): string {
  const counts = own.map(({moved}) => moved);
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  return `${least === most ? most : `${least} to ${most}`} of ${own[0]!.cells} cells`;
}

/** What is other than in the base and can move cells of these variables. */
function concerning(names: readonly string[], diff: VersionDiff, codebook: Codebook): Change[] {
  const lineage = lineageOf(codebook);
  const cells = diff.cells.filter(({variable}) => names.includes(variable));
  return diff.changes.filter((change) => cells.some((cell) => concerns(change, cell, lineage)));
}

function lineFor(own: readonly VariableDiff[], changes: readonly Change[]): string {
  const kinds = causeKinds.flatMap((kind) => {
    const ids = changes.filter((change) => change.kind === kind).map(({id}) => `\`${id}\``);
    return ids.length === 0 ? [] : [`${kind} ${several(ids)}`];
  });
  const names = own.map(({variable}) => `\`${variable}\``).join(', ');
  const what = kinds.length === 0 ? 'the code' : `${kinds.join('; ')}`;
  return `- ${names}: ${countsOf(own)} moved with a change of ${what}.`;
}
