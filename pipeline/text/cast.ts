import type {Profile} from '../../schemas/flow.ts';
import {type Named, type Offices, rulers} from './rulers.ts';
import {namesWithin} from './title.ts';

/** The names of a profile's group and of its country's rulers and ruling parties. */
export function cast(profile: Profile, offices: Offices): Named[] {
  return [...groupNames(profile), ...rulers(profile, offices)];
}

function groupNames({name, aliases}: Profile): Named[] {
  const owner = {class: 'group', code: null, entry: 'profile/name'} as const;
  const names = [...(name === null ? [] : [name]), ...aliases].flatMap((full) => [
    full,
    ...namesWithin(full),
    full.replace(/\s*\([^()]*\)/g, ''),
  ]);
  const shortened = names.flatMap((full) => {
    const bare = full.replace(/^The\s+/i, '').trim();
    const last = bare.split(/\s+/).at(-1)!;
    const single =
      bare.includes(' ') && !/\bof\b/i.test(bare) && /^\p{Lu}[\p{L}’'-]{3,}$/u.test(last)
        ? [last, `${last}s`, last.replace(/s$/, '')]
        : [];
    return [bare, `${bare}s`, ...single];
  });
  return [...new Set([...names, ...shortened])]
    .filter((one) => one.length > 1)
    .map((one) => ({name: one, owner}));
}
