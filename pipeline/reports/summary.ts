import type {Scalar, Status, Table} from '../../schemas/flow.ts';
import type {Issue} from '../../schemas/issue.ts';

/** What a run came to, as a short table: profiles, cells by status, issues by kind, and where the files are. */
export function summary(
  tables: readonly Table[],
  issues: readonly Issue[],
  out: string | null,
  experimental: ReadonlySet<string> | null = null,
): string {
  const valuesOf = (table: string, column: string): readonly Scalar[] =>
    tables.find(({name}) => name === table)?.columns.find(({name}) => name === column)?.values ?? [];
  const questions = valuesOf('values', 'question');
  const cells = valuesOf('values', 'status').filter((_, row) => questions[row] !== null);
  const count = (...statuses: Status[]): number =>
    cells.filter((status) => statuses.includes(status as Status)).length;
  const rows: [string, string | number][] = [
    ['profiles', valuesOf('groups', 'profile_id').length],
    ['cells coded', count('coded', 'derived', 'corrected')],
    ['  of these derived', count('derived')],
    ['  of these corrected', count('corrected')],
    ['cells not mentioned', count('not_mentioned')],
    ['cells not applicable', count('not_applicable')],
    ['cells unclear', count('unclear')],
    ['cells in conflict', count('conflict')],
    ['issues', issues.length],
    ...byRule(issues),
    ...(experimental === null ? [] : [['experimental variables', experimental.size] as [string, number]]),
    ...(out === null ? [] : [['files in', out] as [string, string]]),
  ];
  return rows
    .map(
      ([name, value]) => `${name.padEnd(32)}${String(value).padStart(typeof value === 'number' ? 8 : 0)}\n`,
    )
    .join('');
}

function byRule(issues: readonly Issue[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const {severity, rule} of issues) {
    const name = `  ${severity} ${rule}`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
}
