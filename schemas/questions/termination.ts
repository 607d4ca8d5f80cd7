import {dated} from '../question.ts';

export const termination = dated({
  title: 'Termination',
  question: 'When did the group end as a pro-government group?',
  guide:
    'The date that ended the pro-government status. Of several steps the last decisive one: an accord or official dissolution ' +
    'before the last straggler. Loss of patronage counts when the government as such drops the group. An event without a printed ' +
    'year leaves the question unclear; a date that the text calls the coded one wins.',
  pgmd: 'Date of termination',
  since: '1.0.0',
  pick: 'latest',
  settle: ['rank', 'field', 'earliest'],
  onlyIf: {question: 'termination_status', is: ['terminated']},
});
