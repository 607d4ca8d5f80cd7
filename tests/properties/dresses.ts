import type {Chance} from './chance.ts';
import type {Undressed} from './profiles.ts';

/** How a profile is written down: its words stay, what stands around them changes. */
export type Dress = (profile: Undressed, chance: Chance) => string;

interface Form {
  title(text: string): string;
  field(label: string, text: string): string;
  between: string;
  prose(sentences: readonly string[], chance: Chance): string;
}

const plain: Form = {
  title: (text) => `${text}\n`,
  field: (label, text) => `${label}: ${text}`,
  between: '\n',
  prose: (sentences) => sentences.join(' '),
};

function write({name, country, fields}: Undressed, chance: Chance, form: Partial<Form> = {}): string {
  const {title, field, between, prose} = {...plain, ...form};
  const written = fields.map(([label, sentences]) => field(label, prose(sentences, chance)));
  return [title(`${name} (${country})`), ...written].join(between);
}

/** The profile in the form that the guidebook prints. */
export const undressed: Dress = (profile, chance) => write(profile, chance);

const labelled = (field: Form['field'], more: Partial<Form> = {}): Dress => {
  return (profile, chance) => write(profile, chance, {field, ...more});
};

/** Puts something around some words, or runs of words, and leaves the punctuation behind them outside. */
function around(open: string, close: string, longest = 3): Dress {
  const prose: Form['prose'] = (sentences, chance) => {
    const words = sentences.join(' ').split(' ');
    const out: string[] = [];
    for (let at = 0; at < words.length; ) {
      const run = words.slice(at, at + 1 + Math.floor(chance() * longest)).join(' ');
      at += run.split(' ').length;
      const [, before, core, after] = /^([("]*)(.*?)([.,;:)"]*)$/.exec(run)!;
      out.push(chance() < 0.4 ? `${before}${open}${core}${close}${after}` : run);
    }
    return out.join(' ');
  };
  return (profile, chance) => write(profile, chance, {prose});
}

/** Puts something in place of some blanks of the prose. */
function instead(blank: string, share = 0.3): Dress {
  const prose: Form['prose'] = (sentences, chance) =>
    sentences.join(' ').replace(/ /g, () => (chance() < share ? blank : ' '));
  return (profile, chance) => write(profile, chance, {prose});
}

/** Puts something between some letters of the whole text, labels and title too. */
function within(mark: string): Dress {
  return (profile, chance) =>
    write(profile, chance).replace(/(?<=\p{L})(?=\p{L})/gu, () => (chance() < 0.1 ? mark : ''));
}

const everyLine = (profile: Undressed, chance: Chance, change: (line: string) => string): string =>
  write(profile, chance)
    .split('\n')
    .map((line) => (line === '' ? line : change(line)))
    .join('\n');

const lineEnds =
  (end: string): Dress =>
  (profile, chance) =>
    wrapped(profile, chance).replaceAll('\n', end);

const wrapped = instead('\n');
const onePerLine = (mark: (number: number) => string): Dress =>
  labelled((label, text) => `${label}:\n${text}`, {
    prose: (sentences) => sentences.map((sentence, number) => `${mark(number)}${sentence}`).join('\n'),
  });

export const dresses: Readonly<Record<string, Dress>> = {
  'bold words': around('**', '**'),
  'bold words by underscores': around('__', '__'),
  'words in italics': around('*', '*'),
  'words in italics by underscores': around('_', '_'),
  links: around('[', '](https://example.org/a_b?c=1 "The army armed it")'),
  'links with bold text': around('[**', '**](https://example.org)'),
  'HTML in the line': around('<b>', '</b>'),
  'HTML links': around('<a href="https://example.org/?a=1&b=2">', '</a>'),
  'wrapped lines': wrapped,
  'wrapped and indented lines': instead('\n    '),
  'wrapped lines that end in blanks': instead('  \n'),
  'tabs and blanks': instead(' \t '),
  'HTML line breaks without blanks': instead('<br>'),
  'HTML line breaks': instead('<br/>\n'),
  'carriage return and line feed': lineEnds('\r\n'),
  'carriage returns': lineEnds('\r'),
  'non-breaking blanks': instead('\u00a0'),
  'narrow non-breaking blanks': instead('\u202f'),
  'zero-width blanks': within('\u200b'),
  'soft hyphens': within('\u00ad'),
  'direction marks': within('\u200e'),
  'byte-order marks in the text': within('\ufeff'),
  'list of sentences': onePerLine(() => '- '),
  'starred list of sentences': onePerLine(() => '* '),
  'bullets before sentences': onePerLine(() => '• '),
  'numbered list of sentences': onePerLine((number) => `${number + 1}. `),
  'quoted lines': (profile, chance) => everyLine(profile, chance, (line) => `> ${line}`),
  'indented lines': (profile, chance) => everyLine(profile, chance, (line) => `    ${line}`),
  'list of fields': labelled((label, text) => `- ${label}: ${text}`),
  'fields apart': labelled(plain.field, {between: '\n\n'}),
  'text under the label': labelled((label, text) => `${label}:\n${text}`),
  'text under a bare label': labelled((label, text) => `${label}\n${text}`, {between: '\n\n'}),
  headings: labelled((label, text) => `## ${label}\n\n${text}\n`, {title: (text) => `# ${text}\n`}),
  'headings with colons': labelled((label, text) => `### ${label}:\n${text}`),
  'underlined title': labelled(plain.field, {title: (text) => `${text}\n${'='.repeat(text.length)}\n`}),
  'bold labels': labelled((label, text) => `**${label}:** ${text}`, {title: (text) => `**${text}**\n`}),
  'bold labels, colon outside': labelled((label, text) => `**${label}**: ${text}`),
  'bold labels on lines of their own': labelled((label, text) => `**${label}**\n\n${text}\n`),
  'HTML labels': labelled((label, text) => `<strong>${label}:</strong> ${text}<br/>`),
  'HTML paragraphs without line ends': labelled((label, text) => `<p><b>${label}:</b> ${text}</p>`),
  'HTML headings': labelled((label, text) => `<h2>${label}</h2>\n<p>${text}</p>`, {
    title: (text) => `<h1>${text}</h1>\n`,
  }),
  'capital labels': labelled((label, text) => `${label.toUpperCase()}: ${text}`),
  'pipe rows': labelled((label, text) => `${label}: | ${text} |`),
  'pipe rows with edges': labelled((label, text) => `| ${label}: | ${text} |`),
  'pipe rows without colons': labelled((label, text) => `| ${label} | ${text} |`),
  'pipe rows without edges': labelled((label, text) => `${label} | ${text}`),
  'table with a ruler': labelled((label, text) => `| ${label} | ${text} |`, {
    title: (text) => `${text}\n\n| Field | Text |\n|:------|------|`,
  }),
};
