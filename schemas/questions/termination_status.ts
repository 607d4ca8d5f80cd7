import {oneOf} from '../question.ts';

export const termination_status = oneOf({
  title: 'Ended or ongoing',
  question: 'Did the group end as a pro-government group?',
  guide:
    'The end as a pro-government group: dissolved, disarmed, dropped by the government, turned on it, absorbed. A dated event that ' +
    'plainly ended it, followed by silence, is terminated. Unclear where the text only says that no later reports are known, or ' +
    'leaves it open.',
  since: '1.0.0',
  settle: ['rank', 'agree'],
  derive: [
    {form: 'implied', code: 'terminated', from: 'termination', when: 'any', unless: 'unclear'},
    {
      form: 'implied',
      code: 'terminated',
      from: 'termination_type',
      when: [
        'government_change',
        'government_withdrew',
        'group_defected',
        'disarmed',
        'dissolved',
        'integrated',
        'succeeded',
        'leader_lost',
        'border_change',
      ],
      unless: 'unclear',
    },
  ],
  codes: {
    terminated: {label: 'Terminated', means: 'It ended as a pro-government group.'},
    ongoing: {
      label: 'Ongoing',
      means: 'Still active, not terminated, existing at the end of coverage, or no evidence of its end.',
    },
  },
});
