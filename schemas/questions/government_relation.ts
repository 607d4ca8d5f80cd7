import {oneOf} from '../question.ts';

export const government_relation = oneOf({
  title: 'Relation to the government',
  question: 'Was the link to the government acknowledged?',
  guide: 'If the text only says “supported” or “linked”, it is not mentioned.',
  pgmd: 'Government relation',
  since: '1.0.0',
  settle: ['rank', 'agree'],
  codes: {
    semi_official: {
      label: 'Semi-official',
      means:
        'Acknowledged: law, decree, official auxiliary or reserve, unit of a ministry, under the command of a state body by rule, ' +
        'financed, deployed or controlled by a ministry, on the payroll, authorised by it, resting on accords with the government.',
    },
    informal: {
      label: 'Informal',
      means:
        'The words show that the link is not acknowledged: secret, denied, unofficial, tolerated, illegal, death squad, ' +
        'officially a private body.',
    },
  },
});
