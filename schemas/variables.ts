import type {Codebook} from './codebook.ts';
import {identification} from './identification.ts';
import {type Variable, variablesOf} from './variable.ts';

/** Every variable in column order: identification first, then what each question of the codebook fills. */
export function variables(codebook: Codebook): Variable[] {
  return [
    ...identification,
    ...Object.entries(codebook).flatMap(([stem, question]) => variablesOf(stem, question)),
  ];
}
