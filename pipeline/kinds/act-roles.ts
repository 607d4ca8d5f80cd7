import type {Match} from '../text/match-phrase.ts';
import type {Mention} from '../text/mentions.ts';
import {PREPOSITIONS} from '../text/prepositions.ts';
import type {Reading} from '../text/reading.ts';

/**
 * Who fills the roles of an act. `undefined`: nobody is named (the group is meant, if the rule asks for it); `null`: somebody is
 * named whom the lexicon does not know ("by a local strongman"), so it is not the group.
 */
export interface Roles {
  doer: Mention | null | undefined;
  target: Mention | null | undefined;
}

const BE = new Set('is are was were be been being am get gets got'.split(' '));
const ADVERBS = new Set(
  'not also never then later first once often sometimes now even still partly mainly mostly both either allegedly thus soon already always only just'.split(
    ' ',
  ),
);
const JOINING = new Set(['and', 'or', 'then', 'later']);
const ENDS_CLAUSE = new Set('who which that whose whom because although though while when if so'.split(' '));
/** Prepositions before somebody who is no object ("employed these men against the rebels"). */
const ASIDE = new Set(['against', 'alongside', 'beside', 'near']);
/** How many words a subject may stand before its verb, an agent behind "by", an object behind its verb. */
const REACH = {subject: 12, agent: 8, object: 5};
/** How far a subject may stand before a phrase of its own ("the rebels were secretly armed by"). */
const NEAR = 3;

/** Fills the roles of a verb that stands at words [start, end) by its voice: "armed the group", "armed by", "was armed". */
export function actRoles(start: number, end: number, reading: Reading): Roles {
  const by = agentAt(end, reading);
  const subject = subjectOf(start, reading);
  if (isPassive(start, reading) || (by !== null && !closeBefore(start, reading))) {
    return {doer: by === null ? undefined : (agentFrom(by, reading) ?? null), target: subject};
  }
  return {doer: subject, target: objectOf(end, reading)};
}

/**
 * Whom an act hits of which only the doer is told, where it is not the group: an opponent within the words [start, end), or, where
 * these begin with a word of the act, their subject ("the police, sent by the government").
 */
export function impliedTarget({start, end, literal}: Match, reading: Reading): Mention | undefined {
  const {form} = reading.sentence.words;
  const within = reading
    .mentions()
    .filter((mention) => mention.start >= start && mention.end <= end && mention.class === 'opponent');
  const hit = within.find(
    (mention) => form[mention.lead - 1] === 'to' || !afterPreposition(mention, reading),
  );
  const behind = literal.includes(end - 1) ? objectOf(end, reading) : undefined;
  if (!hit && behind?.class === 'opponent' && behind.lead - end <= 2) return behind;
  if (hit || literal[0] !== start) return hit;
  const subject = subjectOf(start, reading);
  const near = subject && start - subject.end <= NEAR;
  return near && ['opponent', 'home_state', 'foreign_state'].includes(subject.class) ? subject : undefined;
}

/** "was armed", "were never armed", "was trained and armed"; not "were arming". */
function isPassive(start: number, {sentence}: Reading): boolean {
  const {form, gap} = sentence.words;
  if (form[start]!.endsWith('ing')) return form[start - 1] === 'being';
  for (let at = start - 1; at >= 0 && start - at <= 6 && gap[at + 1] !== 2; at--) {
    const word = form[at]!;
    if (BE.has(word)) return true;
    const skipped = ADVERBS.has(word) || JOINING.has(word) || /(?:ly|ed|en)$/.test(word);
    if (!skipped) return false;
  }
  return false;
}

/** The word "by" of an agent, where nobody but the group stands between the verb and it; null where there is none. */
function agentAt(end: number, reading: Reading): number | null {
  const {form, gap} = reading.sentence.words;
  for (let at = end; at < form.length && at <= end + REACH.agent && gap[at] !== 2; at++) {
    if (form[at] === 'by') return at + 1;
    if (ENDS_CLAUSE.has(form[at]!)) return null;
  }
  return null;
}

/** Whoever begins within a few words behind "by". */
function agentFrom(by: number, reading: Reading): Mention | undefined {
  return reading.mentions().find(({lead, start}) => start >= by && lead <= by + 3);
}

/** Whether the verb follows its subject at once ("the army armed villagers by night"), so that it is active. */
function closeBefore(start: number, reading: Reading): boolean {
  const {form} = reading.sentence.words;
  const subject = reading
    .mentions()
    .find(({end}) => end === start || (end === start - 1 && isHave(form[end]!)));
  return subject !== undefined && subject.class !== 'group' && !afterPreposition(subject, reading);
}

function isHave(word: string): boolean {
  return ['has', 'have', 'had', 'also', 'then', 'who', 'which'].includes(word);
}

/** The nearest mention before the verb that no preposition governs. */
function subjectOf(start: number, reading: Reading): Mention | undefined {
  const {gap} = reading.sentence.words;
  const before = reading
    .mentions()
    .filter((mention) => mention.end <= start && start - mention.end <= REACH.subject);
  const free = before.filter((mention) => {
    for (let at = mention.end; at <= start; at++) if (gap[at] === 2) return false;
    return !afterPreposition(mention, reading);
  });
  const join = joinBefore(start, reading);
  const shared = join === null ? undefined : free.find(({end}) => end <= join);
  return shared && free.length > 1 ? shared : free.at(-1);
}

const AUXILIARY = new Set(
  'did does do had has have not never also then later even even itself both'.split(' '),
);

/** Where "and" or "but" joins the verb to one before it, so that both have a subject ("the army armed it but did not train it"). */
function joinBefore(start: number, {sentence}: Reading): number | null {
  const {form} = sentence.words;
  let at = start - 1;
  while (at > 0 && start - at <= 4 && AUXILIARY.has(form[at]!)) at--;
  return form[at] === 'and' || form[at] === 'but' || form[at] === 'yet' ? at : null;
}

function afterPreposition({lead}: Mention, {sentence}: Reading): boolean {
  return lead > 0 && PREPOSITIONS.has(sentence.words.form[lead - 1]!);
}

function objectOf(end: number, reading: Reading): Mention | undefined {
  const {form, gap} = reading.sentence.words;
  const found = reading.mentions().find(({start}) => start >= end);
  if (found === undefined || found.lead - end > REACH.object) return undefined;
  for (let at = end; at < found.start; at++) {
    if (gap[at] === 2 || ENDS_CLAUSE.has(form[at]!) || ASIDE.has(form[at]!)) return undefined;
  }
  return found;
}
