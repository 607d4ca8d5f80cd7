import {oneOf} from '../question.ts';

export const abuse_certainty = oneOf({
  title: 'Certainty of the abuse',
  question: 'Is the abuse stated or only alleged?',
  guide:
    'Stated where any kind stands in the text’s own voice or is given by a named source or organisation.',
  since: '1.0.0',
  scale: 'ordinal',
  settle: ['rank', 'agree'],
  onlyIf: {question: 'civilian_abuse', is: ['yes']},
  derive: [
    {
      form: 'tone',
      of: ['abuse'],
      codes: {stated: 'stated', alleged: 'alleged'},
      hearsay: ['alleged', 'hearsay'],
      vouched: ['named_source'],
    },
  ],
  codes: {
    stated: {label: 'Stated', means: 'In the text’s own voice or by a named source or organisation.'},
    alleged: {label: 'Alleged', means: 'Only unnamed accusations or hearsay.'},
  },
});
