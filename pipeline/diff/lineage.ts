import type {Codebook} from '../../schemas/codebook.ts';

/** Question → the questions from which its answer can follow. */
export type Lineage = ReadonlyMap<string, readonly string[]>;

/** Read off the declarations: whatever names a question there is one. */
export function lineageOf(codebook: Codebook): Lineage {
  return new Map(
    Object.entries(codebook).map(([stem, {derive, onlyIf}]) => {
      const named = new Set(textsIn([derive, onlyIf]).filter((text) => text !== stem && text in codebook));
      return [stem, [...named].sort()];
    }),
  );
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

/** A question with all from which its answer can follow, itself first. */
export function ancestors(question: string, lineage: Lineage): string[] {
  const all = new Set([question]);
  for (const one of all) for (const parent of lineage.get(one) ?? []) all.add(parent);
  return [...all];
}
