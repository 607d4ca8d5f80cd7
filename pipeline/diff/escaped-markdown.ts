/** Text that others wrote says nothing in Markdown: no mark, tag, link, mention or reference of it counts. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('@', '&#64;')
    .replaceAll('#', '&#35;')
    .replaceAll('://', ':&#47;&#47;')
    .replaceAll(/www\./gi, (found) => `${found.slice(0, 3)}&#46;`)
    .replaceAll(/[\\`*_[\]|~$]/g, '\\$&')
    .replaceAll(/\s+/g, ' ');
}
