import type {Mention} from './mentions.ts';
import type {Reading} from './reading.ts';

const JOINS = new Set([
  'and',
  'or',
  'as',
  'well',
  'both',
  'the',
  'a',
  'also',
  'by',
  'from',
  'of',
  'with',
  'then',
  'later',
]);

/** A mention and those of its class that "and", "or" or a comma joins to it: "by the army and the police". */
export function coordinated(mention: Mention, reading: Reading): Mention[] {
  const mentions = reading.mentions();
  const chain = [mention];
  for (let at = mention.ref + 1; at < mentions.length && joined(chain.at(-1)!, mentions[at]!, reading); at++)
    chain.push(mentions[at]!);
  for (let at = mention.ref - 1; at >= 0 && joined(mentions[at]!, chain[0]!, reading); at--)
    chain.unshift(mentions[at]!);
  return chain;
}

/** Initials in brackets behind a name: "the security organ (NISS) and the governor". */
function isAcronym(at: number, {text, start, words}: Reading['sentence']): boolean {
  return /^\p{Lu}{2,}$/u.test(text.slice(words.start[at]! - start, words.end[at]! - start));
}

/** The name behind "of" or "in": "the governor of Mopti and the army". */
function isPlace(at: number, {text, start, words}: Reading['sentence']): boolean {
  const before = words.form[at - 1];
  return (before === 'of' || before === 'in') && /^\p{Lu}/u.test(text.slice(words.start[at]! - start));
}

function joined(left: Mention, right: Mention, {sentence, gap}: Reading): boolean {
  if (left.class !== right.class || right.lead < left.end)
    return right.class === left.class && right.start === left.end;
  let link = false;
  for (let at = left.end; at < right.lead; at++) {
    const word = sentence.words.form[at]!;
    if (isAcronym(at, sentence) || isPlace(at, sentence)) continue;
    if (!JOINS.has(word) || gap[at] === 2) return false;
    if (word === 'and' || word === 'or' || word === 'as') link = true;
  }
  return link || gap[right.lead] === 1;
}
