import type {Pattern} from './pattern.ts';
import {type Steps, writeSteps} from './phrase-steps.ts';
import {type Firsts, firstsOf, requiredBy, weight} from './phrase-words.ts';
import type {Symbols, WordSet} from './symbols.ts';

/** A phrase made ready for matching. */
export interface Phrase {
  text: string;
  pattern: Pattern;
  compiler: PhraseCompiler;
  /** Its first step; 0 until it is first tried, since most phrases never are. */
  first: number;
  /** Ids of the sets of words of each of which every match has one; the rarest first. */
  required: readonly number[];
  /** Slots that every match fills; {group} is not among them, since it may be empty. */
  slots: readonly string[];
  /** The set of the words with which a match can begin; null where it may begin otherwise. */
  firsts: number | null;
  /** The slot with which every match begins, if it does. */
  firstSlot: string | null;
  /** Whether every match begins with the sentence. */
  atStart: boolean;
}

/** Reads patterns into phrases. What it found out about a list it keeps, since many phrases name the same lists. */
export interface PhraseCompiler {
  symbols: Symbols;
  steps: Steps;
  words: Map<Pattern, WordSet>;
  firsts: Map<Pattern, Firsts>;
  required: Map<Pattern, readonly WordSet[]>;
  weights: Map<WordSet, number>;
  /** Words that stand in so many sentences that no phrase is looked for by them. */
  common: ReadonlySet<string>;
}

/** A phrase that is a choice as a whole is several phrases: each is looked for only where its own words stand. */
export function compilePhrases(text: string, pattern: Pattern, compiler: PhraseCompiler): Phrase[] {
  if (pattern.type === 'either')
    return pattern.options.flatMap((option) => compilePhrases(text, option, compiler));
  return [compilePhrase(text, pattern, compiler)];
}

function compilePhrase(text: string, pattern: Pattern, compiler: PhraseCompiler): Phrase {
  const {symbols} = compiler;
  const firsts = firstsOf(pattern, null, compiler);
  const required = new Set([...requiredBy(pattern, compiler), ...(firsts ? [firsts] : [])]);
  const first = firstPart(pattern);
  return {
    text,
    pattern,
    compiler,
    first: 0,
    required: [...required].sort((a, b) => weight(a, compiler) - weight(b, compiler)).map(symbols.idOf),
    slots: [...new Set(slotsOf(pattern))],
    firsts: firsts && symbols.idOf(firsts),
    firstSlot: first?.type === 'slot' ? first.name : null,
    atStart: first?.type === 'edge' && first.at === 'start',
  };
}

/** The first step of a phrase. */
export function firstStep(phrase: Phrase): number {
  if (phrase.first === 0) phrase.first = writeSteps(phrase.pattern, phrase.compiler);
  return phrase.first;
}

/** What every match begins with; undefined where the pattern is empty. */
function firstPart(pattern: Pattern): Exclude<Pattern, {type: 'sequence'}> | undefined {
  if (pattern.type !== 'sequence') return pattern;
  for (const part of pattern.parts) {
    const first = firstPart(part);
    if (first !== undefined) return first;
  }
  return undefined;
}

function slotsOf(pattern: Pattern): string[] {
  if (pattern.type === 'sequence') return pattern.parts.flatMap(slotsOf);
  return pattern.type === 'slot' && pattern.name !== 'group' ? [pattern.name] : [];
}
