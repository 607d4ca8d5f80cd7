import fc from 'fast-check';
import {anyText} from '../any-text.ts';

/** What texts are made of: sentences that rules read, labels, markdown, odd characters, and anything at all. */
const said = [
  'The army armed the group in 1990.',
  'The group, founded on 3 May 1987 by the police, killed 14 villagers',
  'It was not trained by the army; it had 1,200 to 1,500 men.',
  'Allegedly they looted shops. No wages were paid.',
  'It was disbanded in 1999',
  'Its members were farmers and students, and it fought the rebels.',
];
const labels = [
  '\nPurpose: ',
  '\n\nSize\n',
  '\n| Weapons and Training | ',
  '\n## Membership\n',
  'Country: Mali\n',
];
const marks =
  '** __ * _ ` ``` ~~~ # ## > - 1. 1994. + [ ]( ) ![ ]: | --- === \\ & &amp; &#x41; &nbsp; < > <b> </b> <br> <p> <!-- --> $ ~ : ;'
    .split(' ')
    .flatMap((mark) => [mark, `\n${mark} `]);
const odd = [
  ...[
    '\r',
    '\r\n',
    '\n\n',
    '\t',
    '    ',
    '\u0000',
    '\u0001',
    '\u001b[31m',
    '\u007f',
    '\u0085',
    '\u00a0',
    '\u00ad',
  ],
  ...[
    '\u200b',
    '\u200f',
    '\u202e',
    '\u2028',
    '\u2029',
    '\ufeff',
    '\ufffd',
    '\ufffe',
    'e\u0301',
    'İ',
    'ß',
    'ﬁ',
    '٣',
    '𝟗',
  ],
];
const surrogate = fc.integer({min: 0xd800, max: 0xdfff}).map((unit) => String.fromCharCode(unit));

export const fragments: fc.Arbitrary<string> = fc.oneof(
  {arbitrary: fc.constantFrom(...said), weight: 4},
  {arbitrary: fc.constantFrom(...labels), weight: 2},
  {arbitrary: fc.constantFrom(...marks), weight: 4},
  {arbitrary: fc.constantFrom(...odd), weight: 3},
  {arbitrary: fc.constantFrom(' ', '. ', ', '), weight: 3},
  {arbitrary: surrogate, weight: 1},
  {arbitrary: anyText({maxLength: 12}), weight: 2},
  {arbitrary: fc.string({maxLength: 20}), weight: 2},
);
