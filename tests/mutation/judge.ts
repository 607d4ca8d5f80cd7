import {bindStages, type Knowledge} from '../../pipeline/coder.ts';
import {find} from '../../pipeline/stages/find.ts';
import {buildLexicon, type Lexicon} from '../../pipeline/text/lexicon.ts';
import {phraseIndex} from '../../pipeline/text/phrase-index.ts';
import type {FiledRule} from '../../schemas/rulebook.ts';
import type {Book, Mutant} from './mutants.ts';
import {categories, cellsFrom, type Trial} from './trials.ts';

/** Which trial a mutant turns red; null where it survives. */
export type Judge = (mutant: Mutant) => string | null;

/**
 * Judges mutants one by one. A dropped phrase can change only texts in which it stands, and only through rules that name it, so
 * no more is read again. Examples are looked at first: they are the quickest.
 */
export function judge(known: Knowledge, book: Book, all: readonly Mutant[], trials: readonly Trial[]): Judge {
  const stages = bindStages(known);
  const touched = touches(known.lexicon, book, all, trials);
  return (mutant) => {
    const reached = touched.get(mutant) ?? [];
    if (reached.length === 0) return null;
    const changed = mutant.without();
    const lexicon = changed.files === book.files ? known.lexicon : lexiconOf(changed);
    if (lexicon === null) return 'the words can’t be read without it';
    const affected = affectedBy(mutant, book, changed);
    for (const trial of reached) {
      const {example} = trial;
      if (example === null || !affected.old.has(idOf(example.filed))) continue;
      const own = affected.new.filter((filed) => idOf(filed) === idOf(example.filed));
      if (own.length > 0 && speaks(own, lexicon, trial) === example.speaks) continue;
      if (own.length > 0 || example.speaks) return trial.name;
    }
    const found = find(affected.new, lexicon);
    for (const trial of reached) {
      if (trial.example !== null) continue;
      const others = trial.evidence.filter(({question, rule}) => !affected.old.has(`${question}/${rule}`));
      const evidence = [...others, ...found(trial.profile).evidence];
      const is = categories(cellsFrom(stages, trial.profile, evidence));
      for (const [variable, right] of trial.right)
        if (is.get(variable) !== right) return `${trial.name}: ${variable}`;
    }
    return null;
  };
}

function speaks(rules: readonly FiledRule[], lexicon: Lexicon, {profile}: Trial): boolean {
  return find(rules, lexicon)(profile).evidence.some(({cancelled}) => cancelled === null);
}

function lexiconOf({files}: Book): Lexicon | null {
  try {
    return buildLexicon(files);
  } catch {
    return null;
  }
}

const idOf = ({question, rule}: FiledRule): string => `${question}/${rule.id}`;

/** The rules that a mutant may change, as they were and as they are. */
function affectedBy(
  {kind, place}: Mutant,
  book: Book,
  changed: Book,
): {old: ReadonlySet<string>; new: readonly FiledRule[]} {
  const ids = new Set(
    kind === 'rule' || kind === 'phrase'
      ? [place.split(' ')[0]!]
      : book.rules.filter((filed) => isAffected(filed, kind, place, book)).map(idOf),
  );
  return {old: ids, new: changed.rules.filter((filed) => ids.has(idOf(filed)))};
}

/** Contexts and mentions bear on all rules; a list or an act on those that name it, directly or by another list. */
function isAffected({rule}: FiledRule, kind: Mutant['kind'], place: string, {files}: Book): boolean {
  const name = place.split(' ')[0]!.split('/')[1]!;
  if (kind === 'act') return rule.kind === 'act' && [rule.act].flat().includes(name);
  if (kind !== 'word') return true;
  const lists = naming(name, files.words);
  const names = (value: unknown): boolean =>
    [...JSON.stringify(value).matchAll(/<([a-z-]+)>/g)].some(([, one]) => lists.has(one!));
  if (name === 'modifiers' || names(files.actors) || names(files.contexts)) return true;
  const acts = rule.kind === 'act' ? files.acts.acts.filter(({id}) => [rule.act].flat().includes(id)) : [];
  return names(rule) || names(acts) || (acts.length > 0 && names(files.acts.frames));
}

/** A list and those that name it, over any number of steps. */
function naming(name: string, words: Readonly<Record<string, readonly string[]>>): ReadonlySet<string> {
  const found = new Set([name]);
  for (const one of found)
    for (const [other, entries] of Object.entries(words))
      if (entries.some((entry) => entry.includes(`<${one}>`))) found.add(other);
  return found;
}

/** Mutant → the trials in whose text the dropped words stand; of a rule, those in which it found something. */
function touches(
  lexicon: Lexicon,
  book: Book,
  all: readonly Mutant[],
  trials: readonly Trial[],
): ReadonlyMap<Mutant, readonly Trial[]> {
  const touched = new Map<Mutant, Set<Trial>>(all.map((mutant) => [mutant, new Set()]));
  const entries = all.flatMap((mutant) =>
    textsOf(mutant, book)
      .flatMap(lexicon.phrases)
      .map((phrase) => ({phrase, owner: mutant})),
  );
  const index = phraseIndex(entries);
  const byRule = new Map(all.filter(({kind}) => kind === 'rule').map((mutant) => [mutant.place, mutant]));
  for (const trial of trials) {
    for (const reading of trial.readings())
      index.each(reading, (_, mutant) => touched.get(mutant)!.add(trial));
    for (const {question, rule} of trial.evidence) {
      const mutant = byRule.get(`${question}/${rule}`);
      if (mutant) touched.get(mutant)!.add(trial);
    }
  }
  return new Map([...touched].map(([mutant, own]) => [mutant, [...own].sort(cheapFirst)]));
}

const cheapFirst = (a: Trial, b: Trial): number => a.profile.fields.length - b.profile.fields.length;

/** The phrases that stand for what was dropped; a noun of an act stands in frames. */
function textsOf({kind, place, text}: Mutant, {files}: Book): string[] {
  if (kind === 'rule') return [];
  if (kind !== 'act') return [text];
  const framed = place.includes(' nouns ')
    ? files.acts.frames.noun.map((frame) => frame.replaceAll('{noun}', text))
    : [text];
  return framed;
}
