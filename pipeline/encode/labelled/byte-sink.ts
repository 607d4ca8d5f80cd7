/** Bytes one after the other, in a buffer that grows; numbers in the byte order of the format. */
export class ByteSink {
  private buffer = Buffer.alloc(1 << 16);
  private view = viewOf(this.buffer);
  private length = 0;
  private readonly little: boolean;

  constructor(order: 'little' | 'big') {
    this.little = order === 'little';
  }

  /** Where the next byte will stand. */
  get position(): number {
    return this.length;
  }

  bytes(content: Uint8Array): void {
    const at = this.room(content.length);
    this.buffer.set(content, at);
  }

  uint8(value: number): void {
    const at = this.room(1);
    this.view.setUint8(at, value);
  }

  int16(value: number): void {
    const at = this.room(2);
    this.view.setInt16(at, value, this.little);
  }

  uint16(...values: readonly number[]): void {
    for (const value of values) {
      const at = this.room(2);
      this.view.setUint16(at, value, this.little);
    }
  }

  int32(...values: readonly number[]): void {
    for (const value of values) {
      const at = this.room(4);
      this.view.setInt32(at, value, this.little);
    }
  }

  /** Of 64 bits, from a whole number that a double holds exactly. */
  uint64(value: number): void {
    const at = this.room(8);
    this.view.setBigUint64(at, BigInt(value), this.little);
  }

  double(value: number): void {
    const at = this.room(8);
    this.view.setFloat64(at, value, this.little);
  }

  text(content: string): void {
    const at = this.room(Buffer.byteLength(content));
    this.buffer.write(content, at, 'utf8');
  }

  /** A text in exactly so many bytes, filled up with `fill`. That it fits has been made sure of before. */
  padded(content: string, width: number, fill: number): void {
    const at = this.room(width);
    this.buffer.fill(fill, at, at + width);
    this.buffer.write(content, at, width, 'utf8');
  }

  /** So many bytes of zeros, to be written by the caller before anything else is. */
  space(count: number): Uint8Array {
    const at = this.room(count);
    return this.buffer.subarray(at, at + count);
  }

  /** Sets 64 bits that were written before. */
  setUint64(value: number, at: number): void {
    this.view.setBigUint64(at, BigInt(value), this.little);
  }

  done(): Uint8Array {
    return new Uint8Array(this.buffer.buffer, this.buffer.byteOffset, this.length);
  }

  /** Makes room for so many bytes and tells where it begins. The buffer may be another one after that. */
  private room(count: number): number {
    const at = this.length;
    this.length += count;
    if (this.length > this.buffer.length) {
      const larger = Buffer.alloc(Math.max(this.buffer.length * 2, this.length));
      larger.set(this.buffer);
      this.buffer = larger;
      this.view = viewOf(larger);
    }
    return at;
  }
}

function viewOf({buffer, byteOffset, byteLength}: Buffer): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}
