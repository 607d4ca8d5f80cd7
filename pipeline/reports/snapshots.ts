import type {Answer, Cell, Evidence} from '../../schemas/flow.ts';
import type {Steps} from '../coder.ts';
import {type NamedSentence, namedSentences, sentenceAt} from './snapshot-ids.ts';
import {cutLine, markedQuote, oneLine, printWhole} from './snapshot-text.ts';

/** The stages that leave a snapshot, in the order of the flow. */
export const snapshotStages = ['parse', 'segment', 'find', 'decide', 'correct', 'derive', 'check'] as const;
export type SnapshotStage = (typeof snapshotStages)[number];

/**
 * What a stage made of one profile, a line a unit, parts divided by tabs, made to be read in a diff: a unit is named by what it
 * is (question, rule, role of the field, hash of the sentence), never by a running number or an offset, so that a line that is added
 * above moves no other. `parse` marks · `segment` name, fields, sentences · `find` pieces of evidence · `decide` decisions · `correct`
 * and `derive` only the answers that they changed · `check` cells and issues.
 */
export function snapshot(stage: SnapshotStage, steps: Steps): string[] {
  const id = oneLine(steps.profile.source.id);
  return units(stage, steps).map((unit) => `${id}\t${unit.map((part) => cutLine(part)).join('\t')}`);
}

function units(stage: SnapshotStage, steps: Steps): string[][] {
  switch (stage) {
    case 'parse':
      return parsed(steps);
    case 'segment':
      return segmented(steps);
    case 'find': {
      const fields = namedSentences(steps.profile);
      const sentences = fields.flatMap((field) => field.sentences).sort((a, b) => a.start - b.start);
      return steps.found.evidence.map((piece) => evidenceUnit(piece, sentences));
    }
    case 'decide':
      return Object.entries(steps.decided.answers).map(answerUnit);
    case 'correct':
      return changed(steps.decided.answers, steps.corrected.answers);
    case 'derive':
      return changed(steps.corrected.answers, steps.derived.answers);
    case 'check':
      return [
        ...steps.checked.cells.map(cellUnit),
        ...steps.checked.issues.map(({rule, variable, found}) => ['issue', rule, variable ?? '', found]),
      ];
  }
}

function parsed({document: {marked, plain}}: Steps): string[][] {
  return marked.map(({kind, label, start, end}) => [kind, label, plain.text.slice(start, end).trim()]);
}

function segmented({profile}: Steps): string[][] {
  const {name, country, home, aliases} = profile;
  return [
    ['name', name ?? ''],
    ['aliases', aliases.join('; ')],
    ['country', country ?? '', home ?? ''],
    ...namedSentences(profile).flatMap(({role, label, sentences}) => [
      ['field', role, label],
      ...sentences.map(({id, text}) => ['sentence', id, text]),
    ]),
  ];
}

function evidenceUnit(piece: Evidence, sentences: readonly NamedSentence[]): string[] {
  const {question, rule, said, start, contexts, cancelled, roles, when} = piece;
  const around = contexts.map(({name, cue}) => `${name}(${cue})`).join(' ');
  const filled = Object.entries(roles).map(([role, words]) => `${role}: ${words}`);
  const dated = when === null ? '' : `${when.min ?? '..'}/${when.max ?? '..'}`;
  return [
    ...[question, rule, sentenceAt(sentences, start), printWhole(said) || 'unclear'],
    ...[cancelled === null ? '' : `cancelled: ${cancelled}`, around, filled.join('; '), dated],
    markedQuote(piece),
  ];
}

type Answers = Readonly<Record<string, Answer>>;

const answerUnit = ([stem, {status, answered, rule}]: [string, Answer]): string[] => [
  ...[stem, status, printWhole(answered), rule ?? ''],
];

/** The answers that a stage made other than it got them. */
function changed(before: Answers, after: Answers): string[][] {
  return Object.entries(after).flatMap(([stem, answer]) => {
    const old = before[stem];
    if (old === answer) return [];
    const unit = answerUnit([stem, answer]);
    return old !== undefined && answerUnit([stem, old]).join('\t') === unit.join('\t') ? [] : [unit];
  });
}

function cellUnit({variable, status, value, rule}: Cell): string[] {
  const text = Array.isArray(value) ? value.join(';') : String(value ?? '');
  return ['cell', variable, status, text, rule ?? ''];
}
