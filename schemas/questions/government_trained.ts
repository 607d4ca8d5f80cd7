import {yesNo} from '../question.ts';

export const government_trained = yesNo({
  title: 'Trained by the government',
  question: 'Were members trained, as members, by a body of the home state?',
  guide: 'A passive without an agent names no trainer, unless the same field does.',
  since: '1.0.0',
});
