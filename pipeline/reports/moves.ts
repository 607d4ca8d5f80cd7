import type {Cell, Checked} from '../../schemas/flow.ts';
import {printValue} from '../coding/print-answer.ts';

/** A cell that shows something else than it did: its value, or the status that says why there is none. */
export interface Move {
  profile: string;
  variable: string;
  from: string;
  to: string;
}

/** The cells that moved since an earlier version; profiles and variables that it does not have are passed over. */
export function moves(
  before: ReadonlyMap<string, ReadonlyMap<string, string>>,
  checked: readonly Checked[],
): Move[] {
  return checked.flatMap(({coding, cells}) => {
    const profile = coding.profile.source.id;
    return cells.flatMap((cell): Move[] => {
      const from = before.get(profile)?.get(cell.variable);
      const to = shown(cell);
      return from === undefined || from === to ? [] : [{profile, variable: cell.variable, from, to}];
    });
  });
}

function shown({value, status}: Cell): string {
  return printValue(value) ?? status;
}
