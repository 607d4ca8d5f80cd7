import type {Pattern} from './pattern.ts';
import type {PhraseCompiler} from './phrase.ts';
import {firstsOf, wordsOf} from './phrase-words.ts';
import type {WordSet} from './symbols.ts';

/** What a step does: the first of its numbers. */
export const DONE = 0;
export const WORD = 1;
export const SLOT = 2;
export const GAP = 3;
export const BRANCH = 4;
export const AT_START = 5;
export const AT_END = 6;
/** Instead of a set, where what follows may begin with other than words. */
export const ANYTHING = -1;

/**
 * The steps of all phrases one behind the other in one array of small integers: most of the time that matching takes goes into
 * fetching from memory, and what is used lies close together. A step is four numbers, what it does and
 *
 *     WORD    set                next     takes a word of the set
 *     SLOT    index of its name  next     fills a slot
 *     GAP     set  most          next     skips up to so many words, to one of the set
 *     AT_…                       next     asks for the sentence's start or end
 *     BRANCH  set  count                  then `count` times a set and the step of a way that begins with a word of it
 *
 * where the set of a branch is that of all its ways.
 */
export interface Steps {
  code: Int32Array;
  used: number;
  /** The names of slots. */
  slots: string[];
}

/** No steps yet but the one at 0, with which all phrases end. */
export function noSteps(): Steps {
  return {code: new Int32Array(4096), used: 4, slots: []};
}

type Either = Extract<Pattern, {type: 'either'}>;

/** Where a part goes on, and the words with which that can begin. */
interface Onward {
  step: number;
  firsts: WordSet | null;
}

/** Writes a pattern's steps, from its end to its start, behind those that are there; gives the first. */
export function writeSteps(pattern: Pattern, compiler: PhraseCompiler): number {
  return write(pattern, {step: 0, firsts: null}, compiler);
}

function write(part: Pattern, onward: Onward, compiler: PhraseCompiler): number {
  const {steps, symbols} = compiler;
  switch (part.type) {
    case 'word':
      return add([WORD, symbols.idOf(wordsOf(part, compiler)), 0, onward.step], steps);
    case 'sequence':
      return writeSequence(part.parts, onward, compiler);
    case 'either':
      return writeBranch(part, onward, compiler);
    case 'slot':
      return add([SLOT, slotAt(part.name, steps), 0, onward.step], steps);
    case 'gap':
      return add([GAP, idOrAnything(onward.firsts, compiler), part.most, onward.step], steps);
    case 'edge':
      return add([part.at === 'start' ? AT_START : AT_END, 0, 0, onward.step], steps);
  }
}

function writeSequence(parts: readonly Pattern[], behind: Onward, compiler: PhraseCompiler): number {
  let onward = behind;
  for (const part of parts.toReversed()) {
    const firsts = firstsOf(part, onward.firsts, compiler);
    onward = {step: write(part, onward, compiler), firsts};
  }
  return onward.step;
}

function writeBranch(part: Either, onward: Onward, compiler: PhraseCompiler): number {
  const ways = part.options.flatMap((option) => {
    const step = write(option, onward, compiler);
    return [idOrAnything(firstsOf(option, onward.firsts, compiler), compiler), step];
  });
  const all = idOrAnything(firstsOf(part, onward.firsts, compiler), compiler);
  return add([BRANCH, all, part.options.length, 0, ...ways], compiler.steps);
}

function idOrAnything(firsts: WordSet | null, {symbols}: PhraseCompiler): number {
  return firsts === null ? ANYTHING : symbols.idOf(firsts);
}

function add(numbers: readonly number[], steps: Steps): number {
  const at = steps.used;
  steps.used += numbers.length;
  if (steps.used > steps.code.length) {
    const longer = new Int32Array(2 * steps.used);
    longer.set(steps.code);
    steps.code = longer;
  }
  steps.code.set(numbers, at);
  return at;
}

function slotAt(name: string, {slots}: Steps): number {
  return slots.includes(name) ? slots.indexOf(name) : slots.push(name) - 1;
}
