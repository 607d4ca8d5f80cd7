import {type CodedProfile, type Codings, codedVariables} from '../../schemas/coding-file.ts';
import type {Variable} from '../../schemas/variable.ts';
import {codesOf} from './agreement-codings.ts';
import {agreementFigures, codeFigures, type Pair} from './agreement-figures.ts';
import {agreementMeans, type Means} from './agreement-means.ts';
import {type ByPart, byPart, type CodeAgreement, type VariableAgreement} from './agreement-parts.ts';

/** How one coder (the pipeline, a person, a language model) agrees with gold or with another coder. */
export interface AgreementReport {
  coder: string;
  gold: string;
  profiles: ByPart<number>;
  /** Profiles that only one of the two has; they are not compared. */
  onlyCoder: readonly string[];
  onlyGold: readonly string[];
  /** In codebook order; identification stands first, as far as gold codes it. */
  variables: readonly VariableAgreement[];
  /** Every code of a set in codebook order; of a set of states every state that either coder gives. */
  codes: readonly CodeAgreement[];
  means: ByPart<Means>;
}

/** Compares two codings; `names` are what the tables call the two. The order of profiles and of codes changes nothing. */
export function agreement(
  coder: Codings,
  gold: Codings,
  unseen: ReadonlySet<string>,
  names: {coder: string; gold: string} = {coder: 'machine', gold: 'gold'},
  codebookVariables: readonly Variable[] = codedVariables,
): AgreementReport {
  const shared = [...gold.keys()].filter((id) => coder.has(id)).sort();
  const ids = {
    seen: shared.filter((id) => !unseen.has(id)),
    unseen: shared.filter((id) => unseen.has(id)),
    all: shared,
  };
  const compared = codebookVariables
    .filter(
      (variable) =>
        variable.question !== null || [...gold.values()].some((one) => one.cells.has(variable.name)),
    )
    .map((variable) => ({variable, pairs: byPart((part) => pairsOf(variable, ids[part], coder, gold))}));
  const variables = compared.map(({variable, pairs}) => ({
    variable,
    figures: byPart((part) => agreementFigures(pairs[part], isSet(variable))),
  }));
  const codes = compared.flatMap(({variable, pairs}) =>
    codesIn(variable, pairs.all).map((code) => ({
      variable,
      code,
      figures: byPart((part) => codeFigures(code, pairs[part])),
    })),
  );
  return {
    ...names,
    profiles: byPart((part) => ids[part].length),
    onlyCoder: missingIn(gold, coder),
    onlyGold: missingIn(coder, gold),
    variables,
    codes,
    means: byPart((part) => agreementMeans(variables, codes, part)),
  };
}

const isSet = (variable: Variable): boolean => variable.type === 'set' || variable.type === 'states';

const missingIn = (codings: Codings, other: Codings): string[] =>
  [...other.keys()].filter((id) => !codings.has(id)).sort();

function pairsOf(variable: Variable, ids: readonly string[], coder: Codings, gold: Codings): Pair[] {
  const cell = (profile: CodedProfile | undefined) => profile?.cells.get(variable.name) ?? null;
  return ids.map((id) => ({coder: cell(coder.get(id)), gold: cell(gold.get(id))}));
}

function codesIn(variable: Variable, pairs: readonly Pair[]): string[] {
  if (!isSet(variable)) return [];
  if (variable.codes) return Object.keys(variable.codes);
  return [...new Set(pairs.flatMap(({coder, gold}) => [...codesOf(coder), ...codesOf(gold)]))].sort();
}
