const ENTITIES: Readonly<Record<string, string>> = {
  ...{'&': '&amp;', '<': '&lt;', '>': '&gt;', '@': '&#64;', '#': '&#35;'},
  ...{'://': ':&#47;&#47;', 'www.': 'www&#46;'},
};

/** Text that others wrote says nothing in Markdown: no mark, tag, link, mention or reference of it counts. */
export function escaped(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(
      /[&<>@#]|:\/\/|www\.|[\\`*_[\]|~$]/gi,
      (found) => ENTITIES[found.toLowerCase()] ?? `\\${found}`,
    );
}
