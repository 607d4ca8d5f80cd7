/** One version's section of `schemas/CHANGES.md`; `date` is null while it is prepared, `sha256` is of its SHA256SUMS. */
export interface ChangesSection {
  version: string;
  date: string | null;
  sha256: string | null;
  /** Of the heading, from 1. */
  line: number;
  entries: number;
}

const HEADING = /^## (?:Unreleased \((\d+\.\d+\.\d+)\)|(\d+\.\d+\.\d+) \((\d{4}-\d\d-\d\d)\))\s*$/;
const RECORD = /^`out\/[\d.]+\/SHA256SUMS` has the sha256 `([0-9a-f]{64})`\.\s*$/;

/** The sections of all versions, in their order: `## Unreleased (1.2.0)`, or `## 1.1.0 (2026-11-22)` with the line that a release wrote. */
export function changesSections(markdown: string): ChangesSection[] {
  const sections: ChangesSection[] = [];
  for (const [at, line] of markdown.split('\n').entries()) {
    const [heading, prepared, released, date] = HEADING.exec(line) ?? [];
    const section = sections.at(-1);
    if (heading !== undefined) {
      const version = prepared ?? released ?? '';
      sections.push({version, date: date ?? null, sha256: null, line: at + 1, entries: 0});
    } else if (section !== undefined) {
      section.sha256 ??= RECORD.exec(line)?.[1] ?? null;
      if (line.startsWith('- ')) section.entries++;
    }
  }
  return sections;
}

/** The news with the section of a version closed: its day in the heading, and what its folder's sums must have. */
export function closedChanges(markdown: string, version: string, date: string, sha256: string): string {
  const open = changesSections(markdown).find((one) => one.version === version && one.date === null);
  const closed = [
    `## ${version} (${date})`,
    '',
    `\`out/${version}/SHA256SUMS\` has the sha256 \`${sha256}\`.`,
  ];
  const lines = markdown.split('\n');
  if (open !== undefined) lines.splice(open.line - 1, 1, ...closed);
  return lines.join('\n');
}
