/** Ids of sets, one bit each. */
export type Bits = Uint32Array;

/** Room for so many ids. */
export function bitsFor(count: number): Bits {
  return new Uint32Array((count + 31) >>> 5);
}

export function hasBit(bits: Bits, id: number): boolean {
  return (bits[id >>> 5]! & (1 << (id & 31))) !== 0;
}

/** Few ids among many: only the integers that have any of them. */
export interface FewBits {
  /** Which integers these are. */
  at: Uint32Array;
  bits: Bits;
  /** How many ids stand in those before. */
  before: Uint32Array;
}

/** `ids` rise. */
export function fewBits(ids: readonly number[]): FewBits {
  const at = [...new Set(ids.map((id) => id >>> 5))];
  const bits = bitsFor(at.length * 32);
  const place = new Map(at.map((index, i) => [index, i]));
  for (const id of ids) bits[place.get(id >>> 5)!]! |= 1 << (id & 31);
  const before = at.map((index) => ids.findIndex((id) => id >>> 5 === index));
  return {at: Uint32Array.from(at), bits, before: Uint32Array.from(before)};
}

/** Calls `found` with the rank, among the few, of each that stands in both, in order. */
export function eachCommonBit(
  {at, bits, before}: FewBits,
  others: Bits,
  found: (rank: number) => void,
): void {
  for (let i = 0; i < at.length; i++) {
    const own = bits[i]!;
    // The lowest bit is found, then cleared.
    for (let rest = own & others[at[i]!]!; rest !== 0; rest &= rest - 1)
      found(before[i]! + count(own & ((rest & -rest) - 1)));
  }
}

/** How many bits are set, added up in pairs, in fours, in bytes. */
function count(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
