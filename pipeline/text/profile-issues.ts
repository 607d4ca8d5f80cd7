import type {FieldRole, Marked, Source} from '../../schemas/flow.ts';
import type {Issue} from '../../schemas/issue.ts';
import {issueAt} from './issue-at.ts';
import {type Labels, roleOf} from './mark-fields.ts';

type Finding = Pick<Issue, 'severity' | 'rule' | 'found' | 'expected' | 'fix'>;

/** What is odd about a profile's labels: text before the first, labels that nobody knows, two fields of a role. */
export function labelIssues(source: Source, marked: readonly Marked[], labels: Labels): Issue[] {
  const seen = new Map<FieldRole, string>();
  return marked.flatMap((mark) => {
    if (mark.kind === 'title') return [];
    const role = roleOf(mark.label, labels);
    const before = seen.get(role);
    if (mark.kind === 'field') seen.set(role, mark.label);
    const finding =
      mark.kind === 'loose'
        ? looseText
        : role === 'unknown'
          ? unknownLabel(mark)
          : before
            ? doubled(mark, before)
            : null;
    return finding === null ? [] : [issueAt(source, mark.at, finding)];
  });
}

const looseText: Finding = {
  severity: 'note',
  rule: 'text-without-label',
  found: 'text before the first label',
  expected: 'a label such as "Purpose:"',
  fix: 'Put a label before it; its sentences are read all the same.',
};

const unknownLabel = ({label}: Marked): Finding => ({
  severity: 'warning',
  rule: 'unknown-label',
  found: `label "${label}"`,
  expected: 'a label of pipeline/lexicon/fields.yaml',
  fix: 'Add it there if it is one; the field is kept and read all the same.',
});

const doubled = ({label}: Marked, before: string): Finding => ({
  severity: 'warning',
  rule: 'duplicate-field',
  found: `"${label}" after "${before}"`,
  expected: 'one field of a role',
  fix: 'Join them if they are one; both are kept and read.',
});

/** What is missing of a profile's identity. Nothing is invented in its place. */
export function identityIssues(
  source: Source,
  name: string | null,
  country: string | null,
  home: string | null,
): Issue[] {
  const findings = [
    ...(name === null ? [noName] : []),
    ...(country === null ? [noCountry] : home === null ? [unknownCountry(country)] : []),
  ];
  return findings.map((finding) => issueAt(source, 0, finding));
}

const noName: Finding = {
  severity: 'warning',
  rule: 'no-name',
  found: 'no title, and no name in the manifest',
  expected: 'a first line "NAME (Country)"',
  fix: 'Add the title, or the name to the manifest; the name stays empty.',
};

const noCountry: Finding = {
  severity: 'warning',
  rule: 'no-country',
  found: 'no country field, title or manifest entry',
  expected: 'a line "Country: …"',
  fix: 'Add one; questions that need the home state stay empty.',
};

const unknownCountry = (country: string): Finding => ({
  severity: 'warning',
  rule: 'unknown-country',
  found: `country "${country}"`,
  expected: 'a state of pipeline/lexicon/places.yaml',
  fix: 'Correct the spelling or add it to the names of its state; questions that need the home state stay empty.',
});
