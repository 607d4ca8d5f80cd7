import type {Codes} from './question.ts';

/**
 * How far a value can be leant on, by criteria that anyone can check in the evidence, the surest first; no number is invented.
 * A value set by hand has no class: its reason and source stand in the correction.
 */
export const CONFIDENCE = {
  inferred: {label: 'Inferred', means: 'It follows from the answers to other questions.'},
  agreed: {
    label: 'Agreed',
    means:
      'Two or more statements without reserve, in different places of the text, say the same (of a set: each of its codes), and nothing speaks against it.',
  },
  stated: {
    label: 'Stated',
    means: 'One statement without reserve, and nothing in the text speaks against it.',
  },
  settled: {
    label: 'Settled',
    means:
      'Other statements say something else and were set aside by the order of rules; a person should look. Other dates are no such statements: a profile tells of many.',
  },
  hedged: {
    label: 'Hedged',
    means: 'Every statement behind it is hedged, alleged or denied by somebody; a person should look.',
  },
} as const satisfies Codes;

/** The contexts that make a statement hedged. */
export const HEDGES: readonly string[] = ['hedged', 'alleged', 'denied'];

/** The classes that ask for a person's look. */
export const REVIEWED: readonly string[] = ['hedged', 'settled'];
