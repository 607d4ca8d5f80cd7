import type {Checked, Table} from '../../schemas/flow.ts';
import type {Issue} from '../../schemas/issue.ts';
import {codes} from '../tables/codes.ts';
import {countryYears} from '../tables/country-years.ts';
import {evidence} from '../tables/evidence.ts';
import {groupYears} from '../tables/group-years.ts';
import {groups} from '../tables/groups.ts';
import {issues} from '../tables/issues.ts';
import {markExperimental} from '../tables/mark-experimental.ts';
import {questions} from '../tables/questions.ts';
import type {Tabulating} from '../tables/tabulating.ts';
import {values} from '../tables/values.ts';

/**
 * Checked[] → Table[]. `others` are issues that belong to no profile that came through: files that could not be read, rows
 * of the manifest without a file. The order of the profiles changes nothing.
 */
export function tabulate(
  known: Tabulating,
): (checked: readonly Checked[], others?: readonly Issue[]) => Table[] {
  const marked = markExperimental(known.experimental ?? null);
  return (checked, others = []) =>
    [
      groups(checked, known),
      groupYears(checked, known),
      countryYears(checked, known),
      values(checked, known),
      evidence(checked, known),
      questions(known),
      codes(known),
      issues([...others, ...checked.flatMap((profile) => profile.issues)]),
    ].map(marked);
}
