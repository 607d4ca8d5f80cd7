import type {Pattern} from './pattern.ts';
import type {Symbols, TextWord, WordSet} from './symbols.ts';

/**
 * A phrase made ready for matching: a graph of steps. A step takes a word, fills a slot, checks an edge, skips up to `most`
 * words, or branches. A branch knows by which words its ways can begin; the ways that begin otherwise are `open`.
 */
export type Step =
  | {type: 'word'; words: WordSet; next: number}
  | {type: 'slot'; name: string; next: number}
  // `firsts`: the words with which what follows can begin; null where it may begin otherwise.
  | {type: 'gap'; most: number; firsts: WordSet | null; next: number}
  | {type: 'edge'; at: 'start' | 'end'; next: number}
  | {
      type: 'branch';
      nexts: readonly number[];
      byWord: ReadonlyMap<number, readonly number[]>;
      open: readonly number[];
      /** The same for words that stand for several symbols, filled as they come. */
      byWords: Map<TextWord, readonly number[]>;
    }
  | {type: 'done'};

export interface Phrase {
  text: string;
  steps: readonly Step[];
  first: number;
  /** Ids of the sets of words of each of which every match has one; the rarest first. */
  required: readonly number[];
  /** Slots that every match fills; {group} is not among them, since it may be empty. */
  slots: readonly string[];
  /** The words with which a match can begin; null where it may begin otherwise. */
  firsts: WordSet | null;
  /** The slot with which every match begins, if it does. */
  firstSlot: string | null;
  /** Whether every match begins with the sentence. */
  atStart: boolean;
}

/** Reads patterns into phrases. What it found out about a list it keeps, since many phrases name the same lists. */
export interface PhraseCompiler {
  symbols: Symbols;
  words: Map<Pattern, WordSet>;
  required: Map<Pattern, readonly WordSet[]>;
  /** Words that stand in so many sentences that no phrase is looked for by them. */
  common: ReadonlySet<string>;
}

/** A phrase that is a choice as a whole is several phrases: each is looked for only where its own words stand. */
export function compilePhrases(text: string, pattern: Pattern, compiler: PhraseCompiler): Phrase[] {
  if (pattern.type === 'either')
    return pattern.options.flatMap((option) => compilePhrases(text, option, compiler));
  return [compilePhrase(text, pattern, compiler)];
}

/** Turns a pattern into steps. */
function compilePhrase(text: string, pattern: Pattern, compiler: PhraseCompiler): Phrase {
  const {steps, first} = stepsOf(pattern, compiler);
  const firsts = setOfFirsts(steps, first, compiler);
  const required = new Set([...requiredBy(pattern, compiler), ...(firsts ? [firsts] : [])]);
  const step = steps[first]!;
  return {
    text,
    steps,
    first,
    required: [...required].sort((a, b) => weight(a, compiler) - weight(b, compiler)).map(({id}) => id),
    slots: [...new Set(slotsOf(pattern))],
    firsts,
    firstSlot: step.type === 'slot' ? step.name : null,
    atStart: step.type === 'edge' && step.at === 'start',
  };
}

function stepsOf(pattern: Pattern, compiler: PhraseCompiler): {steps: Step[]; first: number} {
  const steps: Step[] = [{type: 'done'}];
  const add = (step: Step): number => steps.push(step) - 1;
  const build = (part: Pattern, next: number): number => {
    switch (part.type) {
      case 'word':
        return add({type: 'word', words: wordsOf(part, compiler), next});
      case 'sequence':
        return part.parts.reduceRight((following, inner) => build(inner, following), next);
      case 'either': {
        const nexts = part.options.map((option) => build(option, next));
        return add(branch(steps, nexts));
      }
      case 'slot':
        return add({type: 'slot', name: part.name, next});
      case 'gap':
        return add({type: 'gap', most: part.most, firsts: setOfFirsts(steps, next, compiler), next});
      case 'edge':
        return add({type: 'edge', at: part.at, next});
    }
  };
  const first = build(pattern, 0);
  return {steps, first};
}

function wordsOf(pattern: Extract<Pattern, {type: 'word'}>, {symbols, words}: PhraseCompiler): WordSet {
  let set = words.get(pattern);
  if (set === undefined) {
    set = symbols.setOf(pattern.forms.map((form) => symbols.of(form, pattern.prefix)));
    words.set(pattern, set);
  }
  return set;
}

/** The ways of a branch by the words with which they can begin, each in the order of the phrase. */
function branch(steps: readonly Step[], nexts: readonly number[]): Step {
  const byWord = new Map<number, number[]>();
  const open: number[] = [];
  for (const next of nexts) {
    const firsts = firstsOf(steps, next);
    if (firsts === null) {
      for (const ways of byWord.values()) ways.push(next);
      open.push(next);
      continue;
    }
    for (const symbol of firsts) {
      const ways = byWord.get(symbol);
      if (ways) ways.push(next);
      else byWord.set(symbol, [...open, next]);
    }
  }
  return {type: 'branch', nexts, byWord, open, byWords: new Map()};
}

/** The words with which a match from a step can begin; null where it may begin with a slot, an edge, a gap or nothing. */
function firstsOf(steps: readonly Step[], at: number): ReadonlySet<number> | null {
  const step = steps[at]!;
  if (step.type === 'word') return step.words.members;
  if (step.type !== 'branch' || step.open.length > 0) return null;
  return new Set(step.byWord.keys());
}

function setOfFirsts(steps: readonly Step[], at: number, {symbols}: PhraseCompiler): WordSet | null {
  const step = steps[at]!;
  if (step.type === 'word') return step.words;
  const firsts = firstsOf(steps, at);
  return firsts && symbols.setOf([...firsts]);
}

function requiredBy(pattern: Pattern, compiler: PhraseCompiler): readonly WordSet[] {
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
    case 'sequence':
      return [...new Set(pattern.parts.flatMap((part) => requiredBy(part, compiler)))];
    case 'either': {
      const required = pattern.options.map((option) => lightest(requiredBy(option, compiler), compiler));
      return required.includes(null) ? [] : [symbols.setOf(required.flatMap((set) => [...set!.members]))];
    }
    default:
      return [];
  }
}

function slotsOf(pattern: Pattern): string[] {
  if (pattern.type === 'sequence') return pattern.parts.flatMap(slotsOf);
  return pattern.type === 'slot' && pattern.name !== 'group' ? [pattern.name] : [];
}

function lightest(sets: readonly WordSet[], compiler: PhraseCompiler): WordSet | null {
  return sets.reduce<WordSet | null>(
    (best, set) => (best === null || weight(set, compiler) < weight(best, compiler) ? set : best),
    null,
  );
}

/** How often a sentence has a word of the set, roughly: a common word counts for as many as a hundred others. */
function weight({members}: WordSet, {symbols, common}: PhraseCompiler): number {
  let sum = 0;
  for (const symbol of members) sum += common.has(symbols.text(symbol)) ? 1000 : 1;
  return sum;
}
