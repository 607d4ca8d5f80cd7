import {setOf} from '../question.ts';

export const membership = setOf({
  title: 'Members',
  question: 'Who are its members?',
  guide: 'All kinds of people that the text names as members or their reason to belong.',
  pgmd: 'Membership',
  since: '1.0.0',
  prefix: 'memb_',
  settle: ['rank', 'all'],
  codes: {
    ethnic: {label: 'Ethnic', means: 'Of an ethnic group, tribe or clan.'},
    religious: {label: 'Religious', means: 'Of a religious community.'},
    ideological: {label: 'Ideological', means: 'Shared political conviction, loyalty to a cause.'},
    party_activists: {label: 'Party activists', means: 'Members of a party; also loyal supporters.'},
    youth: {label: 'Youth', means: 'Young people.'},
    students: {label: 'Students', means: 'Students and pupils.'},
    children: {label: 'Children', means: 'Under eighteen, or called children.'},
    unemployed: {label: 'Unemployed', means: 'People without work.'},
    criminals: {label: 'Criminals', means: 'Thugs, gang members, prisoners.'},
    former_soldiers: {label: 'Former soldiers', means: 'Also former police and former militia.'},
    security_forces: {label: 'Serving security forces', means: 'Serving soldiers and police.'},
    former_rebels: {label: 'Former rebels', means: 'Fighters who changed sides.'},
    villagers: {label: 'Villagers', means: 'Peasants, herders, locals, landowners’ men.'},
    foreigners: {label: 'Foreigners', means: 'People of another state.'},
    professional: {label: 'Professionals', means: 'Any occupation: miners, taxi drivers, athletes.'},
  },
});
