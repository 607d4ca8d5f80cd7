import {yesNo} from '../question.ts';

export const former_group = yesNo(
  {
    title: 'Existed before as something else',
    question: 'Did the group exist as something else before it was a pro-government group?',
    guide:
      'A party, rebels, vigilantes, a criminal gang, self-defence or another unit before; also an earlier group that was revived. ' +
      'Splitting from another group is not by itself a former existence; a split-off that only later turned pro-government is.',
    since: '1.0.0',
    derive: [
      {form: 'implied', code: 'yes', from: 'former_rebel', when: ['yes']},
      {form: 'implied', code: 'yes', from: 'formation', when: ['became_pro_government']},
    ],
  },
  {yes: 'It was something else before, or revives an earlier group.'},
);
