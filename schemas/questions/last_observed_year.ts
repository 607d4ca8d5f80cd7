import {year} from '../question.ts';

export const last_observed_year = year({
  title: 'Last observed year',
  question: 'What is the latest year in which the text sees the group on the government’s side?',
  guide:
    'The latest year of an act, report, size or existence of the group on the government’s side, not later than a coded end. The ' +
    'end itself, citations and aftermath are none. The formation counts if nothing later is dated; of a part of a decade the ' +
    'latest year. Coded for ended and ongoing groups alike.',
  since: '1.0.0',
  settle: ['rank', 'latest'],
  derive: [{form: 'latest_date', from: 'formation', until: 'termination', counted: 'size'}],
});
