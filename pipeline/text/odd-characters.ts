import type {Issue} from '../../schemas/issue.ts';
import {type InputPlace, inputIssue} from './input-issue.ts';
import {lineColumn} from './line-column.ts';

interface Oddity {
  rule: string;
  severity: Issue['severity'];
  pattern: RegExp;
  found: string;
  fix: string;
}

const tags =
  'a|abbr|article|aside|b|blockquote|body|br|button|center|cite|code|dd|del|details|div|dl|dt|em|font|footer|form|' +
  'h[1-6]|head|header|hr|html|i|iframe|img|input|ins|label|li|link|main|meta|nav|ol|option|p|pre|q|s|section|select|small|' +
  'span|strong|style|sub|summary|sup|svg|table|tbody|td|textarea|tfoot|th|thead|title|tr|u|ul|video';

const page = 'Save the text of the page without tags, or run `casebook import` on the saved page.';
const invisible = 'Take them out unless the writing needs them; rules read the words without them.';

/** Each pattern takes linear time: nothing that can repeat is followed by something that it may have eaten. */
const oddities: readonly Oddity[] = [
  {
    rule: 'zero-width-character',
    severity: 'warning',
    pattern: /\u034f|[\u180b-\u180f]|[\ufe00-\ufe0f]|[\u00ad\u200b-\u200d\u2060-\u2065\ufeff]/g,
    found: 'zero-width character',
    fix: invisible,
  },
  {
    rule: 'bidirectional-control',
    severity: 'warning',
    pattern: /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
    found: 'bidirectional control character, which can show a text in another order than it has',
    fix: invisible,
  },
  {
    rule: 'format-character',
    severity: 'warning',
    pattern:
      /[\u115f\u1160\u17b4\u17b5\u206a-\u206f\u3164\uffa0\ufff0-\ufffb]|[\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]/gu,
    found: 'invisible format character',
    fix: invisible,
  },
  {
    rule: 'control-character',
    severity: 'warning',
    pattern: /[\x01-\x08\x0e-\x1f\x7f-\x9f]/g,
    found: 'control character',
    fix: 'See what stands there in the original and put it right.',
  },
  {
    rule: 'lone-surrogate',
    severity: 'warning',
    pattern: /\p{Surrogate}/gu,
    found: 'half of a character pair of UTF-16',
    fix: 'See what stands there in the original; files in UTF-8 can not hold it and show U+FFFD.',
  },
  {
    rule: 'replacement-character',
    severity: 'warning',
    pattern: /\ufffd/g,
    found: 'replacement character U+FFFD: something was lost when the text was saved',
    fix: 'See what stands there in the original and put it right.',
  },
  {
    rule: 'doubly-encoded',
    severity: 'warning',
    pattern: /â€[\u0080-\u009f“”˜™œžš¦¢]|Ã[\u0080-\u00bf]|Â[\u00a0-\u00bf]/g,
    found: 'piece of UTF-8 that was read as Windows-1252 and saved again (such as “â€™”)',
    fix: 'Save the original anew as UTF-8.',
  },
  {
    rule: 'script-tag',
    severity: 'warning',
    pattern: /<script(?![a-z0-9-])/gi,
    found: 'script tag',
    fix: page,
  },
  {
    rule: 'html-tag',
    severity: 'warning',
    pattern: new RegExp(`<(?:!--|!doctype(?![a-z])|/?(?:${tags})(?:[\\s/][^<>]*)?>)`, 'gi'),
    found: 'HTML tag',
    fix: page,
  },
  {
    rule: 'bare-cr',
    severity: 'note',
    pattern: /\r(?!\n)/g,
    found: 'line end of a bare CR',
    fix: 'Nothing has to be done; to be rid of this note, save with LF line ends.',
  },
];

/**
 * What a text holds that a reader can't see or that is no prose. All of it stays in the text, since offsets count from the
 * file: one issue for each kind, with the place of the first and how many there are.
 */
export function oddCharacters(text: string, place: InputPlace): Issue[] {
  return oddities.flatMap(({rule, severity, pattern, found, fix}) => {
    const first = text.search(pattern);
    if (first < 0) return [];
    const count = text.match(pattern)?.length ?? 1;
    const finding = {found: `${found} (${count} in the file)`, expected: 'plain text', fix};
    return [inputIssue(severity, rule, {...place, at: lineColumn(text, first)}, finding)];
  });
}
