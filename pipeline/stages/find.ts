import type {Evidence, Found, Profile} from '../../schemas/flow.ts';
import {compareEvidence} from '../coding/compare-evidence.ts';
import type {Rulebook} from '../kinds/bind-rules.ts';
import {evidenceOf} from '../kinds/evidence.ts';
import {readProfile} from '../text/read-profile.ts';

/** Profile → Found: every place where a rule speaks, also those that a context cancels. References are not read. */
export function find({lexicon, index}: Rulebook): (profile: Profile) => Found {
  return (profile) => {
    const evidence: Evidence[] = [];
    for (const {field, readings} of readProfile(profile, lexicon)) {
      const fieldwide = new Map();
      for (const [at, reading] of readings.entries()) {
        const place = {field, readings, at, fieldwide};
        index.each(reading, (match, owner) => evidence.push(...evidenceOf(match, owner, place, profile)));
      }
    }
    return {profile, evidence: withoutDoubles(evidence)};
  };
}

/** Two phrases of one rule may find the same: one piece is kept of those that say the same of one stretch of text in the same contexts. */
function withoutDoubles(evidence: readonly Evidence[]): Evidence[] {
  const seen = new Map<string, Evidence>();
  for (const piece of evidence) {
    const under = piece.contexts.map(({name}) => name).join();
    const key = `${piece.question} ${piece.rule} ${piece.start} ${piece.end} ${JSON.stringify(piece.said)} ${under}`;
    const known = seen.get(key);
    if (!known || (known.cancelled !== null && piece.cancelled === null)) seen.set(key, piece);
  }
  return [...seen.values()].sort(compareEvidence);
}
