import {join} from 'node:path';
import {issueLine} from '../../schemas/issue.ts';
import type {ReliabilityRow} from '../../schemas/reliability.ts';
import type {By, Version} from '../diff/version.ts';
import {type Coded, codedWith, foundBefore, recode} from '../recode.ts';
import {draftVersion} from './draft-version.ts';
import {evidenceMemory} from './evidence-memory.ts';
import type {Places} from './read-base.ts';
import {readKnowledge} from './read-knowledge.ts';
import {type Making, readCode} from './read-making.ts';
import {readReliability} from './read-reliability.ts';
import {readSources} from './read-sources.ts';

const NAME = 'the working tree';

/** The working tree, coded in memory: whole the first time, then only what changes of rules, corrections and profiles concern. */
export interface WorkingTree {
  measured: readonly ReliabilityRow[];
  /** What it was made of when it was last read. */
  making(): Making;
  /** Why profiles were left out when it was last read, a line each. */
  leftOut(): readonly string[];
  /** Reads and codes it as it is now. Throws a Fault for a file that can't be read, and stays as it was. */
  code(): {version: Version; recoded: number};
}

export function workingTree(root: string, {raw, out}: Places): WorkingTree {
  const measured = readReliability(join(out, 'reliability.csv'));
  const code = readCode(root);
  let known = readKnowledge(root);
  let {sources, issues} = readSources(raw);
  const memory = evidenceMemory(root, raw, known);
  let first: {version: Version; coded: Coded} | null = null;

  const codeAll = (): {version: Version; recoded: number} => {
    const remembered = memory.recall(sources);
    const {version, found} = draftVersion(NAME, {...known, remembered}, {sources, issues, measured});
    found.forEach(memory.take);
    memory.keep();
    first = {version, coded: codedWith(known, found)};
    return {version, recoded: sources.length};
  };
  const codeAgain = ({version, coded}: {version: Version; coded: Coded}) => {
    known = readKnowledge(root);
    ({sources, issues} = readSources(raw));
    const {coded: fresh, concerned} = recode(coded, known, sources);
    const some = {sources: sources.filter(({id}) => concerned.has(id)), issues, measured};
    const remembered = foundBefore(fresh);
    const part = draftVersion(NAME, {...known, remembered}, some, sources).version;
    return {version: replaced(version, part, concerned), recoded: some.sources.length};
  };
  return {
    measured,
    making: () => ({known, sources, code}),
    leftOut: () => issues.filter(({severity}) => severity === 'error').map(issueLine),
    code: () => (first === null ? codeAll() : codeAgain(first)),
  };
}

/** The version with some of its profiles as another has them, which holds these alone. */
function replaced(whole: Version, part: Version, ids: ReadonlySet<string>): Version {
  const over = <T>(old: By<T>, fresh: By<T>): By<T> => {
    const kept = [...old].filter(([id]) => !ids.has(id));
    return new Map([...kept, ...fresh].sort(([a], [b]) => (a < b ? -1 : 1)));
  };
  const nothing = new Map<string, never>();
  const stages = [...whole.stages].map(
    ([stage, units]) => [stage, over(units, part.stages.get(stage) ?? nothing)] as const,
  );
  return {
    ...part,
    cells: over(whole.cells, part.cells),
    evidence: over(whole.evidence, part.evidence),
    stages: new Map(stages),
    // Hashes of whole columns are not known of a part.
    columns: new Map(),
  };
}
