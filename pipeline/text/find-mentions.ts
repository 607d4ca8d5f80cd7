import type {Sentence} from '../../schemas/flow.ts';
import {calendar} from './calendar.ts';
import type {Matchable} from './matchable.ts';
import type {ActorClass, Mention} from './mentions.ts';
import type {NameIndex} from './name-index.ts';
import {withoutOwners} from './owners.ts';
import type {PhraseIndex} from './phrase-index.ts';
import type {PlacePhrase} from './places.ts';
import type {Named} from './rulers.ts';
import {type PlaceAt, placeActs, stateOf} from './state-mention.ts';

export interface ActorPhrase {
  class: ActorClass;
  code: string | null;
  body: boolean;
  title: boolean | 'named';
  decoy: boolean;
  acting: boolean;
  /** The only states whose body it is; null of a body that any state may have. */
  of: readonly string[] | null;
  entry: string;
}

/** What is known of actors and places, independent of the profile. */
export interface Actors {
  phrases: PhraseIndex<ActorPhrase>;
  places: NameIndex<PlacePhrase | null>;
  /** Words that may stand between an article and the noun. */
  modifiers: (word: string) => boolean;
  /** What the home state is called by its own name or capital ("armed by Khartoum"). */
  state: string | null;
  /** The code of who governs a part of the state. */
  part: string | null;
}

const DECOY = -2;

/**
 * All mentions of a sentence, longest first where they overlap, then sorted by place. A body of a state ("army") is the home
 * state's unless another state's name stands before it or behind it with "of" or "in". A foreign state by itself is one too.
 */
export function findMentions(
  sentence: Sentence,
  on: Matchable,
  actors: Actors,
  named: NameIndex<Named['owner']>,
  home: string | null,
): Mention[] {
  const {length} = on;
  const places = placesOf(sentence, actors.places, length);
  const found: Mention[] = [];
  for (let at = 0; at < length; at++) {
    const name = named.at(sentence, at);
    // A state is no ruler: "the Sudan government".
    const state = places.some(({start, end}) => start === at && end === name?.end);
    if (name && !(state && name.owner.class === 'home_state'))
      found.push({...name.owner, start: at, end: name.end, lead: at, ref: -1});
  }
  actors.phrases.each(on, (match, actor) => {
    const end = actor.title ? endOfName(sentence, match.end) : match.end;
    if (actor.title === 'named' && end === match.end) return;
    if (actor.acting && !placeActs(match, sentence)) return;
    if (isElsewhere(actor, home)) return;
    const {class: group, code, entry, body} = actor;
    const own = {class: group, code, entry, start: match.start, end, lead: match.start, ref: -1};
    const whole = placed(own, actor, places, sentence, home);
    const partly =
      code === actors.state && governsPart(whole, places, sentence, (at) => named.at(sentence, at) !== null);
    const mention = partly ? {...whole, code: actors.part} : whole;
    // Hands, missions and the like are somebody only where a state's name stands beside them.
    if (body && mention.class === 'someone') return;
    found.push(actor.decoy ? {...mention, ref: DECOY} : mention);
  });
  for (const place of places) {
    const state = stateOf(place, sentence, actors.state, home);
    if (state) found.push({...state, start: place.start, end: place.end, lead: place.start, ref: -1});
  }
  const kept = withoutOwners(withoutOverlaps(found), sentence).filter(({ref}) => ref !== DECOY);
  return kept.map((mention, ref) => ({...mention, ref, lead: leadOf(mention, sentence, actors, places)}));
}

/** An agency of other states than the home state, or one that is foreign elsewhere only. */
function isElsewhere({class: group, code, of}: ActorPhrase, home: string | null): boolean {
  return (of !== null && !of.includes(home ?? '')) || (group === 'foreign_state' && code === home);
}

/** Offices that a part of a state has too ("the Secretariat of Public Security of Sonora"). */
const OFFICES = new Set(['secretariat', 'department', 'directorate', 'ministry']);

/** "The authorities in Gao", "the government of Borno State": of a place that is no state and no capital, and nobody's name. */
function governsPart(
  {class: group, start: from, end}: Mention,
  places: readonly PlaceAt[],
  {text, start, words}: Sentence,
  isNamed: (at: number) => boolean,
): boolean {
  const {form} = words;
  if (group !== 'home_state') return false;
  const at = form[end + 1] === 'the' ? end + 2 : end + 1;
  const partOf = form[end] === 'of' && form[at + 1] === 'state';
  const office = form[end] === 'of' && at === end + 1 && end - from > 1 && OFFICES.has(form[from]!);
  if (form[end] !== 'in' && !partOf && !office) return false;
  if (at >= form.length || !/^\p{Lu}\p{Ll}/u.test(text.slice(words.start[at]! - start))) return false;
  return (
    !isNamed(at) && !calendar.has(form[at]!) && !places.some((place) => place.start <= at && at < place.end)
  );
}

function placesOf(sentence: Sentence, index: Actors['places'], length: number): PlaceAt[] {
  const places: PlaceAt[] = [];
  for (let at = 0; at < length; ) {
    const name = index.at(sentence, at);
    if (name?.owner) places.push({start: at, end: name.end, phrase: name.owner});
    at = name ? name.end : at + 1;
  }
  return places;
}

function placed(
  mention: Mention,
  actor: ActorPhrase,
  places: readonly PlaceAt[],
  sentence: Sentence,
  home: string | null,
): Mention {
  if (!actor.body) return mention;
  const {form} = sentence.words;
  const before = places.find(({end}) => end <= mention.start && mention.start - end <= 1);
  const behind = places.find(({start, phrase}) => {
    const between = start - mention.end;
    const of = form[mention.end] === 'of' || form[mention.end] === 'in';
    return (
      phrase.form !== 'adjective' &&
      of &&
      (between === 1 || (between === 2 && form[mention.end + 1] === 'the'))
    );
  });
  const place = before ?? behind;
  const start = before ? before.start : mention.start;
  const end = behind && !before ? behind.end : mention.end;
  const foreign = place !== undefined && place.phrase.key !== home && !place.phrase.also.includes(home ?? '');
  if (foreign) return {...mention, class: 'foreign_state', code: place.phrase.key, start, end};
  return {...mention, start, end};
}

/** A title takes the capitalised words behind it: "President Hun Sen". */
function endOfName(sentence: Sentence, from: number): number {
  const {start, end: stop, gap, form} = sentence.words;
  let end = from;
  const owns = (at: number): boolean =>
    /[’']s?$/.test(sentence.text.slice(start[at]! - sentence.start, stop[at]! - sentence.start));
  while (
    end < form.length &&
    end < from + 3 &&
    gap[end] === 0 &&
    !(end > 0 && owns(end - 1)) &&
    /\p{Lu}/u.test(sentence.text[start[end]! - sentence.start]!)
  )
    end++;
  return end;
}

function withoutOverlaps(found: Mention[]): Mention[] {
  const byLength = found.sort(
    (a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start || (a.entry < b.entry ? -1 : 1),
  );
  const taken = new Set<number>();
  const kept: Mention[] = [];
  for (const mention of byLength) {
    let free = true;
    for (let at = mention.start; at < mention.end; at++) if (taken.has(at)) free = false;
    if (!free) continue;
    for (let at = mention.start; at < mention.end; at++) taken.add(at);
    kept.push(mention);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function leadOf(mention: Mention, sentence: Sentence, actors: Actors, places: readonly PlaceAt[]): number {
  const {form, gap} = sentence.words;
  let lead = mention.start;
  while (lead > 0 && mention.start - lead < 4 && gap[lead] === 0) {
    const place = places.find(({end}) => end === lead);
    if (place) lead = place.start;
    else if (actors.modifiers(form[lead - 1]!)) lead--;
    else break;
  }
  return lead;
}
