import type {PhraseRule} from '../../schemas/rule.ts';
import {coordinated} from '../text/coordinated.ts';
import type {Kind, Spoken} from './kind.ts';

/** Words mean a code. With `{of: slot}` the code is the one that the lexicon gives to whoever fills the slot. */
export const phraseKind: Kind<PhraseRule> = (rule, lexicon) => ({
  phrases: rule.phrases.flatMap(lexicon.phrases),
  speak(match, reading) {
    const {code} = rule;
    if (code === undefined) return [{said: null, roles: {}, lexicon: []}];
    if (typeof code === 'string') return [{said: {code}, roles: {}, lexicon: []}];
    const filled = match.slots[code.of];
    const mention = filled && filled.ref >= 0 ? reading.mentions()[filled.ref] : undefined;
    if (mention === undefined) return [];
    return coordinated(mention, reading).flatMap((one): Spoken[] =>
      one.code === null ? [] : [{said: {code: one.code}, roles: {[code.of]: one}, lexicon: [one.entry]}],
    );
  },
});
