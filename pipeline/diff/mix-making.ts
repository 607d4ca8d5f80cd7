import type {FiledCorrection} from '../../schemas/correction.ts';
import type {Source} from '../../schemas/flow.ts';
import {ruleName} from '../../schemas/rulebook.ts';
import type {Repository} from '../edge/read-knowledge.ts';
import type {Making} from '../edge/read-making.ts';
import {buildLexicon, type LexiconFiles} from '../text/lexicon.ts';
import {mixEntries} from '../text/lexicon-entries.ts';
import type {Change} from './version-diff.ts';

type Side = Pick<Making, 'known' | 'sources'>;

/** What the base knew, with some changes made. The order of rules, entries and corrections changes no cell. */
export function mixKnowledge(base: Repository, next: Repository, changes: readonly Change[]): Repository {
  const ids = (kind: Change['kind']): Set<string> =>
    new Set(changes.flatMap((change) => (change.kind === kind ? [change.id] : [])));
  const correctionId = ({correction, question}: FiledCorrection): string =>
    `${correction.profile}/${question}`;
  const entries = mixed(
    Object.entries(base.codebook),
    Object.entries(next.codebook),
    ([stem]) => stem,
    ids('codebook'),
  );
  const files = mixedFiles(base.files, next.files, ids('lexicon'));
  return {
    coverage: next.coverage,
    codebook: Object.fromEntries(entries),
    rules: mixed(base.rules, next.rules, ruleName, ids('rule')),
    corrections: mixed(base.corrections, next.corrections, correctionId, ids('correction')),
    files,
    lexicon: files === base.files ? base.lexicon : buildLexicon(files),
  };
}

/** What is left of a making if one profile's answers to some questions are all that is wanted: quicker to bind. */
export function partOfMaking(making: Making, profile: string, questions: ReadonlySet<string>): Making {
  const {known, sources, code} = making;
  const rules = known.rules.filter(({question}) => questions.has(question));
  return {code, known: {...known, rules}, sources: sources.filter(({id}) => id === profile)};
}

/** The profile as the base has it, or as it is now where its text is among the changes; null where that side has none. */
export function mixSource(base: Side, next: Side, id: string, changes: readonly Change[]): Source | null {
  const {sources} = changes.some((change) => change.kind === 'text' && change.id === id) ? next : base;
  return sources.find((source) => source.id === id) ?? null;
}

/** In the newer order; what only the base has stands behind. */
function mixed<T>(
  old: readonly T[],
  fresh: readonly T[],
  idOf: (one: T) => string,
  taken: ReadonlySet<string>,
): T[] {
  const kept = old.filter((one) => !taken.has(idOf(one)));
  const come = fresh.filter((one) => taken.has(idOf(one)));
  const places = new Map(fresh.map((one, place) => [idOf(one), place]));
  const place = (one: T): number => places.get(idOf(one)) ?? fresh.length;
  return [...kept, ...come].sort((a, b) => place(a) - place(b));
}

function mixedFiles(old: LexiconFiles, fresh: LexiconFiles, taken: ReadonlySet<string>): LexiconFiles {
  if (taken.size === 0) return old;
  const names = Object.keys(fresh) as (keyof LexiconFiles)[];
  const files = names.map((name) => {
    const own = new Set(
      [...taken].flatMap((id) => (id.startsWith(`${name}/`) ? [id.slice(name.length + 1)] : [])),
    );
    return [name, own.size === 0 ? old[name] : mixEntries(old[name], fresh[name], own)];
  });
  return Object.fromEntries(files) as unknown as LexiconFiles;
}
