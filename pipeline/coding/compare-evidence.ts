import type {Evidence} from '../../schemas/flow.ts';

/** The one order of evidence: by question, then as it stands in the text. Code units, never the locale. */
export function compareEvidence(a: Evidence, b: Evidence): number {
  return (
    text(a.question, b.question) ||
    a.start - b.start ||
    a.end - b.end ||
    text(a.rule, b.rule) ||
    text(JSON.stringify(a.said), JSON.stringify(b.said))
  );
}

function text(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
