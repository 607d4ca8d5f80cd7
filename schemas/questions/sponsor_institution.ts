import {INSTITUTIONS} from '../institutions.ts';
import {setOf} from '../question.ts';

export const sponsor_institution = setOf({
  title: 'Who in the state stands behind it',
  question: 'Which bodies of the home state founded, back, lead, arm, train, pay or direct the group?',
  guide:
    '“The government” is state; the ruling party and its youth wing are party. Every creating institution is in it. Being linked ' +
    'to counts, and an office held by its leader; mere cooperation or fighting on the same side does not.',
  since: '1.0.0',
  prefix: 'spons_',
  settle: ['all'],
  derive: [{form: 'union', of: ['creating_institution']}],
  codes: INSTITUTIONS,
});
