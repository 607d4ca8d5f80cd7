const piece = 1 << 18;

/** Lines as UTF-8, as they come: many small strings fill more memory than their bytes, and a single one has an upper limit. */
export class LineSink {
  private readonly pieces: Uint8Array[] = [];
  private waiting = '';

  add(lines: readonly string[]): void {
    if (lines.length > 0) this.waiting += `${lines.join('\n')}\n`;
    if (this.waiting.length >= piece) this.encode();
  }

  bytes(): Uint8Array {
    this.encode();
    const all = new Uint8Array(this.pieces.reduce((sum, {length}) => sum + length, 0));
    let at = 0;
    for (const each of this.pieces) {
      all.set(each, at);
      at += each.length;
    }
    return all;
  }

  private encode(): void {
    this.pieces.push(Buffer.from(this.waiting));
    this.waiting = '';
  }
}
