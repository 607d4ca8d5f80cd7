import {closeSync, openSync, readSync} from 'node:fs';

/** Above this a file is no narrative; the same for profiles and for pages. In bytes. */
export const byteLimit = 20_000_000;

const step = 1 << 16;

/**
 * The bytes of a file, or null where it has more than `byteLimit`: then it reads no further, so that a huge file costs neither
 * time nor memory. Throws what the file system throws.
 */
export function readBytes(file: string): Uint8Array | null {
  const handle = openSync(file, 'r');
  try {
    const piece = Buffer.allocUnsafe(step);
    const pieces: Uint8Array[] = [];
    let total = 0;
    for (;;) {
      const read = readSync(handle, piece);
      if (read === 0) return Buffer.concat(pieces);
      total += read;
      if (total > byteLimit) return null;
      pieces.push(Buffer.from(piece.subarray(0, read)));
    }
  } finally {
    closeSync(handle);
  }
}
