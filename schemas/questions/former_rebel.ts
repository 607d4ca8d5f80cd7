import {yesNo} from '../question.ts';

export const former_rebel = yesNo(
  {
    title: 'Fought the government before',
    question: 'Did the earlier group fight the government?',
    guide:
      'Yes where the earlier group fought the government; no where the text says what it was and that was something else.',
    since: '1.0.0',
    onlyIf: {question: 'former_group', is: ['yes']},
  },
  {yes: 'The earlier group fought the government.', no: 'The earlier group was something else.'},
);
