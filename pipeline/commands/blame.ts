import {join} from 'node:path';
import {codebook} from '../../schemas/codebook.ts';
import {variables} from '../../schemas/variables.ts';
import {acceptanceOf} from '../diff/acceptance.ts';
import {cellDiff} from '../diff/cell-diff.ts';
import {type CellMove, cellMoves} from '../diff/cell-moves.ts';
import {changedParts} from '../diff/changed-parts.ts';
import {shortName} from '../diff/history.ts';
import {ancestors, lineageOf} from '../diff/lineage.ts';
import {partOfMaking} from '../diff/mix-making.ts';
import type {MovedCell} from '../diff/moved-cells.ts';
import {type Blamed, printBlame} from '../diff/print-blame.ts';
import {several} from '../diff/shown-cells.ts';
import {nothingBefore, ownChanges, type StepRebuilding, stepCauses} from '../diff/step-causes.ts';
import {shownCell} from '../diff/version.ts';
import type {CellDiff} from '../diff/version-diff.ts';
import {type Asked, type CellHistory, cellIn, noHistory, readCellHistory} from '../edge/read-cell-history.ts';
import {readCorrection} from '../edge/read-correction.ts';
import {readProfileVersion, readStepHashes, readStepMakings, type Step} from '../edge/read-step.ts';
import {readCells} from '../edge/read-version.ts';
import {filesAt, filesIn} from '../edge/version-files.ts';
import {rebuild} from '../rebuild.ts';
import {noSuchName} from '../reports/no-such-name.ts';

const [RAW, FOLDER] = ['raw', 'out/next'];
const lineage = lineageOf(codebook);

/** `make blame`: every commit that moved a cell of the dataset, why, on which sentences, and who accepted it. */
export async function blame(root: string, profile: string, variable: string): Promise<string> {
  const asked: Asked = {profile, variable, folder: FOLDER};
  const read = readCellHistory(root, asked);
  const working = cellIn(filesIn(join(root, FOLDER)), asked);
  const {now, moves, restated} = cellMoves(read.history, read.head, read.cells, working.cell);
  if (moves.length === 0) throw unknownCell(root, asked);
  const accepting = read.line === null ? null : acceptanceOf(read.history, read.line);
  const blamed: Blamed[] = [];
  for (const move of moves) {
    const commit = move.commit === null ? null : read.history.get(move.commit)!;
    const cell = await movedIn(root, move, asked);
    const set = move.new.rule === 'correction';
    const rules =
      move.commit === null ? filesIn(join(root, 'pipeline')) : filesAt(root, move.commit, 'pipeline');
    blamed.push({
      ...{commit, cell, kept: move.kept},
      acceptance: commit && accepting ? accepting(commit) : null,
      correction: set ? readCorrection(rules, cell, codebook) : null,
    });
  }
  const title = variables(codebook).find(({name}) => name === variable)?.title ?? 'not in the codebook now';
  return printBlame({
    ...{profile, variable, title, now: shownCell(now), moves: blamed, restated},
    notes: notesOf(read, working.why),
  });
}

async function movedIn(root: string, move: CellMove, {profile, variable}: Asked): Promise<CellDiff> {
  const {from, commit, old, new: fresh} = move;
  const next = readProfileVersion(root, commit, FOLDER, profile);
  const base = from === null ? null : readProfileVersion(root, from, FOLDER, profile);
  const cell: MovedCell = {profile, variable, question: fresh.question ?? old.question, old, new: fresh};
  const why = nothingBefore(base);
  const told = cellDiff(
    [base ?? {...next, cells: new Map(), evidence: new Map(), stages: new Map()}, next],
    lineage,
  );
  if (base === null || from === null || why !== null)
    return told(cell, [{kind: 'unknown', ids: [], alone: false, why: why ?? ''}]);
  const step = {from, to: commit};
  const changes = changedParts(base, next, readStepHashes(root, step, RAW, profile));
  const own = ownChanges(changes, cell, lineage);
  const rebuilding = own.length > 1 ? await rebuildingOf(root, step, cell) : null;
  return told(cell, stepCauses(own, cell, lineage, rebuilding));
}

/** With the rules of the questions from which the answer follows, which is quick, and where that is not enough with all. */
async function rebuildingOf(
  root: string,
  step: Step,
  {profile, question}: MovedCell,
): Promise<StepRebuilding> {
  const makings = await readStepMakings(root, step, RAW);
  if ('unread' in makings) return makings;
  const {base, next} = makings;
  const whole = rebuild(base, next);
  if (question === null) return {rebuilds: [whole]};
  const stems = new Set([base, next].flatMap(({known}) => ancestors(question, lineageOf(known.codebook))));
  const part = rebuild(partOfMaking(base, profile, stems), partOfMaking(next, profile, stems));
  return {rebuilds: [part, whole]};
}

function notesOf({shallow, unread, cells}: CellHistory, working: string | undefined): string[] {
  const tracked = [...cells.values()].some(({tree}) => tree !== null);
  const commits = several(
    unread.map(({commit}) => shortName(commit)),
    5,
  );
  return [
    ...(shallow ? ['this clone is shallow: what was before it is not here (git fetch --unshallow)'] : []),
    ...(tracked ? [] : [`no commit has ${FOLDER}: only the working tree was read`]),
    ...(unread.length > 0 ? [`passed over, for ${unread[0]!.why}: ${commits}`] : []),
    ...(working === undefined ? [] : [`the working tree was passed over, for ${working}`]),
  ];
}

/** What of its name is unknown, by the cells that the working tree has, else the last commit. */
function unknownCell(root: string, {profile, variable}: Asked): Error {
  const here = readCells(filesIn(join(root, FOLDER)), []);
  const cells = here.size > 0 ? here : readCells(filesAt(root, 'HEAD', FOLDER), []);
  if (cells.size === 0) return noHistory(`no values.csv in ${FOLDER}, neither here nor in a commit`);
  const own = cells.get(profile);
  return own
    ? noSuchName('variable', variable, [...own.keys()], `${FOLDER}/values.csv`)
    : noSuchName('profile', profile, [...cells.keys()], `${FOLDER}/values.csv`);
}
