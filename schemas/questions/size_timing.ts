import {oneOf} from '../question.ts';

export const size_timing = oneOf({
  title: 'When the size was reported',
  question: 'Does the largest figure fall within the group’s years as a pro-government group?',
  guide:
    'During where the figure’s year, or the words, place it within the coded years; with no end coded, every year from the ' +
    'formation on. Unclear is a value here: the text raises the doubt. Not mentioned if nothing points either way.',
  since: '1.0.0',
  settle: ['rank', 'agree'],
  derive: [
    {
      form: 'placed',
      of: 'size',
      start: 'formation',
      end: 'termination',
      codes: {during: 'during', after: 'after'},
    },
  ],
  codes: {
    during: {label: 'During', means: 'Within the coded years as a pro-government group.'},
    after: {label: 'After', means: 'After them.'},
    unclear: {label: 'Unclear', means: 'The text raises the doubt.'},
  },
});
