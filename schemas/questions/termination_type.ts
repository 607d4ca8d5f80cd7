import {setOf} from '../question.ts';

export const termination_type = setOf({
  title: 'How the group ended',
  question: 'How did the group cease to be a pro-government group?',
  guide:
    'All codes that the text supports; parts that went different ways give several, steps after the coded end give none. An ' +
    'official force abolished by decree is dissolved; conversion into a regular unit is integrated only.',
  pgmd: 'Termination Type(s)',
  since: '1.0.0',
  prefix: 'term_',
  settle: ['all'],
  derive: [{form: 'not_after', end: 'termination'}],
  onlyIf: {question: 'termination_status', is: ['terminated']},
  codes: {
    government_change: {
      label: 'Government changed',
      means: 'New government, occupation, fall or death of the head of state.',
    },
    government_withdrew: {
      label: 'Government withdrew',
      means: 'Banned, abandoned, patronage or money ended, crackdown, arrests by its sponsor.',
    },
    group_defected: {label: 'Group defected', means: 'It turned on the government or joined rebels.'},
    disarmed: {label: 'Disarmed', means: 'Disarmament, demobilisation or a peace deal.'},
    dissolved: {
      label: 'Dissolved',
      means: 'Disbanded by order or by itself, with no other explanation.',
      yieldsTo: [
        'government_change',
        'government_withdrew',
        'group_defected',
        'disarmed',
        'integrated',
        'succeeded',
        'leader_lost',
        'border_change',
      ],
    },
    integrated: {label: 'Integrated', means: 'Taken into regular forces or turned into a regular unit.'},
    succeeded: {label: 'Succeeded', means: 'Renamed, merged or replaced by another group.'},
    leader_lost: {
      label: 'Leader lost',
      means: 'The leader was killed, died or was jailed, and the group with him.',
    },
    border_change: {label: 'Border change', means: 'A new state, foreign or UN administration.'},
    no_later_reports: {
      label: 'No later reports',
      means: 'The text itself takes silence as the end, or adds it to an event.',
    },
  },
});
