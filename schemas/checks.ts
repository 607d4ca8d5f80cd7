/**
 * What must hold between the variables of one profile. A closed list of forms, carried out by `pipeline/checks/forms.ts`;
 * a breach is an issue, never a change: the values stay as they were coded.
 */
export type Check = {
  id: string;
  severity: 'warning' | 'note';
  expected: string;
  fix: string;
} & (
  | /** One number is not above the other; silent where either is empty. */
  {form: 'at_most'; low: string; high: string}
  /** The question that dates the start can lie before, or on, the one that dates the end, to the day. */
  | {form: 'in_order'; start: string; end: string}
  /** Values stand only where another variable has one of the codes, or any value. */
  | {form: 'only_with'; variables: readonly string[]; with: string; is: readonly string[] | 'any'}
  /** A year is not after the last year of coverage. */
  | {form: 'within_coverage'; variable: string}
  /** A list does not hold what another variable says. */
  | {form: 'excludes'; list: string; value: string}
  /** A list holds everything that another one holds. */
  | {form: 'includes'; whole: string; part: string}
);

const evidence =
  'Look at the quotes with `casebook explain`; mend the rule, or set the value in corrections.yaml.';
const warning = 'warning' as const;

const yearsInOrder = (stem: string): Check[] => [
  {
    id: `${stem}-not-before-earliest`,
    form: 'at_most',
    low: `${stem}_year_min`,
    high: `${stem}_year`,
    severity: warning,
    expected: 'the earliest year not to be after the coded year',
    fix: evidence,
  },
  {
    id: `${stem}-not-after-latest`,
    form: 'at_most',
    low: `${stem}_year`,
    high: `${stem}_year_max`,
    severity: warning,
    expected: 'the coded year not to be after the latest year',
    fix: evidence,
  },
];

export const checks: readonly Check[] = [
  ...yearsInOrder('formation'),
  ...yearsInOrder('termination'),
  {
    id: 'formation-not-after-termination',
    form: 'in_order',
    start: 'formation',
    end: 'termination',
    severity: warning,
    expected: 'a formation that is not after the termination',
    fix: evidence,
  },
  {
    id: 'observed-not-before-formation',
    form: 'at_most',
    low: 'formation_year_min',
    high: 'last_observed_year',
    severity: warning,
    expected: 'the group to be seen last no earlier than it began',
    fix: evidence,
  },
  {
    id: 'observed-not-after-termination',
    form: 'at_most',
    low: 'last_observed_year',
    high: 'termination_year_max',
    severity: warning,
    expected: 'the group to be seen last no later than it ended',
    fix: evidence,
  },
  {
    id: 'size-in-order',
    form: 'at_most',
    low: 'size_min',
    high: 'size_max',
    severity: warning,
    expected: 'the smallest figure not to be above the largest',
    fix: evidence,
  },
  {
    id: 'termination-only-if-terminated',
    form: 'only_with',
    variables: ['termination_year', 'termination_type'],
    with: 'termination_status',
    is: ['terminated'],
    severity: warning,
    expected: 'a date or type of termination only for a group that ended',
    fix: evidence,
  },
  {
    id: 'size-timing-only-with-size',
    form: 'only_with',
    variables: ['size_max_year', 'size_precision'],
    with: 'size_max',
    is: 'any',
    severity: warning,
    expected: 'a year or precision of the largest figure only where there is one',
    fix: evidence,
  },
  {
    id: 'abuse-only-if-abuse',
    form: 'only_with',
    variables: ['abuse', 'abuse_certainty', 'abuse_timing'],
    with: 'civilian_abuse',
    is: ['yes'],
    severity: warning,
    expected: 'kinds, certainty and timing of abuse only where civilians were abused',
    fix: evidence,
  },
  {
    id: 'former-rebel-only-if-former-group',
    form: 'only_with',
    variables: ['former_rebel'],
    with: 'former_group',
    is: ['yes'],
    severity: warning,
    expected: 'an answer on the earlier group only where there was one',
    fix: evidence,
  },
  {
    id: 'creator-only-if-created',
    form: 'only_with',
    variables: ['creating_institution'],
    with: 'created_by_government',
    is: ['yes'],
    severity: warning,
    expected: 'a creating institution only for a group that the government created',
    fix: evidence,
  },
  {
    id: 'creator-sponsors',
    form: 'includes',
    whole: 'sponsor_institution',
    part: 'creating_institution',
    severity: warning,
    expected: 'every creating institution among the sponsoring ones',
    fix: evidence,
  },
  {
    id: 'foreign-sponsor-is-a-state-sponsor',
    form: 'includes',
    whole: 'state_sponsor',
    part: 'foreign_sponsor',
    severity: warning,
    expected: 'every foreign sponsor among the state sponsors',
    fix: evidence,
  },
  {
    id: 'home-is-not-foreign',
    form: 'excludes',
    list: 'foreign_sponsor',
    value: 'country_iso3',
    severity: warning,
    expected: 'the home state not to be a foreign sponsor',
    fix: evidence,
  },
  ...['formation_year', 'termination_year', 'last_observed_year', 'size_max_year'].map(
    (variable): Check => ({
      id: `${variable.replaceAll('_', '-')}-covered`,
      form: 'within_coverage',
      variable,
      severity: 'note',
      expected: 'a year within the coverage of the release',
      fix: 'Nothing to do if the text says so: the value stays, the years outside are left out of the yearly tables.',
    }),
  ),
];
