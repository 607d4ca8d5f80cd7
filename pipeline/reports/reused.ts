import type {Remembered} from '../../schemas/flow.ts';

/** How much of the coding was taken over from the last run, as a line; none where there was nothing to take over. */
export function reused({rules, profiles}: Remembered, allRules: number, allProfiles: number): string {
  if (profiles.size === 0) return '';
  const told = `${profiles.size} of ${allProfiles} profiles, ${rules.size} of ${allRules} rules`;
  return `${'taken over from the last run'.padEnd(32)}${told}\n`;
}
