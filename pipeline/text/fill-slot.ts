import type {Filled, Fillings} from './matchable.ts';
import type {Mention} from './mentions.ts';
import {otherDoers} from './other-doers.ts';
import type {DateAt, Reading} from './reading.ts';

/** Everything in a sentence that may fill a slot. */
export function fillSlot(name: string, reading: Reading): Fillings {
  return byStart(fillings(name, reading));
}

const EMPTY_GROUP: Filled = {start: 0, end: 0, ref: -1};

/** It may begin at any word of [from, to]: an article or adjective may be taken or left. */
interface Filling {
  from: number;
  to: number;
  filled: Filled;
}

const asItIs = (filled: Filled): Filling => ({from: filled.start, to: filled.start, filled});

function fillings(name: string, reading: Reading): Filling[] {
  switch (name) {
    case 'date':
      return datesThat(({date}) => date.shape !== 'relative' && !date.citation, reading);
    case 'that_date':
      return datesThat(({date}) => date.shape === 'relative', reading);
    case 'number':
      return reading
        .numbers()
        .filter(({number}) => number.kind === 'count')
        .map((number) => upToFigures(number, reading));
    case 'capitals':
      return reading.properNames().map(asItIs);
    case 'proper':
      return reading
        .properNames()
        .filter((name) => !ofState(name, reading))
        .map(asItIs);
    case 'foreign_people':
      return reading.foreignPeoples().map(asItIs);
    case 'ruler':
      return reading.mentions().filter(isRuler).map(asItIs);
    case 'organ':
      return mentioned('home_state', reading).filter(({filled}) => !isParty(reading.mentions()[filled.ref]!));
    case 'other':
      return otherDoers(reading).map(asItIs);
    case 'unknown_name':
      return reading.unknownNames().map(asItIs);
    case 'someone':
      return [...mentioned(name, reading), ...reading.properNames().map(asItIs)];
    case 'group':
      return [...mentioned(name, reading), asItIs(EMPTY_GROUP)];
    case 'pgm': // unlike {group}, never an unnamed one at a sentence's start
      return mentioned('group', reading);
    default:
      return mentioned(name, reading);
  }
}

/** A phrase may take the words before the figures or leave them to the filling: "nothing after {date}", "as of {date}", "some {number}". */
function upToFigures(filled: Filled, reading: Reading): Filling {
  const {form} = reading.sentence.words;
  let to = filled.start;
  while (to < filled.end && !FIGURE.test(form[to]!)) to++;
  return {from: filled.start, to: to < filled.end ? to : filled.start, filled};
}

const FIGURE = /\d/;

function datesThat(fits: (one: DateAt) => boolean, reading: Reading): Filling[] {
  return reading
    .dates()
    .filter(fits)
    .map((date) => upToFigures(date, reading));
}

/** Whoever governs, by office or by the name that the profile gives. */
function isRuler({class: group, entry}: Mention): boolean {
  return group === 'home_state' && entry.endsWith('/leader');
}

/** The ruling party and those who speak for it. */
function isParty({entry}: Mention): boolean {
  return entry.endsWith('/party');
}

/** "President Sanogo": a name within who acts for the home state is nobody else's. */
function ofState(name: Filled, reading: Reading): boolean {
  return reading
    .mentions()
    .some(({class: group, start, end}) => group === 'home_state' && start < name.end && name.start < end);
}

const ANYBODY = new Set(['actor', 'doer', 'target']);

function mentioned(name: string, reading: Reading): Filling[] {
  const mentions = reading.mentions().filter((mention) => ANYBODY.has(name) || mention.class === name);
  return mentions.map((mention) => ({from: mention.lead, to: mention.start, filled: mention}));
}

function byStart(found: readonly Filling[]): Fillings {
  const starts: number[] = [];
  const at: Filled[][] = [];
  for (const {from, to, filled} of found) {
    for (let word = from; word <= to; word++) {
      const others = at[word];
      if (others) others.push(filled);
      else {
        at[word] = [filled];
        starts.push(word);
      }
    }
  }
  return {at, starts: starts.sort((a, b) => a - b)};
}
