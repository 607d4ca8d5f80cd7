import {oneOf} from '../question.ts';

export const abuse_timing = oneOf({
  title: 'When the abuse happened',
  question: 'Did the abuse fall within the group’s years as a pro-government group?',
  guide:
    'During where it is dated within the coded years or tied to the government: at its order, with its forces, on its behalf, ' +
    'shielded by it. Unclear is a value here: the text raises the doubt. Of several, during wins.',
  since: '1.0.0',
  settle: ['rank', 'agree'],
  onlyIf: {question: 'civilian_abuse', is: ['yes']},
  derive: [
    {form: 'implied', code: 'during', from: 'state_tolerance', when: ['yes']},
    {
      form: 'placed',
      of: 'abuse',
      start: 'formation',
      end: 'termination',
      codes: {during: 'during', after: 'after'},
    },
  ],
  codes: {
    during: {label: 'During', means: 'Within the coded years, or tied to the government.'},
    after: {label: 'After', means: 'After them.'},
    unclear: {label: 'Unclear', means: 'The text raises the doubt.'},
  },
});
