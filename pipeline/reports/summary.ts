import type {Checked, Status} from '../../schemas/flow.ts';
import type {Issue} from '../../schemas/issue.ts';

/** What a run came to, as a short table: profiles, cells by status, issues by kind, and where the files are. */
export function summary(
  checked: readonly Checked[],
  others: readonly Issue[],
  out: string | null,
  experimental: ReadonlySet<string> | null = null,
): string {
  const cells = checked.flatMap((profile) => profile.cells.filter(({question}) => question !== null));
  const count = (...statuses: Status[]): number =>
    cells.filter(({status}) => statuses.includes(status)).length;
  const issues = [...others, ...checked.flatMap((profile) => profile.issues)];
  const rows: [string, string | number][] = [
    ['profiles', checked.length],
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
