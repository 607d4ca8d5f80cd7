/** Digits in web addresses ("…/news/2010/09/10/…") are neither dates nor numbers of the text. */

const LINK = /[/=_?&%#-]/;
const ADDRESS = /:\/\/|www\.|\.(?:org|com|net|html?)/i;

/** Whether start..end stands in a web address: looks at most 300 characters back, and only past a character that links have. */
export function inLink(text: string, start: number, end: number): boolean {
  if (!LINK.test(text[start - 1] ?? '') && !LINK.test(text[end] ?? '')) return false;
  const word = /\S*$/.exec(text.slice(Math.max(0, start - 300), start))?.[0] ?? '';
  return ADDRESS.test(word);
}
