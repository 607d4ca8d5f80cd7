/** Ids of sets, one bit each. */
export type Bits = Uint32Array;

/** Room for so many ids. */
export function bitsFor(count: number): Bits {
  return new Uint32Array((count + 31) >>> 5);
}

export function hasBit(bits: Bits, id: number): boolean {
  return (bits[id >>> 5]! & (1 << (id & 31))) !== 0;
}

/** The ids as bits, as long as they need. */
export function bitsOf(ids: readonly number[]): Bits {
  const bits = bitsFor(Math.max(-1, ...ids) + 1);
  for (const id of ids) bits[id >>> 5]! |= 1 << (id & 31);
  return bits;
}

/** Calls `found` with each id that stands in both, in order. */
export function eachCommonBit(a: Bits, b: Bits, found: (id: number) => void): void {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    // The lowest bit is found, then cleared.
    for (let rest = a[i]! & b[i]!; rest !== 0; rest &= rest - 1)
      found(i * 32 + 31 - Math.clz32(rest & -rest));
  }
}
