import type {Plain} from '../../schemas/flow.ts';

/** Collects plain text with the source offset of each character; the array doubles when it is full. */
export interface PlainWriter {
  add(text: string, at: number): void;
  /** Adds a text that stands for `length` characters of the source, such as a character reference. */
  addFor(text: string, at: number): void;
  finish(end: number): Plain;
}

export function plainWriter(capacity: number): PlainWriter {
  const pieces: string[] = [];
  let at = new Uint32Array(Math.max(16, capacity + 1));
  let length = 0;
  const reserve = (more: number): void => {
    if (length + more < at.length) return;
    const larger = new Uint32Array(2 * (length + more));
    larger.set(at.subarray(0, length));
    at = larger;
  };
  return {
    add(text, start) {
      reserve(text.length);
      for (let i = 0; i < text.length; i++) at[length++] = start + i;
      pieces.push(text);
    },
    addFor(text, start) {
      reserve(text.length);
      for (let i = 0; i < text.length; i++) at[length++] = start;
      pieces.push(text);
    },
    finish(end) {
      reserve(1);
      at[length] = end;
      return {text: pieces.join(''), at: at.subarray(0, length + 1)};
    },
  };
}

/**
 * The stretch of the source that a stretch of plain text stands for. Trailing dress is left outside: the end is the one
 * behind the last character, not the beginning of the next.
 */
export function sourceSpan(plain: Plain, start: number, end: number): {start: number; end: number} {
  if (end <= start) return {start: plain.at[start] ?? 0, end: plain.at[start] ?? 0};
  const last = plain.at[end - 1]!;
  const next = plain.at[end]!;
  return {start: plain.at[start]!, end: Math.min(next, last + 1)};
}
