import {setOf} from '../question.ts';

export const purpose = setOf({
  title: 'Purpose',
  question: 'What was the group for, or used for?',
  guide: 'All purposes that the text names, declared or practised.',
  pgmd: 'Purpose',
  since: '1.0.0',
  prefix: 'purp_',
  settle: ['all'],
  codes: {
    fight_insurgents: {
      label: 'Fight insurgents',
      means: 'Rebels, separatists, terrorists, armed opponents.',
    },
    self_defence: {
      label: 'Self-defence',
      means:
        'Protect their own village or community; the population in general only if it is their own area.',
    },
    intimidate_opposition: {
      label: 'Intimidate the opposition',
      means: 'Weaken, divide, attack the unarmed opposition, critics, voters.',
    },
    intimidate_civilians: {label: 'Intimidate civilians', means: 'Also indiscriminate attacks.'},
    intimidate_ethnic_religious: {
      label: 'Intimidate ethnic or religious groups',
      means: 'An ethnic or religious group as target.',
    },
    anti_crime: {label: 'Fight crime', means: 'Criminals, gangs, thieves, drugs.'},
    protect_leader: {label: 'Protect leaders', means: 'The head of state or other politicians.'},
    protect_institutions: {
      label: 'Protect institutions',
      means: 'State, regime, ruling party, public order.',
    },
    protect_borders: {
      label: 'Protect borders',
      means: 'Territory, national integrity, preventing independence, war with another state.',
    },
    protect_property: {label: 'Protect property', means: 'Firms, land, investment, infrastructure.'},
    gather_intelligence: {label: 'Gather intelligence', means: 'Collect information, inform, observe.'},
    destabilise_neighbour: {
      label: 'Destabilise a neighbour',
      means: 'Weaken or fight the government of another state.',
    },
  },
});
