import {states} from '../question.ts';

export const state_sponsor = states({
  title: 'State sponsors',
  question: 'Which states stand behind the group?',
  guide: 'Derived: the home state if any sponsoring institution is coded, and every foreign sponsor.',
  since: '1.0.0',
  settle: ['all'],
  derive: [{form: 'home_and_foreign', home: 'sponsor_institution', foreign: 'foreign_sponsor'}],
});
