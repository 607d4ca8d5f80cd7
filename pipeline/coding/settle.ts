import type {Answer, DateValue, Evidence} from '../../schemas/flow.ts';
import type {Question, SettleStep} from '../../schemas/question.ts';
import {orderedCodes, saidKey, silent} from './answers.ts';
import {dateSide, fromThenOn} from './date-side.ts';
import {settleSize} from './settle-size.ts';

const DEFAULT: readonly SettleStep[] = ['rank', 'agree'];

/**
 * Evidence of one question → its answer. Pieces that a context cancelled take no part and are kept. Of the strongest rank,
 * what says something beats what leaves it open. What lost stays as `against`; answers that nothing tells apart are a conflict.
 */
export function settle(question: Question, pieces: readonly Evidence[]): Answer {
  const cancelled = pieces.filter((piece) => piece.cancelled !== null);
  const real = sided(
    question,
    pieces.filter((piece) => piece.cancelled === null),
  );
  if (real.length === 0) return leftOpen(question, cancelled) ?? silent(cancelled);
  if (question.kind === 'sized') return settleSize(strongest(real), cancelled);
  const steps = question.settle ?? DEFAULT;
  const ranked = steps.includes('rank') ? strongest(real) : real;
  if (steps.includes('all')) return settleSet(question, ranked, real, cancelled);
  const said = ranked.filter((piece) => piece.said !== null);
  if (said.length === 0) {
    return {
      answered: null,
      status: 'unclear',
      rule: ranked[0]!.rule,
      because: ranked,
      against: [],
      cancelled,
      replaced: null,
    };
  }
  const winners = steps.reduce<readonly Evidence[]>((left, step) => keep(step, left), said);
  return answerOf(question, winners, real, cancelled);
}

/** What is planned or somebody else's is not taken up by being left open. */
const ELSEWHERE = ['planned', 'hypothetical', 'other_group', 'citation'];

/** Where all that is said of it is said only to leave it open ("whether the army armed it is unclear"), the answer is unclear. */
function leftOpen(question: Question, cancelled: readonly Evidence[]): Answer | null {
  if (question.kind === 'dated' || question.kind === 'sized' || question.kind === 'year') return null;
  const open = cancelled.filter(
    ({contexts}) =>
      contexts.some(({name}) => name === 'open') && !contexts.some(({name}) => ELSEWHERE.includes(name)),
  );
  if (open.length === 0) return null;
  const rest = cancelled.filter((piece) => !open.includes(piece));
  return {...silent(rest), status: 'unclear', rule: open[0]!.rule, because: open};
}

/** The weakest rank of rules whose words say themselves what is dated. */
const PLAIN = 5;

/** A dated question asks for one side of a spell; what has no such side ("until 1995" no beginning) says nothing to it. */
function sided(question: Question, pieces: readonly Evidence[]): readonly Evidence[] {
  if (question.kind !== 'dated') return pieces;
  return pieces.flatMap((piece) => {
    if (piece.said === null || !('date' in piece.said)) return [piece];
    const {date: whole} = piece.said;
    const date = dateSide(whole, question.pick) ?? (piece.rank <= PLAIN ? fromThenOn(whole) : null);
    return date === null ? [] : [{...piece, said: {date}}];
  });
}

/** Not by spreading the pieces over a call's arguments, of which there is a limit. */
function least(pieces: readonly Evidence[], of: (piece: Evidence) => number): number {
  return pieces.reduce((found, piece) => Math.min(found, of(piece)), Number.POSITIVE_INFINITY);
}

function strongest(pieces: readonly Evidence[]): Evidence[] {
  const rank = least(pieces, (piece) => piece.rank);
  return pieces.filter((piece) => piece.rank === rank);
}

/** Of a set that asks for ranks only what is strongest counts: weak words tell nothing beside plain ones. */
function settleSet(
  question: Question,
  ranked: readonly Evidence[],
  real: readonly Evidence[],
  cancelled: readonly Evidence[],
): Answer {
  const said = ranked.filter((piece) => piece.said !== null && 'code' in piece.said);
  const codes = orderedCodes(
    said.map((piece) => saidKey(piece.said!)),
    question,
  );
  const because = said.filter((piece) => codes.includes(saidKey(piece.said!)));
  const won = new Set(because);
  const against = real.filter((piece) => !won.has(piece));
  if (codes.length === 0)
    return {
      answered: null,
      status: 'unclear',
      rule: real[0]!.rule,
      because: real,
      against: [],
      cancelled,
      replaced: null,
    };
  return {
    answered: {codes},
    status: 'coded',
    rule: because[0]!.rule,
    because,
    against,
    cancelled,
    replaced: null,
  };
}

function keep(step: SettleStep, pieces: readonly Evidence[]): readonly Evidence[] {
  switch (step) {
    case 'field': {
      const preferred = least(pieces, ({fieldRank}) => fieldRank);
      return pieces.filter(({fieldRank}) => fieldRank === preferred);
    }
    case 'earliest':
      return extreme(pieces, (piece) => dateKey(piece, 'first'), -1);
    case 'latest':
      return extreme(withoutFrames(pieces), (piece) => dateKey(piece, 'last'), 1);
    case 'greatest':
      return extreme(pieces, (piece) => saidKey(piece.said!), 1);
    case 'first':
      return pieces.slice(0, 1);
    default:
      return pieces;
  }
}

/** "On 29 December 1996, as agreed that year": a date that only frames a finer one of the same pieces tells no later day. */
function withoutFrames(pieces: readonly Evidence[]): readonly Evidence[] {
  const dates = pieces.map(({said}) => (said && 'date' in said ? said.date : null));
  return pieces.filter((_, at) => {
    const outer = dates[at];
    return !outer || !dates.some((inner) => inner && inner !== outer && frames(outer, inner));
  });
}

function frames(outer: DateValue, inner: DateValue): boolean {
  const [from, to] = [outer.startMin, outer.endMax];
  if (from === null || to === null || inner.startMin === null || inner.endMax === null) return false;
  const shorter = inner.startMin !== from || inner.endMax !== to;
  return shorter && from <= inner.startMin && inner.endMax <= to;
}

function extreme(pieces: readonly Evidence[], key: (piece: Evidence) => string, sign: 1 | -1): Evidence[] {
  let best: string | null = null;
  for (const piece of pieces) {
    const own = key(piece);
    if (best === null || (sign > 0 ? own > best : own < best)) best = own;
  }
  return pieces.filter((piece) => key(piece) === best);
}

/** A sortable text; a precise date comes before a vague one of the same beginning (or end). */
function dateKey({said}: Evidence, side: 'first' | 'last'): string {
  if (said && 'year' in said) return String(said.year).padStart(4, '0');
  if (!said || !('date' in said)) return '';
  const {date} = said;
  const year = String(side === 'first' ? date.yearMin : date.yearMax).padStart(4, '0');
  return side === 'first' ? (date.startMin ?? `${year}-01-01`) : (date.endMax ?? `${year}-12-31`);
}

function answerOf(
  question: Question,
  winners: readonly Evidence[],
  real: readonly Evidence[],
  cancelled: readonly Evidence[],
): Answer {
  const distinct = new Set(winners.map((piece) => saidKey(piece.said!)));
  const won = new Set(winners);
  const against = real.filter((piece) => !won.has(piece));
  const first = question.kind === 'dated' ? precise(winners) : winners[0]!;
  const shared = {rule: first.rule, cancelled, replaced: null};
  if (question.kind === 'one_of' && distinct.size > 1) {
    return {...shared, answered: null, status: 'conflict', because: winners, against};
  }
  const said = first.said!;
  const because = [first, ...winners.filter((piece) => piece !== first)];
  const status = 'coded';
  if ('code' in said) return {...shared, answered: {codes: [said.code]}, status, because, against};
  if ('year' in said) return {...shared, answered: {year: said.year}, status, because, against};
  if ('date' in said && question.kind === 'year')
    return {...shared, answered: {year: said.date.yearMax}, status, because, against};
  if ('date' in said) return {...shared, answered: {date: said.date}, status, because, against};
  return {...shared, answered: {size: said.size}, status, because, against};
}

const FINEST = ['day', 'month', 'year', 'approximate', 'range', 'decade'];

/** Of dates that begin (or end) alike the most precise. */
function precise(pieces: readonly Evidence[]): Evidence {
  const fineness = ({said}: Evidence): number =>
    said && 'date' in said ? FINEST.indexOf(said.date.precision) : 0;
  return pieces.reduce((best, piece) => (fineness(piece) < fineness(best) ? piece : best));
}
