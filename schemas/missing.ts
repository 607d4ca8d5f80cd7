import type {MissingReason} from './flow.ts';
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

/**
 * How the formats for statistics programs write why a cell is empty: Stata's extended missing values (`.n`) and R's tagged NA
 * by `letter`, SPSS by `number`, which lies in the user-missing range of each variable. The labels begin with a word of their own,
 * since a question may have a code "Unclear" too. An empty cell without a reason is system-missing (`.`, SYSMIS, NA).
 */
export const MISSING: Readonly<Record<MissingReason, {letter: string; number: number; label: string}>> = {
  not_mentioned: {letter: 'n', number: -99, label: 'Missing: not mentioned'},
  unclear: {letter: 'u', number: -98, label: 'Missing: unclear'},
  conflict: {letter: 'c', number: -97, label: 'Missing: conflict'},
  not_applicable: {letter: 'a', number: -96, label: 'Missing: not applicable'},
};

/** The user-missing range that SPSS is told; wider than is used, so that a reason can be added without a change of the files. */
export const missingRange = {least: -99, greatest: -91} as const;
