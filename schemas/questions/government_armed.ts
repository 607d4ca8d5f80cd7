import {yesNo} from '../question.ts';

export const government_armed = yesNo({
  title: 'Armed by the government',
  question: 'Did members get weapons or equipment from a body of the home state?',
  guide: 'A passive without an agent names no giver, unless the same field does.',
  since: '1.0.0',
  derive: [{form: 'implied', code: 'yes', from: 'arms_source', when: ['government']}],
});
