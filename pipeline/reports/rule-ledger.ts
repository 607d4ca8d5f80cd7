import type {Codebook} from '../../schemas/codebook.ts';
import type {Codings} from '../../schemas/coding-file.ts';
import type {Answer, Checked, Evidence, Named} from '../../schemas/flow.ts';
import type {Question} from '../../schemas/question.ts';
import type {FiledRule} from '../../schemas/rulebook.ts';
import {saidKey} from '../coding/answers.ts';
import {dateSide} from '../coding/date-side.ts';
import {evidenceAgrees} from './evidence-agrees.ts';

/** What became of a piece of evidence, held against gold. */
export type Verdict = 'right' | 'wrong' | 'unheard' | 'against';
export type Verdicts = Record<Verdict, number>;

/** What one rule did, in pieces of evidence. Only pieces of seen profiles with gold are judged, so that no one mends by the others. */
export interface LedgerLine extends Verdicts {
  question: string;
  rule: string;
  kind: string;
  /** Pieces that no context cancelled, and on how many profiles they stand. */
  fires: number;
  profiles: number;
  cancelled: number;
  unjudged: number;
}

export interface RuleLedger {
  /** In the order of the codebook, then by rule. */
  lines: readonly LedgerLine[];
  /** Sums over all rules. */
  seen: Verdicts;
  unseen: Verdicts;
}

/** What gold says, where there is any, and which profiles are judged in sums only. */
export interface Judges {
  gold: Codings;
  unseen: ReadonlySet<string>;
}

/** What was found on a profile. */
export interface LedgerFound {
  profile: Named;
  evidence: readonly Evidence[];
}

/**
 * What each rule did to the profiles. A piece that carries its answer is right or wrong as it says what gold says or not; one that
 * carries none is unheard if it says what gold says, else against. Rules that never spoke have a line too.
 */
export function ruleLedger(
  found: readonly LedgerFound[],
  checked: readonly Checked[],
  {codebook, rules}: {codebook: Codebook; rules: readonly FiledRule[]},
  judges: Judges | null,
): RuleLedger {
  const lines = new Map(
    rules.map(({question, rule}) => [`${question} ${rule.id}`, emptyLine(question, rule.id, rule.kind)]),
  );
  const sums = {seen: noVerdicts(), unseen: noVerdicts()};
  const answersOf = new Map(checked.map(({coding}) => [coding.profile.source.id, coding.answers]));
  for (const {profile, evidence} of found) {
    const {id} = profile.source;
    const cells = judges?.gold.get(id)?.cells ?? null;
    const part = judges?.unseen.has(id) ? 'unseen' : 'seen';
    const spoke = new Set<LedgerLine>();
    for (const piece of evidence) {
      const line = lines.get(`${piece.question} ${piece.rule}`);
      if (line && piece.cancelled !== null) line.cancelled++;
      if (!line || piece.cancelled !== null) continue;
      line.fires++;
      if (!spoke.has(line)) line.profiles++;
      spoke.add(line);
      const own = sided(piece, codebook[piece.question]!);
      const carries = own !== null && carried(own, answersOf.get(id)?.[piece.question]);
      const verdict = cells && verdictOf(carries, own !== null && evidenceAgrees(own, codebook, cells));
      if (verdict) sums[part][verdict]++;
      line[verdict && part === 'seen' ? verdict : 'unjudged']++;
    }
  }
  return {lines: inOrder([...lines.values()], codebook), ...sums};
}

function verdictOf(carries: boolean, agrees: boolean): Verdict {
  if (carries) return agrees ? 'right' : 'wrong';
  return agrees ? 'unheard' : 'against';
}

/** The side of a spell for which the question asks, as `decide` takes it; null where that side is open. */
function sided(piece: Evidence, question: Question): Evidence | null {
  if (question.kind !== 'dated' || piece.said === null || !('date' in piece.said)) return piece;
  const date = dateSide(piece.said.date, question.pick);
  return date === null ? null : {...piece, said: {date}};
}

function carried(own: Evidence, answer: Answer | undefined): boolean {
  const key = pieceKey(own);
  return answer?.because.some((piece) => pieceKey(piece) === key) ?? false;
}

const pieceKey = ({question, rule, start, end, hit, said}: Evidence): string =>
  [question, rule, start, end, hit.start, said === null ? '' : saidKey(said)].join(' ');

const noVerdicts = (): Verdicts => ({right: 0, wrong: 0, unheard: 0, against: 0});

const emptyLine = (question: string, rule: string, kind: string): LedgerLine => ({
  ...{question, rule, kind, fires: 0, profiles: 0, cancelled: 0, unjudged: 0},
  ...noVerdicts(),
});

function inOrder(lines: readonly LedgerLine[], codebook: Codebook): LedgerLine[] {
  const places = new Map(Object.keys(codebook).map((stem, place) => [stem, place]));
  return lines.toSorted(
    (a, b) => (places.get(a.question) ?? 0) - (places.get(b.question) ?? 0) || (a.rule < b.rule ? -1 : 1),
  );
}
