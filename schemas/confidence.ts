import type {Codes} from './question.ts';

/**
 * How far a value can be leant on, by criteria that anyone can check in the evidence; no number is invented.
 * A value set by hand has no class: its reason and source stand in the correction.
 */
export const CONFIDENCE = {
  stated: {
    label: 'Stated',
    means: 'At least one statement without reserve, and nothing in the text speaks against it.',
  },
  inferred: {label: 'Inferred', means: 'It follows from the answers to other questions.'},
  hedged: {
    label: 'Hedged',
    means: 'Every statement behind it is hedged, alleged or denied by somebody; a person should look.',
  },
  settled: {
    label: 'Settled',
    means:
      'Other statements say something else and were set aside by the order of rules; a person should look.',
  },
} as const satisfies Codes;

/** The contexts that make a statement hedged. */
export const HEDGES: readonly string[] = ['hedged', 'alleged', 'denied'];

/** The classes that ask for a person's look. */
export const REVIEWED: readonly string[] = ['hedged', 'settled'];
