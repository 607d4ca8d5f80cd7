import {oneOf} from '../question.ts';

export const sponsor_certainty = oneOf({
  title: 'Certainty of the link to the state',
  question: 'Is the link to a state stated, only alleged, or denied?',
  guide:
    'Stated where any link stands in the text’s own voice, also with “it seems”, or is given by a named source.',
  since: '1.0.0',
  scale: 'ordinal',
  settle: ['rank', 'agree'],
  derive: [
    {
      form: 'tone',
      of: ['sponsor_institution', 'foreign_sponsor', 'creating_institution'],
      codes: {stated: 'stated', alleged: 'alleged', denied: 'denied'},
    },
  ],
  codes: {
    stated: {label: 'Stated', means: 'Any link in the text’s own voice or by a named source.'},
    alleged: {label: 'Alleged', means: 'Only accusations or hearsay.'},
    denied: {label: 'Denied', means: 'The government denies it and no one asserts it.'},
  },
});
