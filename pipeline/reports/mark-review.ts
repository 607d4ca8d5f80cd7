import type {Checked} from '../../schemas/flow.ts';

/** Marks the values of doubtful variables for review, beside the cells whose own evidence asks for it. */
export function markReview(doubtful: ReadonlySet<string>): (profile: Checked) => Checked {
  return (profile) => ({
    ...profile,
    cells: profile.cells.map((cell) =>
      cell.value !== null && doubtful.has(cell.variable) ? {...cell, review: true} : cell,
    ),
  });
}
