import {sized} from '../question.ts';

export const size = sized({
  title: 'Size',
  question: 'How many members did the whole group have?',
  guide:
    'Smallest and largest figure for the whole group over all years and sources; a single figure fills both. “Up to” fills only ' +
    'the maximum; “over” and “at least” fill the minimum and, as the only figure, the maximum too. Trained members count. Words ' +
    'count; “several hundred” gives no figure and is unclear. Not sizes: a part where the whole is given, plans, targets, ' +
    'applicants, those taking part in one act, victims, arms.',
  pgmd: 'Number of members',
  since: '1.0.0',
});
