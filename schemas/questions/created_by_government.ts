import {yesNo} from '../question.ts';

export const created_by_government = yesNo(
  {
    title: 'Created by the government',
    question: 'Did a government body, official or ruling party set the group up?',
    guide:
      'Yes where one did, alone or with others, or called for the group to be formed. No where the text tells who else founded it, ' +
      'even if the government backed it afterwards, and for a group that first fought the government. Being a unit of a ministry ' +
      'does not say who founded it.',
    since: '1.0.0',
    settle: ['rank', 'first'],
    derive: [
      {form: 'implied', code: 'yes', from: 'creating_institution', when: 'any', unless: 'unclear'},
      {form: 'implied', code: 'no', from: 'former_rebel', when: ['yes'], over: ['yes']},
    ],
  },
  {yes: 'A government body, official or ruling party founded it.', no: 'Somebody else founded it.'},
);
