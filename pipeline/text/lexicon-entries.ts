type Entries = Readonly<Record<string, unknown>>;

/**
 * The entries of a lexicon file, each under a name of its own: ids or keys of a list's members, or the words themselves; names of a map;
 * and the members of a list that a map holds (the acts beside their frames) as if they stood in the map.
 */
export function lexiconEntries(file: unknown): [name: string, entry: unknown][] {
  if (Array.isArray(file)) return file.map((entry: unknown) => [entryName(entry), entry]);
  return Object.entries(file as Entries).flatMap(([name, entry]): [string, unknown][] =>
    isList(entry) ? entry.map((member) => [entryName(member), member]) : [[name, entry]],
  );
}

/** A file of which some entries, by name, are those of another. What comes from elsewhere stands behind; order means nothing here. */
export function mixEntries(old: unknown, fresh: unknown, taken: ReadonlySet<string>): unknown {
  if (Array.isArray(old) && Array.isArray(fresh)) return mixedList(old, fresh, taken);
  const [before, after] = [old as Entries, fresh as Entries];
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const pairs = names.flatMap((name): [string, unknown][] => {
    const [one, other] = [before[name], after[name]];
    if (isList(one) && isList(other)) return [[name, mixedList(one, other, taken)]];
    const entry = taken.has(name) ? other : one;
    return entry === undefined ? [] : [[name, entry]];
  });
  return Object.fromEntries(pairs);
}

function mixedList(
  old: readonly unknown[],
  fresh: readonly unknown[],
  taken: ReadonlySet<string>,
): unknown[] {
  const isTaken = (entry: unknown): boolean => taken.has(entryName(entry));
  return [...old.filter((entry) => !isTaken(entry)), ...fresh.filter(isTaken)];
}

/** A list whose members have ids, other than a list of words. */
const isList = (entry: unknown): entry is readonly object[] =>
  Array.isArray(entry) && entry.length > 0 && entry.every((one) => typeof one === 'object' && 'id' in one);

function entryName(entry: unknown): string {
  const {id, key} = (typeof entry === 'object' && entry !== null ? entry : {}) as {id?: string; key?: string};
  return id ?? key ?? String(entry);
}
