/** What a reader finds in a file, in one form for all formats. */
export interface Reading {
  title: string;
  notes: readonly string[];
  columns: readonly ReadColumn[];
}

export interface ReadColumn {
  name: string;
  label: string;
  /** Value, or the letter or number of a missing reason, and what it is called. */
  labels: readonly (readonly [number | string, string])[];
  notes: readonly string[];
  cells: readonly ReadCell[];
}

/** Null where there is nothing and no reason. */
export type ReadCell = string | number | null | {missing: string};

/** Walks over bytes. */
export class Cursor {
  at = 0;
  readonly bytes: Buffer;

  constructor(bytes: Uint8Array) {
    this.bytes = Buffer.from(bytes);
  }

  take(count: number): Buffer {
    if (this.at + count > this.bytes.length) throw new Error(`the file ends before ${this.at + count}`);
    this.at += count;
    return this.bytes.subarray(this.at - count, this.at);
  }

  text(count: number): string {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(this.take(count));
  }

  expect(text: string): void {
    const found = this.text(Buffer.byteLength(text));
    if (found !== text) throw new Error(`found ${JSON.stringify(found)} at ${this.at}, expected ${text}`);
  }
}

/** Up to the first NUL. */
export function beforeNul(text: string): string {
  return text.split('\0')[0]!;
}
