const anySurrogate = /[\uD800-\uDFFF]/;
const loneSurrogate = /\p{Surrogate}/u;

/** Whether a text holds what formats end at or replace without a word: NUL, or half of a surrogate pair. */
export function unwritable(text: string): boolean {
  return text.includes('\0') || (anySurrogate.test(text) && loneSurrogate.test(text));
}
