import type {Pattern} from './pattern.ts';
import type {PhraseCompiler} from './phrase.ts';
import type {WordSet} from './symbols.ts';

/** The words with which a part of a phrase can begin, if with nothing else; it may also be empty. */
export interface Firsts {
  /** Null where it can begin with a slot, an edge or a gap; undefined where it is always empty. */
  words: WordSet | null | undefined;
  empty: boolean;
}

/** The words that a word of a pattern stands for. */
export function wordsOf(
  pattern: Extract<Pattern, {type: 'word'}>,
  {symbols, words}: PhraseCompiler,
): WordSet {
  let set = words.get(pattern);
  if (set === undefined) {
    set = symbols.setOf(pattern.forms.map((form) => symbols.of(form, pattern.prefix)));
    words.set(pattern, set);
  }
  return set;
}

/** The words with which a part can begin where `behind` are those of what follows it; null where it can begin otherwise. */
export function firstsOf(part: Pattern, behind: WordSet | null, compiler: PhraseCompiler): WordSet | null {
  const {words, empty} = ownFirsts(part, compiler);
  if (words === undefined) return behind;
  if (!empty) return words;
  return union([words, behind], compiler) ?? null;
}

function ownFirsts(part: Pattern, compiler: PhraseCompiler): Firsts {
  let firsts = compiler.firsts.get(part);
  if (firsts === undefined) {
    firsts = findFirsts(part, compiler);
    compiler.firsts.set(part, firsts);
  }
  return firsts;
}

function findFirsts(part: Pattern, compiler: PhraseCompiler): Firsts {
  switch (part.type) {
    case 'word':
      return {words: wordsOf(part, compiler), empty: false};
    case 'sequence': {
      const sets: Firsts['words'][] = [];
      for (const inner of part.parts) {
        const {words, empty} = ownFirsts(inner, compiler);
        sets.push(words);
        if (!empty) return {words: union(sets, compiler), empty: false};
      }
      return {words: union(sets, compiler), empty: true};
    }
    case 'either': {
      const all = part.options.map((option) => ownFirsts(option, compiler));
      const words = union(
        all.map((one) => one.words),
        compiler,
      );
      return {words, empty: all.some(({empty}) => empty)};
    }
    default:
      return {words: null, empty: false};
  }
}

function union(sets: readonly Firsts['words'][], {symbols}: PhraseCompiler): Firsts['words'] {
  if (sets.includes(null)) return null;
  const some = [...new Set(sets.filter((set) => set !== undefined && set !== null))];
  return some.length < 2 ? some[0] : symbols.setOf(some.flatMap(({members}) => [...members]));
}

/** Sets of words of each of which every match has one. */
export function requiredBy(pattern: Pattern, compiler: PhraseCompiler): readonly WordSet[] {
  let required = compiler.required.get(pattern);
  if (required === undefined) {
    required = findRequired(pattern, compiler);
    compiler.required.set(pattern, required);
  }
  return required;
}

function findRequired(pattern: Pattern, compiler: PhraseCompiler): readonly WordSet[] {
  const {symbols} = compiler;
  switch (pattern.type) {
    case 'word':
      return [wordsOf(pattern, compiler)];
    case 'sequence': {
      const all = new Set<WordSet>();
      for (const part of pattern.parts) for (const set of requiredBy(part, compiler)) all.add(set);
      return [...all];
    }
    case 'either': {
      const required = pattern.options.map((option) => lightest(requiredBy(option, compiler), compiler));
      return required.includes(null) ? [] : [symbols.setOf(required.flatMap((set) => [...set!.members]))];
    }
    default:
      return [];
  }
}

function lightest(sets: readonly WordSet[], compiler: PhraseCompiler): WordSet | null {
  return sets.reduce<WordSet | null>(
    (best, set) => (best === null || weight(set, compiler) < weight(best, compiler) ? set : best),
    null,
  );
}

/** How often a sentence has a word of the set, roughly: a common word counts for as many as a thousand others. */
export function weight(set: WordSet, {symbols, common, weights}: PhraseCompiler): number {
  let sum = weights.get(set);
  if (sum === undefined) {
    sum = 0;
    for (const symbol of set.members) sum += common.has(symbols.text(symbol)) ? 1000 : 1;
    weights.set(set, sum);
  }
  return sum;
}
