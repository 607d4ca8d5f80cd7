import type {LexiconFiles} from '../../pipeline/text/lexicon.ts';
import type {Rule} from '../../schemas/rule.ts';
import type {FiledRule} from '../../schemas/rulebook.ts';

/** What is read of the repository, and changed: rules and the words that they share. */
export interface Book {
  rules: readonly FiledRule[];
  files: LexiconFiles;
}

/** One thing dropped. `text` is what stood there; `book` makes the book without it. */
export interface Mutant {
  kind: 'rule' | 'phrase' | 'word' | 'act' | 'cue' | 'actor';
  /** Where it stands: `purpose/fights-rebels phrases 2`. */
  place: string;
  text: string;
  without: () => Book;
}

/** Lists that hold no phrases of rules: `common` decides only how fast phrases are found. */
const NOT_PHRASES = new Set(['common']);

/** Every rule, phrase, cue and entry of a list dropped in turn. A list keeps its last entry: without any it could not be named. */
export function mutants(book: Book): Mutant[] {
  return [
    ...book.rules.map((filed) => ruleMutant(book, filed)),
    ...book.rules.flatMap((filed) => phraseMutants(book, filed)),
    ...wordMutants(book),
    ...actMutants(book),
    ...entryMutants(book, 'cue'),
    ...entryMutants(book, 'actor'),
  ];
}

function ruleMutant(book: Book, filed: FiledRule): Mutant {
  const {question, rule} = filed;
  return {
    kind: 'rule',
    place: `${question}/${rule.id}`,
    text: rule.id,
    without: () => ({...book, rules: book.rules.filter((one) => one !== filed)}),
  };
}

function phraseMutants(book: Book, filed: FiledRule): Mutant[] {
  const lists = Object.entries(filed.rule).filter(([key]) =>
    ['phrases', 'nouns', 'with', 'without'].includes(key),
  ) as [string, string[]][];
  return lists.flatMap(([key, list]) =>
    dropped(list, key !== 'without').map(({at, text, rest}): Mutant => {
      const {[key as 'with']: _old, ...others} = filed.rule as Rule & {with?: string[]};
      const rule = (rest.length > 0 ? {...others, [key]: rest} : others) as Rule;
      const changed = {...filed, rule};
      const rules = (): readonly FiledRule[] => book.rules.map((one) => (one === filed ? changed : one));
      const place = `${filed.question}/${filed.rule.id} ${key} ${at + 1}`;
      return {kind: 'phrase', place, text, without: () => ({...book, rules: rules()})};
    }),
  );
}

function wordMutants(book: Book): Mutant[] {
  const {words} = book.files;
  return Object.entries(words)
    .filter(([name]) => !NOT_PHRASES.has(name))
    .flatMap(([name, list]) =>
      dropped(list).map(({at, text, rest}) => ({
        kind: 'word' as const,
        place: `words/${name} ${at + 1}`,
        text,
        without: () => ({...book, files: {...book.files, words: {...words, [name]: rest}}}),
      })),
    );
}

function actMutants(book: Book): Mutant[] {
  const {acts} = book.files;
  return acts.acts.flatMap((act) =>
    (['verbs', 'nouns', 'phrases'] as const).flatMap((key) =>
      dropped(act[key] ?? [], false).map(({at, text, rest}) => {
        const changed = acts.acts.map((one) => (one === act ? {...act, [key]: rest} : one));
        const files = {...book.files, acts: {...acts, acts: changed}};
        const place = `acts/${act.id} ${key} ${at + 1}`;
        return {kind: 'act' as const, place, text, without: () => ({...book, files})};
      }),
    ),
  );
}

function entryMutants(book: Book, kind: 'cue' | 'actor'): Mutant[] {
  const file = kind === 'cue' ? 'contexts' : 'actors';
  const entries: readonly {id: string; [key: string]: unknown}[] = book.files[file];
  return entries.flatMap((entry) =>
    ['cues', 'pseudo', 'phrases'].flatMap((key) =>
      dropped((entry[key] as string[] | undefined) ?? [], key !== 'pseudo').map(({at, text, rest}) => {
        const changed = entries.map((one) => (one === entry ? {...entry, [key]: rest} : one));
        const place = `${file}/${entry.id} ${key} ${at + 1}`;
        return {kind, place, text, without: () => ({...book, files: {...book.files, [file]: changed}})};
      }),
    ),
  );
}

/** A list without each of its members in turn; one that must not become empty keeps its last. */
function dropped(list: readonly string[], kept = true): {at: number; text: string; rest: string[]}[] {
  if (kept && list.length < 2) return [];
  return list.map((text, at) => ({at, text, rest: list.filter((_, other) => other !== at)}));
}
