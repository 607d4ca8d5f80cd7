import type {Said} from '../../schemas/flow.ts';
import type {Rule} from '../../schemas/rule.ts';
import type {Lexicon} from '../text/lexicon.ts';
import type {Match} from '../text/match-phrase.ts';
import type {Phrase} from '../text/phrase.ts';
import type {Reading} from '../text/reading.ts';

/** What a rule says at one match: a value, or null where it says that the question is left open. */
export interface Spoken {
  said: Said | null;
  /** Role → words of the sentence that fill it. */
  roles: Readonly<Record<string, {start: number; end: number}>>;
  /** Entries of the lexicon that took part. */
  lexicon: readonly string[];
}

/** A rule made ready: its phrases, and what it makes of a match of one of them. */
export interface Prepared {
  phrases: readonly Phrase[];
  /** `earlier`: the two sentences of the field that stand before, in order; fewer at its start. */
  speak(match: Match, reading: Reading, earlier: readonly Reading[]): readonly Spoken[];
}

export type Kind<R extends Rule> = (rule: R, lexicon: Lexicon) => Prepared;
