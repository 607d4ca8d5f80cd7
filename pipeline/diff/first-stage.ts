import type {Lineage} from './lineage.ts';
import type {MovedCell} from './moved-cells.ts';
import type {Version} from './version.ts';

/** Where a cell's way through both versions parted. `by`: the question in which it did. */
export interface Parting {
  stage: string;
  by: string | null;
}

type Unit = readonly string[];
const ORDER = ['parse', 'segment', 'find', 'decide', 'correct', 'derive', 'check'];

/**
 * The first stage whose units that concern a cell differ between two versions; null where either lacks snapshots. A sentence that only
 * one of them has stands for its field, so that a text that was changed elsewhere is not blamed. Where an answer follows from others,
 * theirs are looked at too.
 */
export function firstStage([base, next]: readonly [Version, Version], lineage: Lineage) {
  const both = ORDER.every((stage) => base.stages.has(stage) && next.stages.has(stage));
  return ({profile, question}: MovedCell): Parting | null => {
    if (!both) return null;
    const sides: Sides = {
      old: (stage) => base.stages.get(stage)?.get(profile) ?? [],
      fresh: (stage) => next.stages.get(stage)?.get(profile) ?? [],
    };
    if (question === null) return {stage: ofText(sides) ?? 'check', by: null};
    const found = parting(question, sides, lineage, new Set());
    return found ?? {stage: 'check', by: question};
  };
}

interface Sides {
  old: (stage: string) => readonly Unit[];
  fresh: (stage: string) => readonly Unit[];
}

function parting(question: string, sides: Sides, lineage: Lineage, seen: Set<string>): Parting | null {
  if (seen.has(question)) return null;
  seen.add(question);
  const own = (stage: string, question: string): readonly [string, string] => [
    about(sides.old(stage), question),
    about(sides.fresh(stage), question),
  ];
  const differs = (stage: string): boolean => {
    const [old, fresh] = own(stage, question);
    return old !== fresh;
  };
  const found = (): Parting | null => {
    const stage = inEvidence(question, sides);
    return stage === null ? null : {stage, by: question};
  };
  if (differs('decide')) return found() ?? {stage: 'decide', by: question};
  if (differs('correct')) return {stage: 'correct', by: question};
  // What an answer follows from may differ in its evidence alone, such as its dates or its tone.
  const parents = (lineage.get(question) ?? []).map((parent) => parting(parent, sides, lineage, seen));
  const earliest = [found(), ...parents]
    .filter((one) => one !== null)
    .sort((a, b) => ORDER.indexOf(a.stage) - ORDER.indexOf(b.stage))[0];
  return earliest ?? (differs('derive') ? {stage: 'derive', by: question} : null);
}

const about = (units: readonly Unit[], question: string): string =>
  units
    .filter(([name]) => name === question)
    .map((unit) => unit.join('\t'))
    .join('\n');

/** Whether the pieces of evidence differ, and if so, whether they do because their sentences, or who is who in them, differ. */
function inEvidence(question: string, sides: Sides): string | null {
  const [old, fresh] = [sides.old('find'), sides.fresh('find')].map((units) =>
    units.filter(([name]) => name === question),
  ) as [Unit[], Unit[]];
  const apart = [...without(old, fresh), ...without(fresh, old)];
  if (apart.length === 0) return null;
  const sentences = [sides.old('segment'), sides.fresh('segment')].map(
    (units) => new Set(units.filter(([kind]) => kind === 'sentence').map(([, id]) => id)),
  );
  const moved = apart.some(([, , sentence]) => sentences.some((ids) => !ids.has(sentence)));
  return moved ? textStage(sides) : (ofText(sides) ?? 'find');
}

/** Whether name, other names or country differ, and where that began. */
function ofText(sides: Sides): string | null {
  const named = (units: readonly Unit[]): Unit[] =>
    units.filter(([kind]) => kind === 'name' || kind === 'aliases' || kind === 'country');
  const [old, fresh] = [named(sides.old('segment')), named(sides.fresh('segment'))];
  return without(old, fresh).length + without(fresh, old).length > 0 ? textStage(sides) : null;
}

function textStage(sides: Sides): string {
  const [old, fresh] = [sides.old('parse'), sides.fresh('parse')];
  return without(old, fresh).length + without(fresh, old).length > 0 ? 'parse' : 'segment';
}

function without(units: readonly Unit[], others: readonly Unit[]): Unit[] {
  const known = new Set(others.map((unit) => unit.join('\t')));
  return units.filter((unit) => !known.has(unit.join('\t')));
}
