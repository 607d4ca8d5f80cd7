import {dated} from '../question.ts';

export const formation = dated({
  title: 'Formation',
  question: 'When did the group begin as a pro-government group?',
  guide:
    'A later turn to the government’s side counts before the founding: being taken on or armed by it is such a turn, a split is not. ' +
    'Where the founding has no year, the first dated mention, activity or size counts, in any field. An event without a printed ' +
    'year leaves the question unclear. Of several candidates the earliest plausible one; a date that the text calls the coded one wins.',
  pgmd: 'Date of formation',
  since: '1.0.0',
  pick: 'earliest',
  settle: ['rank', 'field', 'earliest'],
  basis: {
    title: 'What the formation date dates',
    codes: {
      founded: {
        label: 'Founded',
        means: 'Formed, created, set up, emerged, split off; also founded by decree.',
      },
      became_pro_government: {
        label: 'Became pro-government',
        means: 'Existed before, then sided with the government or was taken on or armed by it.',
      },
      legal_act: {label: 'Legal act', means: 'The law or decree itself is what is dated.'},
      first_mention: {
        label: 'First mention',
        means:
          'The first report, evidence, activity or deployment; also where the text says so of the coded date.',
      },
    },
  },
});
