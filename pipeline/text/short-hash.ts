/**
 * Eight hexadecimal digits by which a text is told from others of its profile: FNV-1a, 32 bits (G. Fowler, L. C. Noll, P. Vo), over the
 * bytes of UTF-16LE. It names lines for readers of a diff; what must not be forged is hashed by SHA-256 at the edge.
 */
export function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (unit >>> 8), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
