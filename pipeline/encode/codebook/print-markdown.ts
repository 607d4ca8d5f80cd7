import type {Block, Cell, CodebookPage, Phrase, Run, Section} from './page.ts';

/** The codebook as CommonMark with tables; words of the content never act as markup. */
export function printMarkdown({title, version, lead, sections}: CodebookPage): string {
  const text = blocks(
    `# ${plain(title)}, version ${plain(version)}`,
    ...lead.map(printBlock),
    ...sections.map((section) => printSection(section, 2)),
  );
  return `${text}\n`;
}

function printSection({title, mark, blocks: own, sections}: Section, depth: number): string {
  return blocks(
    `${'#'.repeat(depth)} ${phrase(title)}${mark === null ? '' : ` — ${plain(mark)}`}`,
    ...own.map(printBlock),
    ...sections.map((section) => printSection(section, depth + 1)),
  );
}

function printBlock(block: Block): string {
  switch (block.form) {
    case 'paragraph':
      return phrase(block.text);
    case 'list':
      return block.entries.map((entry) => `- ${phrase(entry)}`).join('\n');
    case 'table':
      return blocks(
        `${phrase(block.caption)}:`,
        table(
          block.head,
          block.rows.map((row) => row.map(cell)),
        ),
      );
    case 'histogram': {
      const rows = block.bins.map(({label, count}) => [label, String(count)]);
      return blocks(`${plain(block.about)}:`, table(['from–to', 'n'], rows));
    }
    case 'examples':
      return blocks(
        `Examples of ${phrase(block.of)}:`,
        [
          ...block.yes.map((sentence) => `- ${plain(sentence)}`),
          ...block.no.map((sentence) => `- Not so: ${plain(sentence)}`),
        ].join('\n'),
      );
    case 'fold':
      return blocks(`**${plain(block.title)}**`, ...block.blocks.map(printBlock));
  }
}

function cell(content: Cell): string {
  if ('count' in content) return String(content.count);
  if ('share' in content) return `${Math.round(100 * content.share)} %`;
  if ('estimate' in content) {
    const [value, lower, upper] = [
      content.estimate.value,
      content.estimate.lower,
      content.estimate.upper,
    ].map((one) => (one === null ? '—' : one.toFixed(2)));
    return content.estimate.value === null ? '—' : `${value} [${lower}, ${upper}]`;
  }
  return phrase(content);
}

/** A table; what would break it (bars, line ends) is written so that it doesn't. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(inRow).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function inRow(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll(/\s*[\r\n]+\s*/g, ' ');
}

/** Paragraphs, headings and tables with an empty line between them; empty ones are dropped. */
function blocks(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}

function phrase(runs: Phrase): string {
  return runs.map(printRun).join('');
}

function printRun(run: Run): string {
  if (typeof run === 'string') return plain(run);
  if ('code' in run) return codeSpan(run.code);
  if ('strong' in run) return `**${plain(run.strong)}**`;
  return `*${plain(run.link)}*`;
}

/** Fenced by more backquotes than it holds. */
function codeSpan(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((ticks) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return longest === 0 ? `${fence}${text}${fence}` : `${fence} ${text} ${fence}`;
}

/** Signs that could open emphasis, code, a link or HTML are escaped; line ends are blanks. */
function plain(text: string): string {
  return text
    .replaceAll(/[\\`*<]|\](?=[([:])|(?<![a-z0-9])_|_(?![a-z0-9])|&(?=#?\w+;)/gi, '\\$&')
    .replaceAll(/\s*[\r\n]+\s*/g, ' ');
}
