/** A profile as its words alone: how it is written down is up to a dress. */
export interface Undressed {
  name: string;
  /** How the text calls the group. */
  called: string;
  country: string;
  fields: readonly (readonly [label: string, sentences: readonly string[]])[];
}

/** Profiles of groups that never were; between them they use every kind of rule and several contexts. */
export const profiles: readonly Undressed[] = [
  {
    name: 'River Wardens',
    called: 'River Wardens',
    country: 'Mali',
    fields: [
      ['Country', ['Mali']],
      ['Details of Formation', ['The River Wardens were founded in March 1991 by the army.']],
      ['Details of Termination', ['It was disbanded on 14 June 1998.', 'Its men gave up their rifles.']],
      ['Purpose', ['The group was to fight the rebels and to protect the villages on both banks.']],
      [
        'Organisation',
        ['The River Wardens were led by the interior ministry and, later on, run by the police.'],
      ],
      ['Weapons and Training', ['The army armed the group.', 'The police did not train it.']],
      ['Size', ['In 1995 the force had 1,200 to 1,500 members.', 'About 300 men were left in 1997.']],
      ['Reason for Membership', ['Most were farmers, but students and young men joined too.']],
      ['Treatment of Civilians', ['The group killed 14 villagers and allegedly looted shops.']],
      ['References', ['The army armed somebody else, Example Press, 1999.']],
    ],
  },
  {
    name: 'Front for the Upper Hills (FUH)',
    called: 'FUH',
    country: 'Sudan',
    fields: [
      ['Country', ['Sudan']],
      [
        'Beginnings',
        ['The FUH was first mentioned in 1984.', 'It was formed by the ruling party in early 1985.'],
      ],
      ['Aims', ['The FUH planned to combat insurgents.', 'It guarded villages; it also combats rebels.']],
      ['Command', ['It is run by President Omar Example and by the defence ministry.']],
      ['Arms', ['The FUH was equipped and trained by the regular army.', 'It never gave in its weapons.']],
      ['Numbers', ['Up to 4,000 fighters were counted.']],
      [
        'Recruitment',
        ['Peasants received no wages.', 'Its members were paid a salary by the army from 1987 to 1990.'],
      ],
      ['Abuses', ['Traders were murdered by the militia, which looted their stalls.']],
      ['Notes', ['The group is still active.']],
    ],
  },
  {
    name: 'Lanterns',
    called: 'Lanterns',
    country: 'Sri Lanka',
    fields: [
      ['Country', ['Sri Lanka']],
      [
        'Formation',
        ['In the late 1980s the Lanterns, also known as Night Lamps, were set up by the police.'],
      ],
      ['End', ['The Lanterns were dissolved in 2002, Col. A. B. Example said.']],
      ['Role', ['The Night Lamps fought the insurgents.']],
      ['Training', ['Soldiers trained the Lanterns in 1989.', 'The Indian army armed a chief.']],
      ['Strength', ['The militia had twelve hundred men.']],
      ['Composition', ['Students joined it.']],
      ['Human Rights', ['The murder of three villagers by the group was reported in 1990.']],
    ],
  },
];
