import type {Pattern} from './pattern.ts';
import type {Symbols, WordSet} from './symbols.ts';

/**
 * A phrase made ready for matching: a graph of steps. A step takes a word, fills a slot, checks an edge, skips up to `most`
 * words, or branches. A branch knows by which words its ways can begin; the ways that begin otherwise are `open`.
 */
export type Step =
  | {type: 'word'; words: WordSet; next: number}
  | {type: 'slot'; name: string; next: number}
  | {type: 'gap'; most: number; next: number}
  | {type: 'edge'; at: 'start' | 'end'; next: number}
  | {
      type: 'branch';
      nexts: readonly number[];
      byWord: ReadonlyMap<number, readonly number[]>;
      open: readonly number[];
      /** The same for words that stand for several symbols, filled as they come. */
      byWords: Map<readonly number[], readonly number[]>;
    }
  | {type: 'done'};

export interface Phrase {
  text: string;
  steps: readonly Step[];
  first: number;
  /** Sets of words of each of which every match has one; the rarest first. */
  required: readonly WordSet[];
  /** The words with which a match can begin; null where it may begin otherwise. */
  firsts: WordSet | null;
  /** The slot with which every match begins, if it does. */
  firstSlot: string | null;
}

/** A phrase that is a choice as a whole is several phrases: each is looked for only where its own words stand. */
export function compilePhrases(text: string, pattern: Pattern, symbols: Symbols): Phrase[] {
  if (pattern.type === 'either')
    return pattern.options.flatMap((option) => compilePhrases(text, option, symbols));
  return [compilePhrase(text, pattern, symbols)];
}

/** Turns a pattern into steps. */
function compilePhrase(text: string, pattern: Pattern, symbols: Symbols): Phrase {
  const steps: Step[] = [{type: 'done'}];
  const add = (step: Step): number => steps.push(step) - 1;
  const build = (part: Pattern, next: number): number => {
    switch (part.type) {
      case 'word':
        return add({type: 'word', words: wordsOf(part, symbols), next});
      case 'sequence':
        return part.parts.reduceRight((following, inner) => build(inner, following), next);
      case 'either':
        return add(
          branch(
            steps,
            part.options.map((option) => build(option, next)),
          ),
        );
      case 'slot':
        return add({type: 'slot', name: part.name, next});
      case 'gap':
        return add({type: 'gap', most: part.most, next});
      case 'edge':
        return add({type: 'edge', at: part.at, next});
    }
  };
  const first = build(pattern, 0);
  const required = requiredBy(pattern, symbols).sort((a, b) => weight(a, symbols) - weight(b, symbols));
  const firsts = firstsOf(steps, first);
  const step = steps[first];
  return {
    text,
    steps,
    first,
    required,
    firsts: firsts && symbols.setOf([...firsts]),
    firstSlot: step?.type === 'slot' ? step.name : null,
  };
}

function wordsOf({forms, prefix}: Extract<Pattern, {type: 'word'}>, symbols: Symbols): WordSet {
  return symbols.setOf(forms.map((form) => symbols.of(form, prefix)));
}

function branch(steps: readonly Step[], nexts: readonly number[]): Step {
  const firsts = nexts.map((next) => firstsOf(steps, next));
  const all = new Set(firsts.flatMap((first) => [...(first ?? [])]));
  const byWord = new Map(
    [...all].map((symbol) => [symbol, nexts.filter((_, i) => firsts[i]?.has(symbol) ?? true)]),
  );
  return {
    type: 'branch',
    nexts,
    byWord,
    open: nexts.filter((_, i) => firsts[i] === null),
    byWords: new Map(),
  };
}

/** The words with which a match from a step can begin; null where it may begin with a slot, an edge, a gap or nothing. */
function firstsOf(steps: readonly Step[], at: number): ReadonlySet<number> | null {
  const step = steps[at]!;
  if (step.type === 'word') return step.words.members;
  if (step.type !== 'branch' || step.open.length > 0) return null;
  return new Set(step.byWord.keys());
}

function requiredBy(pattern: Pattern, symbols: Symbols): WordSet[] {
  switch (pattern.type) {
    case 'word':
      return [wordsOf(pattern, symbols)];
    case 'sequence':
      return [...new Set(pattern.parts.flatMap((part) => requiredBy(part, symbols)))];
    case 'either': {
      const required = pattern.options.map((option) => lightest(requiredBy(option, symbols), symbols));
      return required.includes(null) ? [] : [symbols.setOf(required.flatMap((set) => [...set!.members]))];
    }
    default:
      return [];
  }
}

function lightest(sets: readonly WordSet[], symbols: Symbols): WordSet | null {
  return sets.reduce<WordSet | null>(
    (best, set) => (best === null || weight(set, symbols) < weight(best, symbols) ? set : best),
    null,
  );
}

/** Short words are frequent ones: a set that holds one is in nearly every sentence. */
function weight({members}: WordSet, symbols: Symbols): number {
  let sum = 0;
  for (const symbol of members) sum += symbols.text(symbol).length < 4 ? 100 : 1;
  return sum;
}
