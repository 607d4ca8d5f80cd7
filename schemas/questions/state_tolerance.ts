import {yesNo} from '../question.ts';

export const state_tolerance = yesNo(
  {
    title: 'Abuse tolerated by the state',
    question: 'Did the state let the abuse happen?',
    guide: 'An order or joint action alone is not tolerance.',
    since: '1.0.0',
  },
  {
    yes: 'Impunity, blind eye, carte blanche, no prosecution.',
    no: 'Members were tried or punished by the state for abuse.',
  },
);
