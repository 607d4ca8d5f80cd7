import type {FieldRole} from '../../schemas/flow.ts';
import type {
  Actors as ActorEntries,
  Acts,
  ContextCues,
  FieldLabels,
  Inflections,
  WordLists,
} from '../../schemas/lexicon.ts';
import type {Place} from '../../schemas/place.ts';
import type {Cue} from './contexts.ts';
import type {ActorPhrase, Actors} from './find-mentions.ts';
import type {Labels} from './mark-fields.ts';
import {nameIndex} from './name-index.ts';
import {readPattern, type Wordbook} from './pattern.ts';
import {compilePhrases, type Phrase, type PhraseCompiler} from './phrase.ts';
import {phraseIndex} from './phrase-index.ts';
import {noSteps} from './phrase-steps.ts';
import {type Gazetteer, gazetteer, placeDecoys, placePhrases} from './places.ts';
import type {Offices} from './rulers.ts';
import {type Symbols, symbolTable} from './symbols.ts';
import {words} from './words.ts';

/** The files of `pipeline/lexicon/`, as they are read. */
export interface LexiconFiles {
  fields: FieldLabels;
  words: WordLists;
  inflections: Inflections;
  actors: ActorEntries;
  acts: Acts;
  contexts: ContextCues;
  abbreviations: readonly string[];
  places: readonly Place[];
}

/** The words that all rules share, made ready for matching; bound once, before the first profile. */
export interface Lexicon {
  symbols: Symbols;
  labels: Labels;
  abbreviations: ReadonlySet<string>;
  gazetteer: Gazetteer;
  actors: Actors;
  offices: Offices;
  acts: Acts;
  cues: ReturnType<typeof phraseIndex<Cue>>;
  contextNames: ReadonlySet<string>;
  /** Reads a phrase of a rule, in parts that are looked for apart; throws an Error that says what is wrong with it. */
  phrases(text: string): readonly Phrase[];
}

/** `only` is the text that is to be read, where there is but one: what can't stand in it is left out, which is much quicker. */
export function buildLexicon(files: LexiconFiles, only: string | null = null): Lexicon {
  const symbols = symbolTable();
  const book: Wordbook = {
    lists: files.words,
    irregular: new Map(Object.entries(files.inflections)),
    read: new Map(),
    words: new Map(),
    there: only === null ? null : wordsIn([only]),
  };
  const common = wordsIn(files.words.common);
  const compiler: PhraseCompiler = {
    symbols,
    steps: noSteps(),
    words: new Map(),
    firsts: new Map(),
    required: new Map(),
    weights: new Map(),
    common,
  };
  const phrases = remembered((text) => compilePhrases(text, readPattern(text, book), compiler));
  const gazette = gazetteer(files.places);
  return {
    symbols,
    labels: labelsOf(files.fields),
    abbreviations: new Set(files.abbreviations),
    gazetteer: gazette,
    actors: actorsOf(files, gazette, phrases),
    offices: officesOf(files.actors),
    acts: files.acts,
    cues: phraseIndex(cuesOf(files.contexts, phrases)),
    contextNames: new Set(files.contexts.map(({id, as = id}) => as)),
    phrases,
  };
}

/** The same phrases for the same text: rules that share an act or a phrase share the work of looking for it. */
function remembered(read: (text: string) => readonly Phrase[]): (text: string) => readonly Phrase[] {
  const known = new Map<string, readonly Phrase[]>();
  return (text) => {
    const phrases = known.get(text) ?? read(text);
    known.set(text, phrases);
    return phrases;
  };
}

/** The words of a list, one by one. */
function wordsIn(list: readonly string[] = []): ReadonlySet<string> {
  return new Set(list.flatMap((text) => words(text).form));
}

/** Labels lose their first letter now and then; a long label is known without it too. */
function labelsOf(fields: FieldLabels): Labels {
  const labels = new Map<string, FieldRole>();
  for (const [role, names] of Object.entries(fields)) {
    for (const name of names) {
      labels.set(name.toLowerCase(), role as FieldRole);
      if (name.length > 6 && !name.startsWith('~'))
        labels.set(name.slice(1).toLowerCase(), role as FieldRole);
    }
  }
  return labels;
}

function actorsOf(
  files: LexiconFiles,
  gazette: Gazetteer,
  read: (text: string) => readonly Phrase[],
): Actors {
  const phrases = files.actors.flatMap((entry) => {
    const owner: ActorPhrase = {
      class: entry.class,
      code: entry.code ?? null,
      body: entry.body ?? false,
      title: entry.title ?? false,
      decoy: entry.decoy ?? false,
      acting: entry.acting ?? false,
      of: entry.of ?? null,
      entry: `actors/${entry.id}`,
    };
    return entry.phrases.flatMap(read).map((phrase) => ({phrase, owner}));
  });
  const decoys = placeDecoys(gazette).map((name) => ({name, owner: null}));
  const places = placePhrases(gazette).map((place) => ({name: place.words, owner: place}));
  const modifiers = wordsIn(files.words.modifiers);
  return {
    phrases: phraseIndex(phrases),
    places: nameIndex([...decoys, ...places]),
    modifiers: (word) => modifiers.has(word),
    state: files.actors.find(({id}) => id === 'government')?.code ?? null,
    part: files.actors.find(({id}) => id === 'subnational')?.code ?? null,
  };
}

function officesOf(actors: ActorEntries): Offices {
  const titles = actors.filter(({title}) => title);
  return {
    leader: titles[0]?.code ?? null,
    party: actors.find(({id}) => id === 'party')?.code ?? null,
    subnational: actors.find(({id}) => id === 'subnational')?.code ?? null,
  };
}

function cuesOf(
  contexts: ContextCues,
  read: (text: string) => readonly Phrase[],
): {phrase: Phrase; owner: Cue}[] {
  return contexts.flatMap(({id, as = id, cues, direction, scope, stops = [], pseudo = [], reads = null}) => {
    const cue: Cue = {name: as, entry: id, direction, scope, stops: new Set(stops), reads, pseudo: false};
    return [
      ...cues.flatMap(read).map((phrase) => ({phrase, owner: cue})),
      ...pseudo.flatMap(read).map((phrase) => ({phrase, owner: {...cue, pseudo: true}})),
    ];
  });
}
