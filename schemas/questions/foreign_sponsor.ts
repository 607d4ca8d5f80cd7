import {states} from '../question.ts';

export const foreign_sponsor = states({
  title: 'Foreign sponsors',
  question: 'Which foreign states backed, armed, trained, paid or directed the group?',
  guide:
    'Every foreign state whose government or army did so while it was a pro-government group or to make it one. Foreign ' +
    'mercenaries, firms and movements do not count.',
  since: '1.0.0',
  settle: ['all'],
});
