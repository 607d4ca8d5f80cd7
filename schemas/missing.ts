import type {Codes} from './question.ts';

/** What a cell's status says. The first three carry a value; the others say why there is none. */
export const STATUS = {
  coded: {label: 'Coded', means: 'A rule found it in the text.'},
  corrected: {label: 'Corrected', means: 'Set by hand, with a reason and a source.'},
  derived: {label: 'Derived', means: 'It follows from other answers.'},
  not_mentioned: {
    label: 'Not mentioned',
    means: 'The profile says nothing on it, or only that there is nothing.',
  },
  not_applicable: {label: 'Not applicable', means: 'The question does not arise, given another answer.'},
  conflict: {label: 'Conflict', means: 'Statements disagree and no rule settles it.'},
  unclear: {
    label: 'Unclear',
    means: 'The profile takes the question up and leaves it open, or without a value.',
  },
} as const satisfies Codes;
