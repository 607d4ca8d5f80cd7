import type {Phrase, Step} from './phrase.ts';

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
  /** Id of a set of words (`Symbols`) of which the sentence has one → where. */
  sets: ReadonlyMap<number, readonly number[]>;
  /** 2 where a semicolon or colon stands before the word: no gap crosses it. */
  gap: Uint8Array;
  slot(name: string, at: number): readonly Filled[];
  /** The words at which the slot can begin, in order. */
  slotStarts(name: string): readonly number[];
  /** The word behind the group's name, if one begins at this word, else the next word. */
  past(at: number): number;
}

interface Trying {
  phrase: Phrase;
  on: Matchable;
  start: number;
  end: number;
  literal: number[];
  slots: Record<string, Filled>;
  tries: number;
  /** Step and word at which the rest of the phrase is known not to match: a step may be reached along several ways. */
  failed: Set<number> | null;
}

/** So many steps may be tried before failures are written down: most matches need far fewer. */
const PATIENCE = 100;

/**
 * All matches of a phrase, left to right, not overlapping; of several from one word the one with the smallest gaps. What a
 * phrase can match is bounded and no step is tried twice at a word in vain, so the time is linear in the sentence.
 */
export function matchPhrase(phrase: Phrase, on: Matchable): Match[] {
  const matches: Match[] = [];
  let free = 0;
  const from = (at: number): void => {
    if (at < free) return;
    const match = matchAt(phrase, on, at);
    if (match === null) return;
    matches.push(match);
    free = Math.max(match.end, at + 1);
  };
  if (phrase.firsts !== null) for (const at of on.sets.get(phrase.firsts.id) ?? []) from(at);
  else if (phrase.firstSlot !== null) for (const at of on.slotStarts(phrase.firstSlot)) from(at);
  else for (let at = 0; at < on.length; at++) from(at);
  return matches;
}

function holds(members: ReadonlySet<number>, own: readonly number[]): boolean {
  for (let i = 0; i < own.length; i++) if (members.has(own[i]!)) return true;
  return false;
}

function matchAt(phrase: Phrase, on: Matchable, start: number): Match | null {
  const trying: Trying = {phrase, on, start, end: start, literal: [], slots: {}, tries: 0, failed: null};
  if (!run(trying, phrase.first, start)) return null;
  return {start, end: trying.end, literal: trying.literal, slots: trying.slots};
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
      if (at >= on.length || !holds(step.words.members, on.symbols[at]!)) return false;
      trying.literal.push(at);
      if (run(trying, step.next, at + 1)) return true;
      trying.literal.pop();
      return false;
    case 'edge':
      return (step.at === 'start' ? at === 0 : at === on.length) && run(trying, step.next, at);
    case 'branch': {
      const ways = waysAt(step, at < on.length ? on.symbols[at]! : []);
      for (let i = 0; i < ways.length; i++) if (run(trying, ways[i]!, at)) return true;
      return false;
    }
    case 'slot':
      return attemptSlot(trying, step.name, step.next, at);
    case 'gap':
      return attemptGap(trying, step.most, step.next, at);
  }
}

/** The ways of a branch that can begin at a word, in the order of the phrase. */
function waysAt(step: Extract<Step, {type: 'branch'}>, own: readonly number[]): readonly number[] {
  if (own.length === 0) return step.open;
  if (own.length === 1) return step.byWord.get(own[0]!) ?? step.open;
  let ways = step.byWords.get(own);
  if (ways === undefined) {
    const possible = new Set(own.flatMap((symbol) => step.byWord.get(symbol) ?? step.open));
    ways = step.nexts.filter((next) => possible.has(next));
    step.byWords.set(own, ways);
  }
  return ways;
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

/**
 * A gap stays within its clause: no semicolon or colon stands inside it or at its end. The group's name counts as one word, however
 * many it has, and no gap ends within it: what a group is called decides nothing.
 */
function attemptGap(trying: Trying, most: number, next: number, at: number): boolean {
  const {on} = trying;
  for (let skipped = 0, to = at; skipped <= most && to <= on.length; skipped++, to = on.past(to)) {
    if (run(trying, next, to)) return true;
    if (to < on.length && on.gap[to] === 2 && to > trying.start) return false;
  }
  return false;
}
