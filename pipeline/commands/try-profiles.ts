import {basename, relative} from 'node:path';
import type {Found} from '../../schemas/flow.ts';
import {coder, type Steps} from '../coder.ts';
import {movedCells} from '../diff/moved-cells.ts';
import {shownCell} from '../diff/version.ts';
import {evidenceMemory} from '../edge/evidence-memory.ts';
import {readUnseen} from '../edge/read-gold.ts';
import {readKnowledge} from '../edge/read-knowledge.ts';
import {readRuleFile} from '../edge/read-rulebook.ts';
import {readSources} from '../edge/read-sources.ts';
import {readCells} from '../edge/read-version.ts';
import {filesIn} from '../edge/version-files.ts';
import {exampleFailures, tryRules} from '../example-profile.ts';
import {evidenceLine} from '../reports/evidence-line.ts';
import {lineColumn} from '../text/line-column.ts';
import {versionCells} from '../version-cells.ts';

export interface TryFolders {
  raw: string;
  /** File with the ids of profiles that are not shown. */
  unseen: string;
  /** The version with which cells are compared. */
  out: string;
}

/**
 * What the rules of a file find in the profiles, and which cells they move against a version, all questions counted, since
 * answers follow from each other. The file stands in for the one of its name. Of unseen profiles only the number of moved cells is
 * told.
 */
export function tryProfiles(root: string, file: string, {raw, unseen, out}: TryFolders): string {
  const known = readKnowledge(root);
  const tried = readRuleFile(file);
  const questions = new Set(tried.map(({question}) => question));
  const others = known.rules.filter(({path}) => basename(path) !== basename(file));
  const trial = {...known, rules: [...others, ...tried]};
  const {sources} = readSources(raw);
  const remembered = evidenceMemory(root, raw, trial).recall(sources);
  const all = sources.map(coder({...trial, remembered}));
  const skipped = readUnseen(unseen);
  const shown = all.filter(({profile}) => !skipped.has(profile.source.id));
  const told = [
    ...exampleFailures(tried, tryRules(tried, known.lexicon)),
    ...shown.flatMap(({found}) => findsIn(found, questions)),
    ...movesOf(all, skipped, out),
  ];
  return told.map((line) => `${line}\n`).join('');
}

function findsIn({profile: {source}, evidence}: Found, questions: ReadonlySet<string>): string[] {
  return evidence
    .filter(({question}) => questions.has(question))
    .map((piece) => `${source.path}:${lineColumn(source.text, piece.start).line}  ${evidenceLine(piece)}`);
}

function movesOf(all: readonly Steps[], skipped: ReadonlySet<string>, out: string): string[] {
  const folder = relative('.', out) || '.';
  const lacks: string[] = [];
  const before = {cells: readCells(filesIn(out), lacks)};
  if (lacks.length > 0)
    return ['', `No version in ${folder} to compare with (${lacks.join()}): run make dataset first.`];
  const now = new Map(
    all.map(({profile, checked}) => [profile.source.id, versionCells(checked.cells)] as const),
  );
  const {profiles, moved} = movedCells(before, {cells: now});
  const shown = moved.filter(({profile}) => !skipped.has(profile));
  const hidden = moved.length - shown.length;
  return [
    '',
    `${moved.length} of the cells of ${profiles.length} profiles move against ${folder}${hidden > 0 ? `; ${hidden} of them in unseen profiles` : ''}`,
    ...shown.map(
      (cell) => `  ${cell.profile}  ${cell.variable}: ${shownCell(cell.old)} → ${shownCell(cell.new)}`,
    ),
  ];
}
