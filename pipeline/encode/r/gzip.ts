import {crc32} from 'node:zlib';

const largest = 65_535;

/**
 * Bytes, given in pieces, in a gzip file (RFC 1952) of stored blocks (RFC 1951, 3.2.4), without time and with an unknown system: what
 * Node's zlib packs differs from version to version; only the sum, by which readers notice a damaged file, is taken from there.
 */
export function gzip(pieces: readonly Uint8Array[]): Uint8Array {
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
  const blocks = Math.max(1, Math.ceil(length / largest));
  const file = new Uint8Array(10 + blocks * 5 + length + 8);
  const view = new DataView(file.buffer);
  file.set([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]);
  for (let block = 0; block < blocks; block++) {
    const at = 10 + block * (5 + largest);
    const size = Math.min(largest, length - block * largest);
    view.setUint8(at, block === blocks - 1 ? 1 : 0);
    view.setUint16(at + 1, size, true);
    view.setUint16(at + 3, size ^ 0xffff, true);
  }
  let sum = 0;
  let written = 0;
  for (const piece of pieces) {
    sum = crc32(piece, sum);
    written = store(piece, file, written);
  }
  view.setUint32(file.length - 8, sum, true);
  view.setUint32(file.length - 4, length % 2 ** 32, true);
  return file;
}

/** Fills the blocks on from where so many bytes are written, and tells how many are then. */
function store(piece: Uint8Array, file: Uint8Array, before: number): number {
  let written = before;
  for (let from = 0; from < piece.length; ) {
    const block = Math.floor(written / largest);
    const part = piece.subarray(from, from + (block + 1) * largest - written);
    file.set(part, 10 + (block + 1) * 5 + written);
    from += part.length;
    written += part.length;
  }
  return written;
}
