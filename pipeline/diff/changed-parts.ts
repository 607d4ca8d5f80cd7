import type {By, Version} from './version.ts';
import {type CauseKind, type Change, causeKinds} from './version-diff.ts';

/** Hashes that only sources tell: of each file of code; of each profile's text with what the list of profiles says of it. */
export interface OtherHashes {
  code: By<string>;
  texts: By<string>;
}

/**
 * All that is other than in the base, by the hashes of both manifests and, where both sides have their sources, by those of texts and
 * code. Sorted by kind and id.
 */
export function changedParts(
  base: Version,
  next: Version,
  others: {base: OtherHashes; next: OtherHashes} | null,
): Change[] {
  const parts = changesOf(base.parts, next.parts).map(({name, how}): Change => {
    const [kind = '', ...id] = name.split(' ');
    return {kind: kind as CauseKind, id: id.join(' '), how};
  });
  // Outputs that were not made from the sources beside them differ by what they were made from.
  const listed = changesOf(byProfile(base.inputs), byProfile(next.inputs));
  const texts = [...(others ? changesOf(others.base.texts, others.next.texts) : []), ...listed].filter(
    ({name}, at, all) => all.findIndex((one) => one.name === name) === at,
  );
  const code = others ? changesOf(others.base.code, others.next.code) : [];
  return [
    ...parts.filter(({kind}) => causeKinds.includes(kind)),
    ...texts.map(({name, how}): Change => ({kind: 'text', id: name, how})),
    ...code.map(({name, how}): Change => ({kind: 'code', id: name, how})),
  ].sort((a, b) => causeKinds.indexOf(a.kind) - causeKinds.indexOf(b.kind) || (a.id < b.id ? -1 : 1));
}

/** A profile's file bears its id, unless the list of profiles says otherwise. */
const byProfile = (inputs: By<string>): By<string> =>
  new Map([...inputs].map(([path, hash]) => [path.replace(/^.*\/|\.[^.]*$/g, ''), hash]));

function changesOf(old: By<string>, fresh: By<string>): {name: string; how: Change['how']}[] {
  const names = [...new Set([...old.keys(), ...fresh.keys()])];
  return names.flatMap((name) => {
    const [before, after] = [old.get(name), fresh.get(name)];
    if (before === after) return [];
    return [{name, how: before === undefined ? 'added' : after === undefined ? 'removed' : 'changed'}];
  });
}
