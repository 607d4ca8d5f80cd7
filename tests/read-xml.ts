/** A parsed element; `text` is its own text, without that of its children. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  text: string;
}

const entities: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'"};

/** Reads XML without comments, CDATA and DTD, and throws where it is not well-formed: enough to test what we write. */
export function readXml(source: string): XmlElement {
  const root: XmlElement = {name: '', attributes: {}, children: [], text: ''};
  const open = [root];
  const body = source.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, '');
  const token = /<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*>|([^<]+)/gy;
  let at = 0;
  for (let match = token.exec(body); match; match = token.exec(body)) {
    const [, end, name, attributes, text] = match;
    at = token.lastIndex;
    const inner = open.at(-1)!;
    if (text !== undefined) inner.text += plain(text);
    else if (end === '') {
      const made = {name: name!, attributes: readAttributes(attributes!), children: [], text: ''};
      inner.children.push(made);
      open.push(made);
    } else if (open.pop()!.name !== name) throw new Error(`</${name}> closes another element`);
  }
  if (at !== body.length) throw new Error(`no XML: ${body.slice(at, at + 80)}`);
  if (open.length !== 1 || root.children.length !== 1) throw new Error('not one root element');
  return root.children[0]!;
}

function readAttributes(text: string): Record<string, string> {
  const pairs = [...text.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(
    (match) => [match[1]!, plain(match[2]!)] as const,
  );
  if (new Set(pairs.map(([name]) => name)).size !== pairs.length) throw new Error(`attribute twice: ${text}`);
  return Object.fromEntries(pairs);
}

function plain(text: string): string {
  if (/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/.test(text)) throw new Error('a sign that XML can’t hold');
  return text.replaceAll(/&([^;]*;?)/g, (_, name: string) => {
    const sign = entities[name.replace(/;$/, '')];
    if (sign === undefined || !name.endsWith(';')) throw new Error(`no entity: &${name}`);
    return sign;
  });
}
