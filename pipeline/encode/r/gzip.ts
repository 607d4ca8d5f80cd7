const largest = 65_535;

/**
 * Bytes in a gzip file (RFC 1952) of stored blocks (RFC 1951, 3.2.4), without time and with an unknown system: what Node's zlib
 * makes differs from version to version. Readers check the sum, so that a damaged file is noticed.
 */
export function gzip(content: Uint8Array): Uint8Array {
  const blocks = Math.max(1, Math.ceil(content.length / largest));
  const file = Buffer.alloc(10 + blocks * 5 + content.length + 8);
  file.set([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]);
  let at = 10;
  for (let block = 0; block < blocks; block++) {
    const part = content.subarray(block * largest, (block + 1) * largest);
    file.writeUInt8(block === blocks - 1 ? 1 : 0, at);
    file.writeUInt16LE(part.length, at + 1);
    file.writeUInt16LE(part.length ^ 0xffff, at + 3);
    file.set(part, at + 5);
    at += 5 + part.length;
  }
  file.writeUInt32LE(crc32(content), at);
  file.writeUInt32LE(content.length % 2 ** 32, at + 4);
  return new Uint8Array(file);
}

const table = Uint32Array.from({length: 256}, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb8_8320 : sum >>> 1;
  return sum;
});

function crc32(content: Uint8Array): number {
  let sum = 0xffff_ffff;
  for (let at = 0; at < content.length; at++) sum = table[(sum ^ content[at]!) & 255]! ^ (sum >>> 8);
  return (sum ^ 0xffff_ffff) >>> 0;
}
