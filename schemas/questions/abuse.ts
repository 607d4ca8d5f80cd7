import {setOf} from '../question.ts';

export const abuse = setOf({
  title: 'Kinds of abuse',
  question: 'What did the group do to civilians?',
  guide: 'All kinds that the text reports of this group, also alleged ones.',
  since: '1.0.0',
  prefix: 'abuse_',
  settle: ['all'],
  derive: [
    {form: 'implied', code: 'forced_labour_recruitment', from: 'recruitment_forced', when: ['yes']},
    {form: 'implied', code: 'forced_labour_recruitment', from: 'membership', when: ['children']},
  ],
  codes: {
    killing: {label: 'Killing', means: 'Murder, execution, massacre, deaths.'},
    torture: {label: 'Torture', means: 'Torture and mutilation.'},
    sexual_violence: {label: 'Sexual violence', means: 'Rape and other sexual violence.'},
    abduction: {label: 'Abduction', means: 'Kidnapping, disappearance, unlawful arrest.'},
    assault: {label: 'Assault', means: 'Beating, shooting, attack without stated deaths.'},
    extortion_looting: {label: 'Extortion and looting', means: 'Theft, extortion, illegal tax.'},
    displacement_destruction: {
      label: 'Displacement and destruction',
      means: 'Expulsion, burning, destroyed homes or crops.',
    },
    intimidation: {label: 'Intimidation', means: 'Threats, harassment, restricted movement.'},
    forced_labour_recruitment: {
      label: 'Forced labour or recruitment',
      means: 'Children as fighters, people forced to join, forced labour; social pressure is not.',
    },
    unspecified: {
      label: 'Unspecified',
      means: 'Violence or human rights abuses, where no kind is named.',
      alone: true,
    },
  },
});
