import {createHash} from 'node:crypto';

/** SHA-256 of bytes, or of a text as UTF-8, in hexadecimal. */
export function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}

/**
 * SHA-256 of a value over its canonical JSON: names of objects sorted by code unit at every depth, no white space. Two values
 * that say the same have the same hash, however a file orders them.
 */
export function hashOf(value: unknown): string {
  return sha256(JSON.stringify(canonical(value)) ?? 'undefined');
}

function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value as Record<string, unknown>);
  const sorted = entries.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return Object.fromEntries(sorted.map(([name, each]) => [name, canonical(each)]));
}
