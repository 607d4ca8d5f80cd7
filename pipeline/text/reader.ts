import type {Root} from 'mdast';
import type {CompileContext, Extension, Token} from 'mdast-util-from-markdown';
import remarkParse from 'remark-parse';
import {type Plugin, unified} from 'unified';
import type {Plain} from '../../schemas/flow.ts';
import {type PlainWriter, plainWriter} from './plain.ts';

/**
 * Constructs of markdown that people who never heard of it write by accident: `* * *`, `1994. The …`, four leading spaces,
 * `<b>`, `[x]: …`, a line of dashes. They stay text. Emphasis, links, headings, quotes and escapes are dress and are taken off.
 */
const NOT_MARKDOWN = [
  'autolink',
  'codeFenced',
  'codeIndented',
  'codeText',
  'definition',
  'htmlFlow',
  'htmlText',
  'labelStartImage',
  'list',
  'setextUnderline',
  'thematicBreak',
];

/** What a text's reading has come to; made anew for each text. */
interface Reading {
  writer: PlainWriter;
  hiddenUntil: number;
}

/** Collects the plain text and the offset of each of its characters, in remark-parse's own pass over the tokens. */
function collector(reading: Reading): Extension {
  const shown = (token: Token): boolean => token.start.offset >= reading.hiddenUntil;
  const line = (token: Token): void => {
    if (shown(token)) reading.writer.addFor('\n', token.start.offset);
  };
  return {
    enter: {
      // The address of a link is no prose.
      resource: (token) => {
        reading.hiddenUntil = token.end.offset;
      },
      data(this: CompileContext, token: Token) {
        const value = this.sliceSerialize(token);
        if (shown(token)) reading.writer.add(value, token.start.offset);
        this.enter({type: 'text', value}, token);
      },
      characterEscapeValue(this: CompileContext, token: Token) {
        if (shown(token)) reading.writer.add(this.sliceSerialize(token), token.start.offset);
      },
      characterReference(this: CompileContext, token: Token) {
        this.enter({type: 'text', value: ''}, token);
      },
      lineEnding: line,
      lineEndingBlank: line,
    },
    exit: {
      data(this: CompileContext, token: Token) {
        this.exit(token);
      },
      characterReference(this: CompileContext, token: Token) {
        const text = this.stack.at(-1);
        if (text?.type === 'text' && shown(token)) reading.writer.addFor(text.value, token.start.offset);
        this.exit(token);
      },
    },
  };
}

export interface Read {
  tree: Root;
  plain: Plain;
}

/** A reader of prose: unified and remark-parse, with the constructs above switched off. It may be used for any number of texts. */
export function reader(): (text: string) => Read {
  const reading: Reading = {writer: plainWriter(0), hiddenUntil: 0};
  const proseNotMarkdown: Plugin = function () {
    const data = this.data();
    data.micromarkExtensions = [...(data.micromarkExtensions ?? []), {disable: {null: NOT_MARKDOWN}}];
    data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), collector(reading)];
  };
  const processor = unified().use(remarkParse).use(proseNotMarkdown).freeze();
  return (text) => {
    reading.writer = plainWriter(text.length);
    reading.hiddenUntil = 0;
    // micromark drops a byte-order mark and then counts without it; a blank in its place keeps the offsets.
    const tree = processor.parse(text.startsWith('\ufeff') ? ` ${text.slice(1)}` : text);
    return {tree, plain: reading.writer.finish(text.length)};
  };
}
