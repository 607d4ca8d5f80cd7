import type {DateAtom, DateModifier} from './date-phrase.ts';
import {S} from './date-words.ts';

/** The words that stand before a date and bind it: "since", "until", "between", "no later than". */

export type Bound = DateModifier | 'at' | 'from' | 'not_before';
const BINDERS: readonly (readonly [string, Bound])[] = [
  ['not\\suntil', 'at'],
  ['as\\sof|as\\sat', 'at'],
  [
    '(?:beginning|starting)\\s(?:in|from|with)|as\\sfrom|(?:ever\\s)?since(?:\\sat\\sleast|\\sas\\searly\\sas)?',
    'since',
  ],
  ['(?:(?:up\\s)?until|till|up\\sto(?:\\sand\\sincluding)?)(?:\\sat\\sleast)?|through|into', 'until'],
  ['no\\searlier\\sthan|not\\s(?:before|earlier\\sthan)', 'not_before'],
  ['before|prior\\sto|earlier\\sthan', 'before'],
  [
    '(?:(?:shortly|soon|just|right|immediately)\\s)?(?:after|following)|later\\sthan|beyond|past|subsequent\\sto',
    'after',
  ],
  ['no\\slater\\sthan|not\\slater\\sthan|by', 'by'],
  ['between', 'between'],
  ['from', 'from'],
];
const BINDER = new RegExp(
  `(?<![\\w-])(?:${BINDERS.map((pair) => `(${pair[0]})`).join('|')})(${S}(?:the|its|his|her|their|this|that|an?)${S}|${S})$`,
  'i',
);
const GLUED = /(?<![\w-])(?:(pre)|post)-$/i;
/** What follows a year in "after the 2005 election": a noun, that is, no stop and no verb or preposition. */
const EVENT =
  /^\s(?!(?:and|or|the|was|were|had|has|is|it|they|he|in|of|on|to|by|when|but|as|at|for|with|who|which)\b)[A-Za-z]/;

export interface Binder {
  start: number;
  bound: Bound;
  /** With "the" or "its" before a bare year: the year belongs to an event's name. */
  event: boolean;
}

/** The binding word that ends right before the atom. */
export function binderBefore(text: string, atom: DateAtom, done: number): Binder | null {
  const left = text.slice(Math.max(done, atom.start - 40), atom.start);
  const glued = GLUED.exec(left);
  if (glued !== null)
    return {
      start: atom.start - glued[0].length,
      bound: glued[1] === undefined ? 'after' : 'before',
      event: false,
    };
  const found = BINDER.exec(left);
  if (found === null) return null;
  const event = /\s\S+\s+$/.test(found[BINDERS.length + 1] as string);
  if (event && !(atom.bare && EVENT.test(text.slice(atom.end, atom.end + 20)))) return null;
  const which = BINDERS.findIndex((_, index) => found[index + 1] !== undefined);
  return {start: atom.start - found[0].length, bound: (BINDERS[which] as (typeof BINDERS)[number])[1], event};
}
