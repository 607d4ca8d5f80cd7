import {Fault} from '../../schemas/issue.ts';

/** So many names are offered instead. */
const MOST = 5;

/** A profile, a variable … that was asked for and does not exist, with names that share its beginning or hold it. */
export function noSuchName(what: string, asked: string, names: readonly string[], path: string): Fault {
  const lead = asked.slice(0, 4).toLowerCase();
  const alike = names.filter((name) => name.includes(asked.toLowerCase()) || name.includes(lead));
  const place = {path, line: null, column: null, profile_id: null, variable: null};
  const expected = alike.length > 0 ? `perhaps ${alike.slice(0, MOST).join(', ')}` : 'one that exists';
  const [found, fix] = [`no ${what} "${asked}"`, 'Check the spelling.'];
  return new Fault([{severity: 'error', rule: 'not-found', ...place, found, expected, fix}]);
}
