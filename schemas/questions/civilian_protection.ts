import {yesNo} from '../question.ts';

export const civilian_protection = yesNo({
  title: 'Protection of civilians',
  question: 'Did the group protect or help civilians, or have that task beyond its own village?',
  guide: 'It is enough that the text, or someone in it, says so.',
  since: '1.0.0',
});
