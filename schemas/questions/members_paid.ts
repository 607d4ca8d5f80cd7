import {yesNo} from '../question.ts';

export const members_paid = yesNo(
  {
    title: 'Members paid',
    question: 'Was pay, land, food, pardon or licence to loot given for membership?',
    guide: '“Some are paid” is yes, “mostly unpaid” no; a promise or hope of reward alone is not mentioned.',
    since: '1.0.0',
  },
  {yes: 'A reward was given.', no: 'Unpaid, or mostly so.'},
);
