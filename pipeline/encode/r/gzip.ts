import {crc32} from 'node:zlib';

const largest = 65_535;

/**
 * Bytes in a gzip file (RFC 1952) of stored blocks (RFC 1951, 3.2.4), without time and with an unknown system: what Node's zlib
 * packs differs from version to version; only the sum, by which readers notice a damaged file, is taken from there.
 */
export function gzip(content: Uint8Array): Uint8Array {
  const blocks = Math.max(1, Math.ceil(content.length / largest));
  const file = new Uint8Array(10 + blocks * 5 + content.length + 8);
  const view = new DataView(file.buffer);
  file.set([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]);
  let at = 10;
  for (let block = 0; block < blocks; block++) {
    const part = content.subarray(block * largest, (block + 1) * largest);
    view.setUint8(at, block === blocks - 1 ? 1 : 0);
    view.setUint16(at + 1, part.length, true);
    view.setUint16(at + 3, part.length ^ 0xffff, true);
    file.set(part, at + 5);
    at += 5 + part.length;
  }
  view.setUint32(at, crc32(content), true);
  view.setUint32(at + 4, content.length % 2 ** 32, true);
  return file;
}
