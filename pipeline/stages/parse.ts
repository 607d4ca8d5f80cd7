import type {Root} from 'mdast';
import type {Plugin} from 'unified';
import {unified} from 'unified';
import {VFile} from 'vfile';
import type {Document, Marked, Plain, Source} from '../../schemas/flow.ts';
import {type Labels, markFields} from '../text/mark-fields.ts';
import {reader} from '../text/reader.ts';
import {undress} from '../text/undress.ts';

declare module 'vfile' {
  interface DataMap {
    plain: Plain;
    marked: readonly Marked[];
  }
}

/** A unified plugin: marks titles and labels on the plain text, in all forms of `lexicon/fields.yaml`, and leaves the tree as it is. */
const titlesAndLabels: Plugin<[Labels], Root> = (labels) => (_tree, file) => {
  const plain = undress(file.data.plain!);
  file.data.plain = plain;
  file.data.marked = markFields(plain, String(file), labels);
};

/** Source → Document. Any text parses; what is odd is told by later stages. */
export function parse(labels: Labels): (source: Source) => Document {
  const read = reader();
  const mark = unified().use(titlesAndLabels, labels).freeze();
  return (source) => {
    const {tree, plain} = read(source.text);
    const file = new VFile({value: source.text, data: {plain}});
    mark.runSync(tree, file);
    return {source, tree, plain: file.data.plain!, marked: file.data.marked!};
  };
}
