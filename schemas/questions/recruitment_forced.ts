import {yesNo} from '../question.ts';

export const recruitment_forced = yesNo(
  {
    title: 'Forced recruitment',
    question: 'Were members forced or pressed to join?',
    guide: 'Officially voluntary but compulsory in practice is yes; “volunteers” is no.',
    since: '1.0.0',
  },
  {yes: 'Forced or pressed.', no: 'Volunteers.'},
);
