import {INSTITUTIONS} from '../institutions.ts';
import {setOf} from '../question.ts';

export const creating_institution = setOf({
  title: 'Who in the state created it',
  question: 'Which bodies of the home state set the group up?',
  guide:
    'A party governs if the text says so or names it as the party of the head of state or government. A single member of ' +
    'parliament is none of these. Ministry of defence and “security forces” without more are military.',
  pgmd: 'Creating institution',
  since: '1.0.0',
  prefix: 'creat_',
  settle: ['rank', 'all'],
  onlyIf: {question: 'created_by_government', is: ['yes']},
  codes: INSTITUTIONS,
});
