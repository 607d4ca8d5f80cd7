import type {Phrase, Step} from './phrase.ts';
import {type Bits, hasBit, hasBits, type TextWord} from './symbols.ts';

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

/** What may fill a slot of a sentence. */
export interface Fillings {
  /** By the word at which they can begin. */
  at: readonly (readonly Filled[] | undefined)[];
  /** The words at which any can begin, in order. */
  starts: readonly number[];
}

/** What a phrase is matched against: a sentence's words, and what may fill its slots. */
export interface Matchable {
  length: number;
  words: readonly TextWord[];
  /** The sets of words of which the sentence has one. */
  sets: Bits;
  /** 2 where a semicolon or colon stands before the word: no gap crosses it. */
  gap: Uint8Array;
  slot(name: string): Fillings;
  /** The word behind the group's name, if one begins at this word, else the next word. */
  past(at: number): number;
}

interface Trying {
  phrase: Phrase;
  on: Matchable;
  start: number;
  end: number;
  literal: number[];
  /** Slots as they were filled; a later one of the same name counts. */
  slots: [string, Filled][];
  tries: number;
  /** Step and word at which the rest of the phrase is known not to match: a step may be reached along several ways. */
  failed: Set<number> | null;
}

/** So many steps may be tried before failures are written down: most matches need far fewer. */
const PATIENCE = 100;
const NONE: readonly Match[] = [];

/**
 * All matches of a phrase, left to right, not overlapping; of several from one word the one with the smallest gaps. What a
 * phrase can match is bounded and no step is tried twice at a word in vain, so the time is linear in the sentence.
 */
export function matchPhrase(phrase: Phrase, on: Matchable): readonly Match[] {
  for (const name of phrase.slots) if (on.slot(name).starts.length === 0) return NONE;
  let at = nextStart(phrase, on, 0);
  if (at >= on.length) return NONE;
  const trying: Trying = {phrase, on, start: 0, end: 0, literal: [], slots: [], tries: 0, failed: null};
  const matches: Match[] = [];
  while (at < on.length) {
    const match = matchAt(trying, at);
    if (match !== null) matches.push(match);
    at = nextStart(phrase, on, Math.max(match?.end ?? 0, at + 1));
  }
  return matches;
}

/** The next word at which a match may begin; the sentence's length if there is none. */
function nextStart({firsts, firstSlot, atStart}: Phrase, on: Matchable, from: number): number {
  if (firsts !== null) {
    let at = from;
    while (at < on.length && !hasBit(on.words[at]!.sets, firsts.id)) at++;
    return at;
  }
  if (firstSlot !== null) return on.slot(firstSlot).starts.find((at) => at >= from) ?? on.length;
  return atStart && from > 0 ? on.length : from;
}

/** Whether a phrase matches anywhere in a sentence. */
export function stands(phrase: Phrase, on: Matchable): boolean {
  return hasBits(on.sets, phrase.required) && matchPhrase(phrase, on).length > 0;
}

/** What is tried in vain leaves nothing behind, so that all words are tried with one record. */
function matchAt(trying: Trying, start: number): Match | null {
  trying.start = start;
  trying.tries = 0;
  trying.failed = null;
  if (!run(trying, trying.phrase.first, start)) return null;
  const match = {start, end: trying.end, literal: trying.literal, slots: Object.fromEntries(trying.slots)};
  trying.literal = [];
  trying.slots = [];
  return match;
}

function run(trying: Trying, step: number, at: number): boolean {
  if (trying.failed === null) {
    if (++trying.tries > PATIENCE) trying.failed = new Set();
    return attempt(trying, trying.phrase.steps[step]!, at);
  }
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
      if (at >= on.length || !hasBit(on.words[at]!.sets, step.words.id)) return false;
      trying.literal.push(at);
      if (run(trying, step.next, at + 1)) return true;
      trying.literal.pop();
      return false;
    case 'edge':
      return (step.at === 'start' ? at === 0 : at === on.length) && run(trying, step.next, at);
    case 'branch': {
      const ways = at < on.length ? waysAt(step, on.words[at]!) : step.open;
      for (let i = 0; i < ways.length; i++) if (run(trying, ways[i]!, at)) return true;
      return false;
    }
    case 'slot':
      return attemptSlot(trying, step.name, step.next, at);
    case 'gap':
      return attemptGap(trying, step, at);
  }
}

/** The ways of a branch that can begin at a word, in the order of the phrase. */
function waysAt(step: Extract<Step, {type: 'branch'}>, word: TextWord): readonly number[] {
  const {numbers} = word;
  if (numbers.length === 0) return step.open;
  if (numbers.length === 1) return step.byWord.get(numbers[0]!) ?? step.open;
  let ways = step.byWords.get(word);
  if (ways === undefined) {
    const possible = new Set(numbers.flatMap((symbol) => step.byWord.get(symbol) ?? step.open));
    ways = step.nexts.filter((next) => possible.has(next));
    step.byWords.set(word, ways);
  }
  return ways;
}

function attemptSlot(trying: Trying, name: string, next: number, at: number): boolean {
  const fillings = trying.on.slot(name).at[at];
  if (fillings === undefined) return false;
  for (const filled of fillings) {
    trying.slots.push([name, filled]);
    if (run(trying, next, filled.end)) return true;
    trying.slots.pop();
  }
  return false;
}

/**
 * A gap stays within its clause: no semicolon or colon stands inside it or at its end. The group's name counts as one word, however
 * many it has, and no gap ends within it: what a group is called decides nothing.
 */
function attemptGap(trying: Trying, {most, firsts, next}: Extract<Step, {type: 'gap'}>, at: number): boolean {
  const {on} = trying;
  for (let skipped = 0, to = at; skipped <= most && to <= on.length; skipped++, to = on.past(to)) {
    const begins = firsts === null || (to < on.length && hasBit(on.words[to]!.sets, firsts.id));
    if (begins && run(trying, next, to)) return true;
    if (to < on.length && on.gap[to] === 2 && to > trying.start) return false;
  }
  return false;
}
