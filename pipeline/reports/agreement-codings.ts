import type {CodedCell, Codings} from '../../schemas/coding-file.ts';
import type {Cell, Checked, Status} from '../../schemas/flow.ts';

/** What the pipeline says of one profile, as far as it is compared with a coder. */
export interface MachineProfile {
  profile_id: string;
  cells: readonly Pick<Cell, 'variable' | 'value' | 'status' | 'because'>[];
}

/** The profiles as the pipeline coded them. */
export const machineCodings = (checked: readonly Checked[]): Codings =>
  agreementCodings(checked.map(({coding, cells}) => ({profile_id: coding.profile.source.id, cells})));

/**
 * The pipeline's cells in the form of a coder's: a conflict counts as unclear, as the codebook asks of a person; not applicable
 * counts as not mentioned, which is a variable left out; a value is coded, whether by rule, derivation or correction.
 */
export function agreementCodings(machine: readonly MachineProfile[]): Codings {
  return new Map(
    machine.map(({profile_id, cells}) => {
      const coded = cells.flatMap((cell) => {
        const same = codedCell(cell);
        return same === null ? [] : [[cell.variable, same] as const];
      });
      return [profile_id, {profile_id, cells: new Map(coded)}];
    }),
  );
}

const STATUS: Readonly<Record<Status, CodedCell['status'] | null>> = {
  coded: 'coded',
  corrected: 'coded',
  derived: 'coded',
  unclear: 'unclear',
  conflict: 'unclear',
  not_mentioned: null,
  not_applicable: null,
};

function codedCell({value, status, because}: MachineProfile['cells'][number]): CodedCell | null {
  const as = STATUS[status];
  const quotes = because.map((evidence) => evidence.quote);
  if (as === 'unclear') return {value: null, status: as, quotes};
  const empty = value === null || (Array.isArray(value) && value.length === 0);
  return as === null || empty ? null : {value, status: as, quotes};
}

/**
 * The nominal category of a cell: not mentioned and unclear are categories of their own, apart from a code that is called so.
 * The order of a set's codes doesn't matter.
 */
export function categoryOf(cell: CodedCell | null): string {
  if (cell === null) return 'not mentioned';
  if (cell.status === 'unclear') return 'unclear';
  const value = Array.isArray(cell.value) ? codesOf(cell) : cell.value;
  return `= ${JSON.stringify(value)}`;
}

/** The codes of a set, sorted; none where it is not mentioned or unclear. */
export function codesOf(cell: CodedCell | null): readonly string[] {
  const value = cell?.status === 'coded' ? cell.value : null;
  return Array.isArray(value) ? [...new Set<string>(value)].sort() : [];
}
