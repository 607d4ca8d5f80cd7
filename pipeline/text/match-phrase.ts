import type {Filled, Matchable} from './matchable.ts';
import {firstStep, type Phrase} from './phrase.ts';
import {ANYTHING, AT_END, AT_START, BRANCH, DONE, SLOT, type Steps, WORD} from './phrase-steps.ts';
import {nextPlace, standsAt, type WordPlaces} from './word-places.ts';

export interface Match {
  start: number;
  end: number;
  /** Words that the phrase names, in order. */
  literal: readonly number[];
  slots: Readonly<Record<string, Filled>>;
}

interface Trying {
  steps: Steps;
  first: number;
  on: Matchable;
  places: WordPlaces;
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
  return phrase.slots.every((name) => on.slot(name).starts.length > 0) ? matchFillable(phrase, on) : NONE;
}

/** The same, where it is known that each slot can be filled. */
export function matchFillable(phrase: Phrase, on: Matchable): readonly Match[] {
  let at = nextStart(phrase, on, on.places(), 0);
  if (at >= on.length) return NONE;
  // Steps may bring new sets of words, so that they are written before the places are asked for again.
  const first = firstStep(phrase);
  const {steps} = phrase.compiler;
  const places = on.places();
  const trying = {steps, first, on, places, start: 0, end: 0, literal: [], slots: [], tries: 0, failed: null};
  const matches: Match[] = [];
  while (at < on.length) {
    const match = matchAt(trying, at);
    if (match !== null) matches.push(match);
    at = nextStart(phrase, on, places, Math.max(match?.end ?? 0, at + 1));
  }
  return matches;
}

/** The next word at which a match may begin, with all that it requires at or behind it; the sentence's length if there is none. */
function nextStart(phrase: Phrase, on: Matchable, places: WordPlaces, from: number): number {
  const at = nextFirst(phrase, on, places, from);
  for (const set of phrase.required)
    if (nextPlace(places, set, at, on.length) === on.length) return on.length;
  return at;
}

function nextFirst(
  {firsts, firstSlot, atStart}: Phrase,
  on: Matchable,
  places: WordPlaces,
  from: number,
): number {
  if (firsts !== null) return nextPlace(places, firsts, from, on.length);
  if (firstSlot !== null) return on.slot(firstSlot).starts.find((at) => at >= from) ?? on.length;
  return atStart && from > 0 ? on.length : from;
}

/** What is tried in vain leaves nothing behind, so that all words are tried with one record. */
function matchAt(trying: Trying, start: number): Match | null {
  trying.start = start;
  trying.tries = 0;
  trying.failed = null;
  if (!run(trying, trying.first, start)) return null;
  const match = {start, end: trying.end, literal: trying.literal, slots: Object.fromEntries(trying.slots)};
  trying.literal = [];
  trying.slots = [];
  return match;
}

function run(trying: Trying, step: number, at: number): boolean {
  if (trying.failed === null) {
    if (++trying.tries > PATIENCE) trying.failed = new Set();
    return attempt(trying, step, at);
  }
  const key = step * (trying.on.length + 1) + at;
  if (trying.failed.has(key)) return false;
  if (attempt(trying, step, at)) return true;
  trying.failed.add(key);
  return false;
}

/** Goes on from a step: word by word where there is one way only, and along each of several until one leads to the end. */
function attempt(trying: Trying, from: number, start: number): boolean {
  const {on, places, literal, steps} = trying;
  const {code} = steps;
  const kept = literal.length;
  let step = from;
  let at = start;
  while (code[step] === WORD && at < on.length && standsAt(places, code[step + 1]!, at)) {
    literal.push(at++);
    step = code[step + 3]!;
  }
  if (code[step] !== WORD && choose(trying, step, at)) return true;
  while (literal.length > kept) literal.pop();
  return false;
}

function choose(trying: Trying, step: number, at: number): boolean {
  const {on, steps} = trying;
  const {code} = steps;
  const what = code[step + 1]!;
  const next = code[step + 3]!;
  switch (code[step]) {
    case DONE:
      trying.end = at;
      return true;
    case AT_START:
      return at === 0 && run(trying, next, at);
    case AT_END:
      return at === on.length && run(trying, next, at);
    case BRANCH:
      return attemptBranch(trying, step, at);
    case SLOT:
      return attemptSlot(trying, steps.slots[what]!, next, at);
    default:
      return attemptGap(trying, step, at);
  }
}

/** Those of its ways that can begin at a word, in the order of the phrase. */
function attemptBranch(trying: Trying, step: number, at: number): boolean {
  const {on, places} = trying;
  const {code} = trying.steps;
  const inside = at < on.length;
  const all = code[step + 1]!;
  if (all !== ANYTHING && !(inside && standsAt(places, all, at))) return false;
  const end = step + 4 + 2 * code[step + 2]!;
  for (let way = step + 4; way < end; way += 2) {
    const firsts = code[way]!;
    const begins = firsts === ANYTHING || (inside && standsAt(places, firsts, at));
    if (begins && run(trying, code[way + 1]!, at)) return true;
  }
  return false;
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
function attemptGap(trying: Trying, step: number, at: number): boolean {
  const {on, places, steps, start} = trying;
  const firsts = steps.code[step + 1]!;
  const most = steps.code[step + 2]!;
  const next = steps.code[step + 3]!;
  if (firsts !== ANYTHING && nextPlace(places, firsts, at, on.length) === on.length) return false;
  for (let skipped = 0, to = at; skipped <= most && to <= on.length; skipped++, to = on.past(to)) {
    const begins = firsts === ANYTHING || (to < on.length && standsAt(places, firsts, to));
    if (begins && run(trying, next, to)) return true;
    if (to < on.length && on.gap[to] === 2 && to > start) return false;
  }
  return false;
}
