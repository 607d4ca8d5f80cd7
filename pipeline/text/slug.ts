/** Letters that have no decomposition in Unicode but a usual spelling in ASCII. */
const spelled: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
  þ: 'th',
};

/**
 * A name as an id: accents dropped, everything but letters a-z and digits a hyphen, at most 80 characters. Empty where
 * nothing is left, as of a name in Arabic letters.
 */
export function slug(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{Mark}+/gu, '')
    .replace(/[ßæœøđðłıþ]/g, (letter) => spelled[letter] ?? '')
    .replace(/['’ʼ]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, 80)
    .replace(/-$/, '');
}
