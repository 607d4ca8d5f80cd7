import type {Codes} from './question.ts';

/** The bodies of the home state, shared by the questions on who founded and who backs a group. */
export const INSTITUTIONS = {
  leader: {
    label: 'Leader',
    means: 'Head of state or government, a minister or deputy minister, or their family.',
  },
  party: {label: 'Governing party', means: 'The governing party, its politicians and its youth wing.'},
  state: {label: 'State', means: 'The government as such, parliament, a ministry or civil authority.'},
  military: {
    label: 'Military',
    means: 'Army, officers, ministry of defence, “security forces” without more.',
  },
  police: {label: 'Police', means: 'Police, gendarmerie, constabulary.'},
  intelligence: {label: 'Intelligence', means: 'Intelligence and secret services.'},
  subnational: {label: 'Subnational', means: 'State of a federation, governor, mayor, local authority.'},
} as const satisfies Codes;
