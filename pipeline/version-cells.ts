import type {Cell} from '../schemas/flow.ts';
import {printValue} from './coding/print-answer.ts';
import type {By, VersionCell} from './diff/version.ts';

/** Cells as a version of the dataset has them once they are printed, by variable. */
export function versionCells(cells: readonly Cell[]): By<VersionCell> {
  return new Map(
    cells.map(({variable, question, value, status, rule}) => [
      variable,
      {question, value: printValue(value) || null, status, rule},
    ]),
  );
}
