import type {Correction} from '../../schemas/correction.ts';
import type {Acceptance} from './acceptance.ts';
import {cellLines} from './cell-lines.ts';
import {type Commit, type Person, shortName} from './history.ts';
import {several, shownRules} from './shown-cells.ts';
import type {CellDiff} from './version-diff.ts';

/** One move of a cell, with all that is told of it. */
export interface Blamed {
  /** Null where it is not committed yet. */
  commit: Commit | null;
  cell: CellDiff;
  acceptance: Acceptance | null;
  /** By which the value was set, where it was set by hand. */
  correction: Correction | null;
  kept: boolean;
}

/** The history of one cell. */
export interface Blame {
  profile: string;
  variable: string;
  title: string;
  now: string;
  /** Those made last first. */
  moves: readonly Blamed[];
  restated: readonly string[];
  notes: readonly string[];
}

/** Every move of a cell, for a terminal. */
export function printBlame({profile, variable, title, now, moves, restated, notes}: Blame): string {
  const again = several(restated.map(shortName), 5);
  return [
    `${profile} · ${variable}${title === '' ? '' : ` (${title})`}: ${now}`,
    ...moves.flatMap((move) => ['', ...moveLines(move)]),
    ...(restated.length === 0 ? [] : ['', `The same by another rule or status since: ${again}`]),
    ...(notes.length === 0 ? [] : ['', ...notes.map((note) => `Note: ${note}`)]),
    '',
  ].join('\n');
}

function moveLines({commit, cell, acceptance, correction, kept}: Blamed): string[] {
  const {old, new: fresh} = cell;
  const by = correction === null ? [] : [setByHand(correction)];
  const accepted = commit === null || acceptance === null ? [] : [acceptedLine(acceptance, commit)];
  return [
    commit === null ? 'not committed yet' : commitLine(commit),
    `  ${old} → ${fresh}   [${shownRules(cell)}]${kept ? '' : '   (not kept: a merge took the other side)'}`,
    ...[...cellLines(cell), ...by, ...accepted].map((line) => `  ${line}`),
  ];
}

const commitLine = ({id, date, author, subject}: Commit): string =>
  `${shortName(id)}  ${date}  ${author.name}: ${subject}`;

const setByHand = ({coder, date, reason, source}: Correction): string =>
  `set by hand: ${coder}, ${date}: ${reason} (${source})`;

function acceptedLine({line, merged, merge, trailers, committer}: Acceptance, {author}: Commit): string {
  const others = trailers.map(({key, person}) => `${key}: ${person.name}`);
  if (!merged) return ['not accepted yet: it is not in ', line, ...others.map((one) => `; ${one}`)].join('');
  const own = (person: Person): string =>
    person.name === author.name ? `${person.name}, its author,` : person.name;
  const how = merge
    ? `${own(merge.author)} merged it into ${line} (${shortName(merge.id)}, ${merge.date}: ${merge.subject})`
    : committer
      ? `${committer.name} put it on ${line}`
      : others.length > 0
        ? `${own(author)} put it on ${line}`
        : `by nobody that git names: its author put it on ${line} without a merge`;
  const put = merge && committer ? [`committed by ${committer.name}`] : [];
  return `accepted: ${[how, ...put, ...others].join('; ')}`;
}
