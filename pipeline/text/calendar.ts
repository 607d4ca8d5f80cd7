/** How the month is written among a sentence's words, where phrases with the verb "may" would match it. */
export const MONTH_OF_MAY = 'may#';

/** Months and days of the week, in plain form: capitalised in English, and by themselves no name of anybody and no place. */
export const calendar: ReadonlySet<string> = new Set(
  `january february march april may ${MONTH_OF_MAY} june july august september october november december monday tuesday wednesday thursday friday saturday sunday`.split(
    ' ',
  ),
);
