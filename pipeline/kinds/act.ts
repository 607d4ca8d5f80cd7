import type {ActRule} from '../../schemas/rule.ts';
import {coordinated} from '../text/coordinated.ts';
import type {Lexicon} from '../text/lexicon.ts';
import type {Match} from '../text/match-phrase.ts';
import type {ActorClass, Mention} from '../text/mentions.ts';
import type {Reading} from '../text/reading.ts';
import {actRoles, impliedTarget, type Roles} from './act-roles.ts';
import type {Kind, Spoken} from './kind.ts';

/**
 * Somebody does something to somebody. A verb's roles are filled by its voice, those of nouns and own phrases by their slots; a
 * rule holds if each role that it names is filled by one of its classes. The group need not be named: where nobody is
 * named, the group is meant if it is asked for.
 */
export const actKind: Kind<ActRule> = (rule, lexicon) => ({
  phrases: actsOf(rule).flatMap((id) => phrasesOf(id, rule, lexicon)),
  speak(match, reading) {
    const roles = rolesAt(match, rule, reading);
    if (!allows(rule.doer, roles.doer) || !allows(rule.target, roles.target)) return [];
    const {code} = rule;
    const filled = filledOf(roles);
    const used = [
      ...actsOf(rule).map((id) => `acts/${id}`),
      ...Object.values(filled).map(({entry}) => entry),
    ];
    if (code === undefined || typeof code === 'string') {
      return [{said: code === undefined ? null : {code}, roles: filled, lexicon: used}];
    }
    const named = filled[code.of];
    if (named === undefined) return [];
    return coordinated(named, reading).flatMap((one): Spoken[] =>
      one.code === null ? [] : [{said: {code: one.code}, roles: {...filled, [code.of]: one}, lexicon: used}],
    );
  },
});

function actsOf({act}: ActRule): readonly string[] {
  return typeof act === 'string' ? [act] : act;
}

/** An act's phrases; where the rule asks for one class of doer, no other fills the slot and takes the words from it. */
function phrasesOf(id: string, {doer}: ActRule, {acts, phrases}: Lexicon) {
  const act = acts.acts.find((entry) => entry.id === id);
  if (!act) throw new Error(`act "${id}" is not in lexicon/acts.yaml`);
  const framed = (act.nouns ?? []).flatMap((noun) =>
    acts.frames.noun.map((frame) => frame.replaceAll('{noun}', noun)),
  );
  return [...(act.verbs ?? []), ...framed, ...(act.phrases ?? [])].flatMap((text) =>
    phrases(typeof doer === 'string' ? text.replaceAll('{doer}', `{${doer}}`) : text),
  );
}

function rolesAt(match: Match, rule: ActRule, reading: Reading): Roles {
  if (Object.keys(match.slots).length === 0) return actRoles(match.start, match.end, reading);
  const doer = mentionIn(match, typeof rule.doer === 'string' ? rule.doer : 'doer', reading);
  return {doer, target: mentionIn(match, 'target', reading) ?? impliedTarget(match, reading)};
}

function filledOf({doer, target}: Roles): Record<string, Mention> {
  return {...(doer ? {doer} : {}), ...(target ? {target} : {})};
}

function mentionIn(match: Match, role: string, reading: Reading): Mention | undefined {
  const filled = match.slots[role];
  return filled && filled.ref >= 0 ? reading.mentions()[filled.ref] : undefined;
}

function allows(asked: ActRule['doer'], mention: Mention | null | undefined): boolean {
  if (asked === undefined) return true;
  const classes: readonly ActorClass[] = typeof asked === 'string' ? [asked] : asked;
  if (mention === null) return classes.includes('someone');
  return mention === undefined ? classes.includes('group') : classes.includes(mention.class);
}
