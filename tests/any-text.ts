import fc from 'fast-check';

/** Texts of any characters of Unicode, each as likely. fast-check's own `unit: 'binary'` takes a second to make a table of them all. */
export const anyText = ({minLength = 0, maxLength = 10} = {}): fc.Arbitrary<string> =>
  fc
    .array(
      fc
        .integer({min: 0, max: 0x10ffff - 0x800})
        .map((point) => String.fromCodePoint(point < 0xd800 ? point : point + 0x800)),
      {minLength, maxLength},
    )
    .map((characters) => characters.join(''));
