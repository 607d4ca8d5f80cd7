import type {Profile} from '../../schemas/flow.ts';
import type {ActorClass} from './mentions.ts';
import {namesWithin} from './title.ts';

/** What a profile itself names: the group, and who governs. */
export interface Named {
  name: string;
  owner: {class: ActorClass; code: string | null; entry: string};
}

/** The codes that a title before a name and a governing party give; from `lexicon/actors.yaml`. */
export interface Offices {
  titles: readonly string[];
  leader: string | null;
  party: string | null;
  subnational: string | null;
}

const NAME = String.raw`\p{Lu}[\p{L}\p{M}’'.-]*`;
const NAMES = String.raw`${NAME}(?:\s(?:(?:al|bin|de|van|von|of|the)[\s-])?${NAME}){0,4}`;
const RULING = new RegExp(
  String.raw`\b(?:ruling|governing|government(?=\s+party))\s+(?:party,?\s+)?(?:the\s+)?(${NAMES})(?:\s+\(([\p{Lu}-]{2,10})\))?`,
  'gu',
);
/** "the Suharto regime", "Duvalier's government": the name of a state there is dropped where mentions are found. */
const REGIME = new RegExp(
  String.raw`(${NAMES})\s+(?:regime|dictatorship|presidency)\b|(${NAMES}[’']s?)\s+(?:government|administration|rule)\b`,
  'gu',
);
const HELD = new RegExp(
  String.raw`(${NAMES}),\s+(?:the\s+)?(?:then\s+|former\s+|country[’']s\s+)?(?:[Pp]resident|[Pp]rime [Mm]inister|head of state|dictator)\b(?:,|\s+of\s+the\s+(?:country|[Rr]epublic))`,
  'gu',
);
const RULES = new RegExp(
  String.raw`(${NAMES})(?:\s+\(([^()]{2,50})\))?(?:\s+[Pp]arty)?,?\s+(?:then\s+|at the time\s+)?(?:the\s+)?(?:ruling\b|governing\b|in power\b|[Pp]resident[’']s\s+party|(?:which|who)\s+(?:was|were|is|then was)\s+(?:then\s+)?(?:in power|in office|governing|ruling)|(?:the\s+)?party\s+(?:of\s+(?:the\s+)?(?:then\s+)?(?:[Pp]resident|[Pp]rime [Mm]inister)|in power))`,
  'gu',
);
const OWNED = new RegExp(
  String.raw`(?:[Pp]resident|[Pp]rime [Mm]inister)\s+${NAMES}?[’']s?\s+(${NAME}(?:\s${NAME})*(?:\s[Pp]arty)?)`,
  'gu',
);
/** "the FSLN of President Ortega". */
const LED = /\b([\p{Lu}][\p{Lu}-]{2,9})\s+of\s+(?:the\s+)?(?:[Pp]resident|[Pp]rime [Mm]inister)\b/gu;
/** "Rawlings' National Democratic Congress party", "his Golkar party". */
const THEIRS = new RegExp(
  String.raw`\b(his|her|${NAME}[’']s?)\s+(${NAME}(?:\s${NAME}){0,4}?)\s+[Pp]arty\b`,
  'gu',
);
const MINISTER = new RegExp(
  String.raw`\b[Mm]inister\b(?:\s+(?:of|for)\s+(?:the\s+)?[\p{L} ]{3,30}?)?,?\s+(?:Chief\s+)?(${NAMES})`,
  'gu',
);
const GOVERNOR = new RegExp(
  String.raw`\b(?:[Gg]overnor|[Mm]ayor)\b(?:\s+of\s+(?:the\s+)?${NAMES},)?,?\s+(${NAMES})|(${NAMES}),\s+(?:the\s+|then\s+)+(?:governor|mayor)\b`,
  'gu',
);
/** Words before "government" that name nobody. */
const NO_NAME =
  /^(?:The|A|An|This|That|These|Its|His|Her|Their|Our|New|Old|Former|Central|National|Federal|State|Interim|Transitional|Military|Provisional|Provincial|Regional|Local|Civilian|Colonial|Revolutionary|Unity|Coalition|District|Party|Republic|Democratic|People|Islamic|Socialist|Communist|Royal|Under|Any|Each|No|Every|While|When|Whichever|Whatever|Which|What|But|And|One|Both|Since|After|Successive)$/;
const FUNCTION_WORD =
  /^(?:The|A|An|In|On|At|By|For|Its|Their|His|After|When|While|With|From|And|But|It|He|She|They|This|That|Since|As|Under|Until|Before)\s+/;

/** The names of a profile's group and of its country's rulers and ruling parties. */
export function cast(profile: Profile, offices: Offices): Named[] {
  return [...groupNames(profile), ...rulers(profile, offices)];
}

function groupNames({name, aliases}: Profile): Named[] {
  const owner = {class: 'group', code: null, entry: 'profile/name'} as const;
  const names = [...(name === null ? [] : [name]), ...aliases].flatMap((full) => [
    full,
    ...namesWithin(full),
    full.replace(/\s*\([^()]*\)/g, ''),
  ]);
  const shortened = names.flatMap((full) => {
    const bare = full.replace(/^The\s+/i, '').trim();
    const last = bare.split(/\s+/).at(-1)!;
    const single =
      bare.includes(' ') && !/\bof\b/i.test(bare) && /^\p{Lu}[\p{L}’'-]{3,}$/u.test(last)
        ? [last, `${last}s`, last.replace(/s$/, '')]
        : [];
    return [bare, `${bare}s`, ...single];
  });
  return [...new Set([...names, ...shortened])]
    .filter((one) => one.length > 1)
    .map((one) => ({name: one, owner}));
}

function rulers(profile: Profile, {titles, leader, party, subnational}: Offices): Named[] {
  const named = new Map<string, Named>();
  const add = (printed: string | undefined, code: string | null, entry: string): void => {
    const name = printed
      ?.replace(FUNCTION_WORD, '')
      .replace(/[’']s?$/, '')
      .trim();
    if (!name || code === null || NO_NAME.test(name) || !/\p{L}.*\p{L}/u.test(name)) return;
    if (!named.has(name)) named.set(name, {name, owner: {class: 'home_state', code, entry}});
  };
  const offices = titles.map((title) =>
    title.replaceAll(/\b\p{L}/gu, (first) => `[${first}${first.toUpperCase()}]`),
  );
  const titled = new RegExp(String.raw`\b(?:${offices.join('|')})\s+(${NAMES})`, 'gu');
  for (const {role, sentences} of profile.fields) {
    if (role === 'references' || role === 'country') continue;
    for (const {text} of sentences) {
      for (const match of text.matchAll(titled)) {
        add(match[1], leader, 'profile/leader');
        add(
          match[1]!
            .replace(/[’']s?$/, '')
            .split(/\s+/)
            .at(-1),
          leader,
          'profile/leader',
        );
      }
      for (const match of text.matchAll(RULING)) {
        for (const name of partyNames(match[1])) add(name, party, 'profile/party');
        add(match[2], party, 'profile/party');
      }
      for (const pattern of [REGIME, HELD])
        for (const match of text.matchAll(pattern))
          add(lastWord(match[1] ?? match[2]), leader, 'profile/leader');
      for (const match of text.matchAll(MINISTER)) {
        add(match[1], leader, 'profile/minister');
        add(lastWord(match[1]), leader, 'profile/minister');
      }
      for (const match of text.matchAll(GOVERNOR)) {
        add(match[1] ?? match[2], subnational, 'profile/governor');
        add(lastWord(match[1] ?? match[2]), subnational, 'profile/governor');
      }
      for (const match of text.matchAll(OWNED))
        for (const name of partyNames(match[1])) add(name, party, 'profile/party');
      for (const match of text.matchAll(RULES)) {
        add(match[1], party, 'profile/party');
        add(match[2], party, 'profile/party');
      }
      for (const match of text.matchAll(LED)) add(match[1], party, 'profile/party');
    }
  }
  for (const {sentences} of profile.fields) {
    for (const {text} of sentences) {
      for (const match of text.matchAll(THEIRS)) {
        const owner = match[1]!.replace(/[’']s?$/, '');
        if (!/^(?:his|her)$/.test(owner) && !named.has(owner)) continue;
        for (const name of partyNames(`${match[2]} Party`)) add(name, party, 'profile/party');
      }
    }
  }
  if ([...named.values()].some(({owner}) => owner.entry === 'profile/party'))
    add('the party', party, 'profile/party');
  return [...named.values()];
}

/** A party is known by one word of its name too: "the ruling Golkar Party", then "Golkar". */
function partyNames(printed: string | undefined): string[] {
  if (printed === undefined) return [];
  const bare = printed.replace(/[’'.]s?$/, '').replace(/\s+[Pp]arty$/, '');
  return bare === printed || bare.includes(' ') ? [printed] : [printed, bare];
}

function lastWord(printed: string | undefined): string | undefined {
  return printed
    ?.replace(/[’']s?$/, '')
    .split(/\s+/)
    .at(-1);
}
