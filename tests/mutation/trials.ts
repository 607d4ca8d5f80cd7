import {join} from 'node:path';
import {bindStages, type Knowledge} from '../../pipeline/coder.ts';
import {readCases} from '../../pipeline/edge/read-cases.ts';
import {readGold, readUnseen} from '../../pipeline/edge/read-gold.ts';
import {readSources} from '../../pipeline/edge/read-sources.ts';
import {exampleSource, firstField} from '../../pipeline/example-profile.ts';
import {agreementCodings, categoryOf} from '../../pipeline/reports/agreement-codings.ts';
import {readProfile} from '../../pipeline/text/read-profile.ts';
import type {Reading} from '../../pipeline/text/reading.ts';
import type {CodedProfile} from '../../schemas/coding-file.ts';
import type {Cell, Evidence, Profile, Source} from '../../schemas/flow.ts';
import type {FiledRule} from '../../schemas/rulebook.ts';
import {root} from '../repository.ts';

/** A text with what has to come of it: of an example, that its rule speaks or not; of a case or a gold profile, its cells. */
export interface Trial {
  name: string;
  profile: Profile;
  /** Its sentences, read when they are asked for: a reading knows only the phrases that were bound before it. */
  readings: () => readonly Reading[];
  /** What all rules find in it. */
  evidence: readonly Evidence[];
  /** The rule whose example it is, and whether that speaks there; null for others. */
  example: {filed: FiledRule; speaks: boolean} | null;
  /** The cells that are right, by variable, as a category of agreement; none for an example. */
  right: ReadonlyMap<string, string>;
}

type Known = Knowledge;
type Stages = ReturnType<typeof bindStages>;

/** Examples of rules, hard cases of questions, and the gold of the seen profiles. */
export function trials(known: Known): Trial[] {
  const stages = bindStages(known);
  return [...exampleTrials(known, stages), ...caseTrials(known, stages), ...goldTrials(known, stages)];
}

/** Cells as categories, by variable; cells that say nothing stand as "not mentioned". */
export function categories(cells: readonly Cell[]): ReadonlyMap<string, string> {
  const coded = agreementCodings([{profile_id: 'x', cells}]).get('x')!.cells;
  return new Map(cells.map(({variable}) => [variable, categoryOf(coded.get(variable) ?? null)]));
}

export function cellsFrom(
  stages: Pick<Stages, 'decide' | 'correct' | 'derive' | 'check'>,
  profile: Profile,
  evidence: readonly Evidence[],
): readonly Cell[] {
  return stages.check(stages.derive(stages.correct(stages.decide({profile, evidence})))).cells;
}

export function exampleTrials(known: Known, stages: Stages = bindStages(known)): Trial[] {
  return known.rules.flatMap((filed) => {
    const {rule} = filed;
    const said = [
      ...rule.examples.yes.map((example) => ({example, speaks: true})),
      ...(rule.examples.no ?? []).map((example) => ({example, speaks: false})),
    ];
    return said.map(({example, speaks}) => {
      const {text, field} = typeof example === 'string' ? {text: example, field: firstField(rule)} : example;
      const source = exampleSource(text, field, known.lexicon);
      return {
        ...trialOf(`example of ${filed.question}/${rule.id}`, source, known, stages),
        example: {filed, speaks},
      };
    });
  });
}

function caseTrials(known: Known, stages: Stages): Trial[] {
  const right = readCases(root, known.codebook).filter(({wrong}) => wrong === undefined);
  return right.map(({text, field, variable, path, line}) => {
    const trial = trialOf(`${path}:${line}`, exampleSource(text, field, known.lexicon), known, stages);
    const is = categories(cellsFrom(stages, trial.profile, trial.evidence)).get(variable)!;
    return {...trial, right: new Map([[variable, is]])};
  });
}

/** Cells in which the coder and gold agree; the unseen profiles have no part. */
function goldTrials(known: Known, stages: Stages): Trial[] {
  const unseen = readUnseen(join(root, 'tests/gold/unseen.txt'));
  const sources = readSources(join(root, 'raw')).sources.filter(({id}) => !unseen.has(id));
  const gold = readGold(join(root, 'tests/gold/gold'));
  return sources.flatMap((source) => {
    const coded = gold.get(source.id);
    return coded ? [goldTrial(source, coded, known, stages)] : [];
  });
}

function goldTrial(source: Source, coded: CodedProfile, known: Known, stages: Stages): Trial {
  const trial = trialOf(`gold of ${source.id}`, source, known, stages);
  const is = categories(cellsFrom(stages, trial.profile, trial.evidence));
  const right = [...is].filter(
    ([variable, category]) => category === categoryOf(coded.cells.get(variable) ?? null),
  );
  return {...trial, right: new Map(right)};
}

function trialOf(name: string, source: Source, {lexicon}: Known, stages: Stages): Trial {
  const profile = stages.segment(stages.parse(source));
  const readings = () => readProfile(profile, lexicon).flatMap((field) => field.readings);
  const {evidence} = stages.find(profile);
  return {name, profile, readings, evidence, example: null, right: new Map()};
}
