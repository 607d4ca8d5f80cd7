import {yesNo} from '../question.ts';

export const civilian_abuse = yesNo(
  {
    title: 'Civilian abuse',
    question: 'Does the text report that the group abused civilians?',
    guide: 'Civilians are also members of the unarmed opposition, prisoners and refugees.',
    since: '1.0.0',
    derive: [{form: 'implied', code: 'yes', from: 'abuse', when: 'any', over: ['no']}],
  },
  {yes: 'Abuse of civilians is reported.', no: 'The text says that there was none.'},
);
