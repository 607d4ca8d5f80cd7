import type {Filled} from './matchable.ts';

export type ActorClass = 'group' | 'home_state' | 'foreign_state' | 'opponent' | 'civilians' | 'someone';

/** Somebody or something named in a sentence; words [start, end), with `lead` the first word of its article and adjectives. */
export interface Mention extends Filled {
  class: ActorClass;
  /** What {of: role} yields: an institution, or a foreign state's ISO3; null for others. */
  code: string | null;
  lead: number;
  /** `file/entry` of the lexicon, or `profile/name` for what the profile itself names. */
  entry: string;
}
