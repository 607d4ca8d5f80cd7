import type {Cell, Evidence} from '../../schemas/flow.ts';
import type {Steps} from '../coder.ts';
import {printAnswer, printSaid} from '../coding/print-answer.ts';

/** The stages that leave a snapshot, in the order of the flow. */
export const snapshotStages = ['parse', 'segment', 'find', 'decide', 'correct', 'derive', 'check'] as const;
export type SnapshotStage = (typeof snapshotStages)[number];

const CUT = 100;

/**
 * What a stage made of one profile, a line a unit, fields parted by tabs: marks, sentences, pieces of evidence, answers, cells.
 * Units are named by their place in the profile (field and number), not by a running number, so that a change moves few lines.
 */
export function snapshot(stage: SnapshotStage, steps: Steps): string[] {
  const id = clean(steps.profile.source.id);
  return units(stage, steps).map((unit) => `${id}\t${unit.map(clean).join('\t')}`);
}

function units(stage: SnapshotStage, steps: Steps): string[][] {
  switch (stage) {
    case 'parse': {
      const {marked, plain} = steps.document;
      return marked.map(({kind, label, start, end}) => [kind, label, plain.text.slice(start, end).trim()]);
    }
    case 'segment':
      return segmented(steps);
    case 'find':
      return steps.found.evidence.map(evidenceUnit);
    case 'decide':
      return answersOf(steps.decided.answers);
    case 'correct':
      return answersOf(steps.corrected.answers);
    case 'derive':
      return answersOf(steps.derived.answers);
    case 'check':
      return [
        ...steps.checked.cells.map(cellUnit),
        ...steps.checked.issues.map(({rule, variable, found}) => ['issue', rule, variable ?? '', found]),
      ];
  }
}

function segmented({profile}: Steps): string[][] {
  const {name, country, home, aliases, fields} = profile;
  return [
    ['name', name ?? ''],
    ['aliases', aliases.join('; ')],
    ['country', country ?? '', home ?? ''],
    ...fields.flatMap(({role, sentences}) =>
      sentences.map(({text}, number) => ['sentence', `${role}.${number + 1}`, text]),
    ),
  ];
}

function evidenceUnit({question, rule, said, quote, contexts, cancelled}: Evidence): string[] {
  const what = printSaid(said) ?? 'unclear';
  const around = contexts.map(({name, cue}) => `${name}(${cue})`).join(' ');
  return [question, rule, what, cancelled === null ? '' : `cancelled: ${cancelled}`, around, quote];
}

function answersOf(answers: Steps['decided']['answers']): string[][] {
  return Object.entries(answers).map(([stem, {status, answered, rule}]) => [
    stem,
    status,
    printAnswer(answered) ?? '',
    rule ?? '',
  ]);
}

function cellUnit({variable, status, value, rule}: Cell): string[] {
  const text = Array.isArray(value) ? value.join(';') : String(value ?? '');
  return ['cell', variable, status, text, rule ?? ''];
}

const ODD_BLANKS = /[^\S ]| {2}/;

/** One line, cut where a reader stops. */
function clean(text: string): string {
  const line = ODD_BLANKS.test(text) ? text.replace(/\s+/g, ' ') : text;
  return line.length > CUT ? `${line.slice(0, CUT)}…` : line;
}
