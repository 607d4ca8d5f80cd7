import type {Pattern} from './pattern.ts';
import type {Symbols} from './symbols.ts';

/**
 * A phrase made ready for matching: a graph of steps. A step takes a word (`words`), fills a slot, checks an edge, skips up
 * to `most` words, or branches. The length of what a phrase can match is bounded, so matching is linear in the text.
 */
export type Step =
  | {type: 'word'; symbols: ReadonlySet<number>; next: number}
  | {type: 'slot'; name: string; next: number}
  | {type: 'gap'; most: number; next: number}
  | {type: 'edge'; at: 'start' | 'end'; next: number}
  | {type: 'branch'; nexts: readonly number[]}
  | {type: 'done'};

export interface Phrase {
  text: string;
  steps: readonly Step[];
  first: number;
  /** Words one of which the phrase cannot do without; null for a phrase of slots alone. */
  anchor: ReadonlySet<number> | null;
  /** The words with which a match can begin; null where it may begin otherwise. */
  firsts: ReadonlySet<number> | null;
  gaps: number;
}

export interface Filled {
  /** Words [start, end) that fill the slot. */
  start: number;
  end: number;
  /** What it is: index into the reading's mentions, dates or numbers; -1 for an empty group. */
  ref: number;
}

export interface Match {
  start: number;
  end: number;
  /** Words that the phrase names, in order. */
  literal: readonly number[];
  slots: Readonly<Record<string, Filled>>;
}

/** What a phrase is matched against: a sentence's words as symbols, and what may fill a slot at a word. */
export interface Matchable {
  length: number;
  symbols: readonly (readonly number[])[];
  /** 2 where a semicolon or colon stands before the word: no gap crosses it. */
  gap: Uint8Array;
  slot(name: string, at: number): readonly Filled[];
}

/** Turns a pattern into steps. */
export function compilePhrase(text: string, pattern: Pattern, symbols: Symbols): Phrase {
  const steps: Step[] = [{type: 'done'}];
  const add = (step: Step): number => steps.push(step) - 1;
  const build = (part: Pattern, next: number): number => {
    switch (part.type) {
      case 'word':
        return add({
          type: 'word',
          symbols: new Set(part.forms.map((form) => symbols.of(form, part.prefix))),
          next,
        });
      case 'sequence':
        return part.parts.reduceRight((following, inner) => build(inner, following), next);
      case 'either':
        return add({type: 'branch', nexts: part.options.map((option) => build(option, next))});
      case 'slot':
        return add({type: 'slot', name: part.name, next});
      case 'gap':
        return add({type: 'gap', most: part.most, next});
      case 'edge':
        return add({type: 'edge', at: part.at, next});
    }
  };
  const first = build(pattern, 0);
  const gaps = steps.filter(({type}) => type === 'gap').length;
  return {text, steps, first, anchor: anchorOf(pattern, symbols), firsts: firstsOf(steps, first), gaps};
}

/** The smallest set of words one of which every match has. */
function anchorOf(pattern: Pattern, symbols: Symbols): ReadonlySet<number> | null {
  switch (pattern.type) {
    case 'word':
      return new Set(pattern.forms.map((form) => symbols.of(form, pattern.prefix)));
    case 'sequence': {
      const anchors = pattern.parts
        .map((part) => anchorOf(part, symbols))
        .filter((anchor) => anchor !== null);
      return anchors.length === 0
        ? null
        : anchors.reduce((a, b) => (weight(b, symbols) < weight(a, symbols) ? b : a));
    }
    case 'either': {
      const anchors = pattern.options.map((option) => anchorOf(option, symbols));
      return anchors.includes(null) ? null : new Set(anchors.flatMap((anchor) => [...anchor!]));
    }
    default:
      return null;
  }
}

/** Short words are frequent ones: a set that holds one is a poor anchor. */
function weight(anchor: ReadonlySet<number>, symbols: Symbols): number {
  let sum = 0;
  for (const symbol of anchor) sum += symbols.text(symbol).length < 4 ? 100 : 1;
  return sum;
}

/** The words with which a match can begin; null where it may begin with a slot, an edge or anything. */
function firstsOf(steps: readonly Step[], at: number): ReadonlySet<number> | null {
  const step = steps[at]!;
  if (step.type === 'word') return step.symbols;
  if (step.type !== 'branch') return null;
  const firsts = step.nexts.map((next) => firstsOf(steps, next));
  return firsts.includes(null) ? null : new Set(firsts.flatMap((first) => [...first!]));
}

/** All matches of a phrase, left to right, not overlapping; of several from one word the one with the smallest gaps. */
export function matchPhrase(phrase: Phrase, on: Matchable): Match[] {
  const matches: Match[] = [];
  for (let at = 0; at < on.length; ) {
    const begins = phrase.firsts === null || on.symbols[at]!.some((symbol) => phrase.firsts!.has(symbol));
    const match = begins ? matchAt(phrase, on, at) : null;
    if (match) matches.push(match);
    at = match ? Math.max(match.end, at + 1) : at + 1;
  }
  return matches;
}

interface Trying {
  phrase: Phrase;
  on: Matchable;
  start: number;
  end: number;
  literal: number[];
  slots: Record<string, Filled>;
  /** With two gaps or more a step may be tried at the same word along several ways: what failed once fails again. */
  failed: Set<number> | null;
}

function matchAt(phrase: Phrase, on: Matchable, start: number): Match | null {
  const failed = phrase.gaps > 1 ? new Set<number>() : null;
  const trying: Trying = {phrase, on, start, end: start, literal: [], slots: {}, failed};
  if (!run(trying, phrase.first, start)) return null;
  return {start, end: trying.end, literal: trying.literal, slots: trying.slots};
}

function run(trying: Trying, step: number, at: number): boolean {
  if (trying.failed === null) return attempt(trying, trying.phrase.steps[step]!, at);
  const key = at * trying.phrase.steps.length + step;
  if (trying.failed.has(key)) return false;
  if (attempt(trying, trying.phrase.steps[step]!, at)) return true;
  trying.failed.add(key);
  return false;
}

function attempt(trying: Trying, step: Step, at: number): boolean {
  const {on} = trying;
  switch (step.type) {
    case 'done':
      trying.end = at;
      return true;
    case 'word':
      if (at >= on.length || !on.symbols[at]!.some((symbol) => step.symbols.has(symbol))) return false;
      trying.literal.push(at);
      if (run(trying, step.next, at + 1)) return true;
      trying.literal.pop();
      return false;
    case 'edge':
      return (step.at === 'start' ? at === 0 : at === on.length) && run(trying, step.next, at);
    case 'branch':
      return step.nexts.some((next) => run(trying, next, at));
    case 'slot':
      return attemptSlot(trying, step.name, step.next, at);
    case 'gap':
      return attemptGap(trying, step.most, step.next, at);
  }
}

function attemptSlot(trying: Trying, name: string, next: number, at: number): boolean {
  for (const filled of trying.on.slot(name, at)) {
    const before = trying.slots[name];
    trying.slots[name] = filled;
    if (run(trying, next, filled.end)) return true;
    if (before) trying.slots[name] = before;
    else delete trying.slots[name];
  }
  return false;
}

/** A gap stays within its clause: no semicolon or colon stands inside it or at its end. */
function attemptGap(trying: Trying, most: number, next: number, at: number): boolean {
  const {on} = trying;
  for (let skipped = 0; skipped <= most && at + skipped <= on.length; skipped++) {
    if (run(trying, next, at + skipped)) return true;
    if (at + skipped < on.length && on.gap[at + skipped] === 2 && at + skipped > trying.start) return false;
  }
  return false;
}
