import type {FieldRole, Sentence} from '../../schemas/flow.ts';
import type {Matchable} from './matchable.ts';
import type {PhraseIndex} from './phrase-index.ts';

/** A cue of ConText (Harkema, Dowling, Thornblade, Chapman 2009) as `lexicon/contexts.yaml` has it. */
export interface Cue {
  /** The context that it gives. */
  name: string;
  /** The entry in which it stands; several may give one context. */
  entry: string;
  direction: 'forward' | 'backward' | 'both';
  scope: 'clause' | 'announced' | 'sentence' | number;
  stops: ReadonlySet<string>;
  /** The field in which what it reaches would have its place; null where it says nothing of that. */
  reads: FieldRole | null;
  /** Hides the cues of its entry that lie within it. */
  pseudo: boolean;
}

/** Where a cue holds: words [from, to). The cue itself is words [start, end). */
export interface Scope {
  name: string;
  start: number;
  end: number;
  from: number;
  to: number;
  reads: FieldRole | null;
  /** Given by a mark, which no phrase can name. */
  mark?: boolean;
}

interface Hit {
  cue: Cue;
  start: number;
  end: number;
}

/**
 * The contexts of a sentence. A cue reaches forward or backward to the end of its clause (semicolon, colon), of the sentence, or so
 * many words, but never past a stop word; it ends where the next cue of its kind begins. What is announced ("sources differ: …") is all that
 * follows a colon. Of overlapping cues of one kind the longest counts, of equal ones that which announces.
 */
export function findScopes(on: Matchable, sentence: Sentence, cues: PhraseIndex<Cue>): Scope[] {
  const hits: Hit[] = [];
  const pseudo: Hit[] = [];
  cues.each(on, ({start, end}, cue) => (cue.pseudo ? pseudo : hits).push({cue, start, end}));
  const real = longest(
    hits.filter(
      (hit) => !pseudo.some((p) => p.cue.entry === hit.cue.entry && p.start <= hit.start && hit.end <= p.end),
    ),
  );
  return real.map((hit) => scopeOf(hit, real, on, sentence));
}

function longest(hits: Hit[]): Hit[] {
  const kept: Hit[] = [];
  for (const hit of hits.sort(
    (a, b) => b.end - b.start - (a.end - a.start) || announces(b) - announces(a) || a.start - b.start,
  )) {
    const covered = kept.some((k) => k.cue.name === hit.cue.name && hit.start < k.end && k.start < hit.end);
    if (!covered) kept.push(hit);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function announces({cue}: Hit): number {
  return Number(cue.scope === 'announced');
}

function scopeOf({cue, start, end}: Hit, all: readonly Hit[], on: Matchable, sentence: Sentence): Scope {
  const forms = sentence.words.form;
  let [from, to] = [start, end];
  const most = typeof cue.scope === 'number' ? cue.scope : on.length;
  const wide = cue.scope === 'sentence';
  if (cue.direction !== 'backward') {
    const next = all.find((other) => other.cue.name === cue.name && other.start >= end)?.start ?? on.length;
    while (to < next && to - end < most && (wide || on.gap[to] !== 2) && !cue.stops.has(forms[to]!)) to++;
  }
  if (cue.direction !== 'forward') {
    while (
      from > 0 &&
      start - from < most &&
      (wide || on.gap[from] !== 2) &&
      !cue.stops.has(forms[from - 1]!)
    )
      from--;
  }
  if (cue.scope === 'announced' && isColon(to, sentence)) to = on.length;
  return {name: cue.name, start, end, from, to, reads: cue.reads};
}

/** Whether a colon stands before the word. */
function isColon(at: number, {text, start, words}: Sentence): boolean {
  if (at === 0 || at >= words.form.length || words.gap[at] !== 2) return false;
  return text.slice(words.end[at - 1]! - start, words.start[at]! - start).includes(':');
}
