import type {Profile} from '../../schemas/flow.ts';
import {initials} from './initials.ts';
import type {Lexicon} from './lexicon.ts';
import {type Named, rulers} from './rulers.ts';
import {theMinistry} from './the-ministry.ts';
import {namesWithin} from './title.ts';

/** The names of a profile's group, of its country's rulers and ruling parties, and the initials of whoever is named with them. */
export function cast(profile: Profile, lexicon: Lexicon): Named[] {
  return [
    ...groupNames(profile),
    ...rulers(profile, lexicon.offices),
    ...initials(profile, lexicon),
    ...theMinistry(profile, lexicon),
  ];
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
