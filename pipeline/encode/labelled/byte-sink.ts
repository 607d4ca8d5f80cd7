const piece = 1 << 16;

/** Bytes one after the other, in pieces, none of which is ever copied for want of room; numbers in the byte order of the format. */
export class ByteSink {
  private readonly done: Uint8Array[] = [];
  private buffer = Buffer.alloc(piece);
  private view = viewOf(this.buffer);
  private used = 0;
  private before = 0;
  private readonly little: boolean;

  constructor(order: 'little' | 'big') {
    this.little = order === 'little';
  }

  /** Where the next byte will stand. */
  get position(): number {
    return this.before + this.used;
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

  /** All that was written, in order. */
  pieces(): readonly Uint8Array[] {
    return [...this.done, this.buffer.subarray(0, this.used)];
  }

  whole(): Uint8Array {
    const file = new Uint8Array(this.position);
    let at = 0;
    for (const each of this.pieces()) {
      file.set(each, at);
      at += each.length;
    }
    return file;
  }

  /** Makes room for so many bytes and tells where in the buffer it begins. The buffer may be another one after that. */
  private room(count: number): number {
    if (this.used + count > this.buffer.length) {
      this.done.push(this.buffer.subarray(0, this.used));
      this.before += this.used;
      this.buffer = Buffer.alloc(Math.max(piece, count));
      this.view = viewOf(this.buffer);
      this.used = 0;
    }
    this.used += count;
    return this.used - count;
  }
}

function viewOf({buffer, byteOffset, byteLength}: Buffer): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}
