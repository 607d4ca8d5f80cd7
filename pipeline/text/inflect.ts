const VOWEL = /[aeiou]/;
const CONSONANT_Y = /[^aeiou]y$/;
const SIBILANT = /(?:s|x|z|ch|sh)$/;
// One stressed syllable that ends in vowel + consonant doubles the consonant: ban, banned.
const DOUBLES = /^[^aeiou]*[aeiou][bdgmnprt]$/;

/**
 * All forms of an English verb or noun: the lemma, its s-form, past and ing-form, and what `irregular` adds or replaces.
 * Forms that do not exist (the past of a noun) do no harm, since no text has them.
 */
export function inflect(lemma: string, irregular: ReadonlyMap<string, readonly string[]>): string[] {
  const special = irregular.get(lemma);
  const regular = [withS(lemma), ...(special ? [] : [withEd(lemma)]), withIng(lemma)];
  return [...new Set([lemma, ...(special ?? []), ...regular])];
}

function withS(lemma: string): string {
  if (CONSONANT_Y.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return SIBILANT.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

function withEd(lemma: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`;
  if (CONSONANT_Y.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  return DOUBLES.test(lemma) ? `${lemma}${lemma.at(-1)}ed` : `${lemma}ed`;
}

function withIng(lemma: string): string {
  if (lemma.endsWith('ie')) return `${lemma.slice(0, -2)}ying`;
  if (lemma.endsWith('e') && !lemma.endsWith('ee') && VOWEL.test(lemma.slice(0, -1)))
    return `${lemma.slice(0, -1)}ing`;
  return DOUBLES.test(lemma) ? `${lemma}${lemma.at(-1)}ing` : `${lemma}ing`;
}
