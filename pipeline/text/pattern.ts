import {inflect} from './inflect.ts';
import {withinReach} from './within-reach.ts';
import {words} from './words.ts';

/**
 * The language of phrases, read into a small tree. Words stand for themselves in any case; `word+` for all its inflections (`(a|b c)+`: of each first word),
 * `word*` for all words that begin so; `<list>` for the phrases of a list of words.yaml; `(a|b c)` for one of several, `[x]` for
 * what may be missing; `..3` for up to three words between, `...` for up to five; `{slot}` for what the engine finds there;
 * `^` and `$` for a sentence's start and end.
 */
export type Pattern =
  | {type: 'word'; forms: readonly string[]; prefix: boolean}
  | {type: 'sequence'; parts: readonly Pattern[]}
  | {type: 'either'; options: readonly Pattern[]}
  | {type: 'gap'; most: number}
  | {type: 'slot'; name: string}
  | {type: 'edge'; at: 'start' | 'end'};

/** What a phrase may refer to. */
export interface Wordbook {
  lists: Readonly<Record<string, readonly string[]>>;
  irregular: ReadonlyMap<string, readonly string[]>;
  /** Lists that were read already: each is read once, however many phrases name it. */
  read: Map<string, Pattern>;
  /** Words as phrases have them, with their signs: most stand in many phrases. */
  words: Map<string, Pattern>;
  /** The words of the only text that is to be read, where there is one. */
  there: ReadonlySet<string> | null;
}

const TOKEN = /\.\.\.|\.\.\d+|\{[a-z_]+\}|<[a-z-]+>|[()|[\]^$]|[^\s()|[\]{}<>^$]+|[{}<>]/g;
const STRAY = /^[{}<>]$/;
/** A word that is its own plain form. */
const PLAIN = /^[a-z]+$/;
const NOTHING: Pattern = {type: 'sequence', parts: []};

/** Reads a phrase; throws an Error that says what is wrong with it. */
export function readPattern(phrase: string, book: Wordbook, within: readonly string[] = []): Pattern {
  const tokens = tokenize(phrase);
  let next = 0;
  const alternatives = (closing: string | null): Pattern => {
    const options: Pattern[][] = [[]];
    for (;;) {
      const token = tokens[next++];
      if (token === undefined) {
        if (closing !== null) throw new Error(`"${phrase}": "${closing}" is missing`);
        break;
      }
      if (token === closing) break;
      if (token === ')' || token === ']') throw new Error(`"${phrase}": "${token}" without its opening`);
      if (token === '|') options.push([]);
      else options.at(-1)!.push(part(token));
    }
    return either(options.map((parts) => (parts.length === 1 ? parts[0]! : {type: 'sequence', parts})));
  };
  const part = (token: string): Pattern => {
    if (token === '(') return inflectedIfAsked(alternatives(')'));
    if (token === '[') return either([alternatives(']'), NOTHING]);
    if (token === '^') return {type: 'edge', at: 'start'};
    if (token === '$') return {type: 'edge', at: 'end'};
    if (token === '...') return {type: 'gap', most: 5};
    if (token.startsWith('..')) return {type: 'gap', most: Number(token.slice(2))};
    if (token.startsWith('{')) return {type: 'slot', name: token.slice(1, -1)};
    if (token.startsWith('<')) return list(token.slice(1, -1), book, within);
    return word(token, phrase, book);
  };
  const inflectedIfAsked = (group: Pattern): Pattern => {
    if (tokens[next] !== '+') return group;
    next++;
    return inflected(group, book);
  };
  const pattern = alternatives(null);
  return book.there === null ? pattern : withinReach(pattern, book.there);
}

/** `(found|set up)+`: each alternative with its first word in all inflections. */
function inflected(pattern: Pattern, book: Wordbook): Pattern {
  switch (pattern.type) {
    case 'word':
      return pattern.prefix
        ? pattern
        : {...pattern, forms: pattern.forms.flatMap((form) => inflect(form, book.irregular))};
    case 'either':
      return {...pattern, options: pattern.options.map((option) => inflected(option, book))};
    case 'sequence': {
      const [first, ...rest] = pattern.parts;
      return first ? {...pattern, parts: [inflected(first, book), ...rest]} : pattern;
    }
    default:
      return pattern;
  }
}

function tokenize(phrase: string): readonly string[] {
  const tokens = phrase.match(TOKEN) ?? [];
  const stray = tokens.findIndex((token) => STRAY.test(token));
  if (stray >= 0) {
    const {index} = [...phrase.matchAll(TOKEN)][stray]!;
    throw new Error(`"${phrase}": "${phrase.slice(index, index + 10)}" is not understood`);
  }
  if (tokens.length === 0) throw new Error('an empty phrase');
  return tokens;
}

function either(options: Pattern[]): Pattern {
  if (options.length === 1) return options[0]!;
  const forms: string[] = [];
  const rest: Pattern[] = [];
  for (const option of options) {
    for (const one of option.type === 'either' ? option.options : [option]) {
      if (one.type === 'word' && !one.prefix) forms.push(...one.forms);
      else rest.push(one);
    }
  }
  if (forms.length === 0) return {type: 'either', options: rest};
  const joined: Pattern = {type: 'word', forms, prefix: false};
  return rest.length === 0 ? joined : {type: 'either', options: [joined, ...rest]};
}

function list(name: string, book: Wordbook, within: readonly string[]): Pattern {
  const known = book.read.get(name);
  if (known) return known;
  const phrases = book.lists[name];
  if (!phrases) throw new Error(`<${name}> is no list of words.yaml`);
  if (within.includes(name)) throw new Error(`<${name}> refers to itself`);
  const pattern = either(phrases.map((phrase) => readPattern(phrase, book, [...within, name])));
  book.read.set(name, pattern);
  return pattern;
}

function word(token: string, phrase: string, book: Wordbook): Pattern {
  let pattern = book.words.get(token);
  if (pattern === undefined) {
    pattern = readWord(token, phrase, book);
    book.words.set(token, pattern);
  }
  return pattern;
}

function readWord(token: string, phrase: string, book: Wordbook): Pattern {
  const sign = /[+*]$/.exec(token)?.[0];
  const printed = sign ? token.slice(0, -1) : token;
  const forms = PLAIN.test(printed) ? [printed] : words(printed).form;
  if (forms.length === 0) throw new Error(`"${phrase}": "${token}" is no word`);
  const parts = forms.map((form, i): Pattern => {
    const last = i === forms.length - 1;
    if (last && sign === '+') return {type: 'word', forms: inflect(form, book.irregular), prefix: false};
    return {type: 'word', forms: [form], prefix: last && sign === '*'};
  });
  return parts.length === 1 ? parts[0]! : {type: 'sequence', parts};
}
