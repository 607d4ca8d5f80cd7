import {setOf} from '../question.ts';

export const arms_source = setOf({
  title: 'Source of weapons',
  question: 'Where did the group’s weapons come from?',
  guide: 'Of weapons only, not of other equipment.',
  since: '1.0.0',
  prefix: 'arms_',
  settle: ['all'],
  codes: {
    government: {label: 'Government', means: 'A body of the home state.'},
    foreign_state: {label: 'Foreign state', means: 'Another state or its army.'},
    private: {label: 'Private', means: 'Landowners, companies, diaspora.'},
    seized: {label: 'Seized', means: 'Captured or looted.'},
    own: {label: 'Own', means: 'Home-made, bought, brought along.'},
  },
});
