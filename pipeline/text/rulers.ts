import type {Profile} from '../../schemas/flow.ts';
import type {ActorClass} from './mentions.ts';

/** What a profile itself names: the group, and who governs. */
export interface Named {
  name: string;
  owner: {class: ActorClass; code: string | null; entry: string};
}

/** The codes that a leader, a governing party and a governor give; from `lexicon/actors.yaml`. */
export interface Offices {
  leader: string | null;
  party: string | null;
  subnational: string | null;
}

/** Of bounded length, so that a run of capitals costs no more than other text. */
const NAME = String.raw`\p{Lu}[\p{L}\p{M}’'.-]{0,40}`;
const NAMES = String.raw`${NAME}(?:\s(?:(?:al|bin|de|van|von|of|the)[\s-])?${NAME}){0,4}`;
const TITLED = new RegExp(
  String.raw`\b(?:[Pp]resident|[Pp]rime [Mm]inister|[Pp]remier|[Kk]ing|[Qq]ueen|[Ss]ultan|[Ee]mperor|[Ee]mir|[Ss]hah|[Cc]hancellor|[Cc]rown [Pp]rince|[Hh]ead of [Ss]tate|[Dd]ictator|[Ss]trongman|[Rr]uler|[Jj]unta (?:leader|chief|head))\s+(?:(?:General|Gen\.|Colonel|Col\.|Captain|Capt\.|Major|Maj\.|Marshal|Dr\.?)\s+)?(${NAMES})`,
  'gu',
);
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
  String.raw`(${NAMES})(?:\s+\(([^()]{2,50})\))?(?:\s+[Pp]arty)?,?\s+(?:then\s+|at the time\s+)?(?:the\s+)?(?:ruling\b|governing\b|in power\b|(?:[Pp]resident|[Pp]rime [Mm]inister|[Pp]remier)(?:\s+${NAME})?[’']s\s+(?:own\s+)?party|=\s+(?:the\s+)?(?:ruling|governing)\s+party|(?:which|who)\s+(?:was|were|is|has been|then was)\s+(?:then\s+)?(?:in power|in office|governing|ruling|the (?:ruling |governing )?party in power|the (?:ruling|governing) party)|to\s+which\s+(?:the\s+)?(?:[Pp]resident|[Pp]rime [Mm]inister)\b|the\s+(?:one|only|single|sole)\s+(?:legal\s+)?party\b|(?:the\s+)?party\s+(?:of\s+(?:the\s+)?(?:then\s+)?(?:[Pp]resident|[Pp]rime [Mm]inister)|in power))`,
  'gu',
);
const OWNED = new RegExp(
  String.raw`(?:[Pp]resident|[Pp]rime [Mm]inister)\s+${NAMES}?[’']s?\s+(${NAME}(?:\s${NAME})*(?:\s[Pp]arty)?)`,
  'gu',
);
/** "the FSLN of President Ortega". */
const LED = /\b([\p{Lu}][\p{Lu}-]{2,9})\s+of\s+(?:the\s+)?(?:[Pp]resident|[Pp]rime [Mm]inister)\b/gu;
/** "The PRI ruled both the state and the nation", "KANU, in power since independence". */
const GOVERNED = new RegExp(
  String.raw`\b([\p{Lu}][\p{Lu}-]{1,9}|${NAME}(?:\s${NAME}){0,4}\s(?:[Pp]arty|Congress|Front|League|Union|Movement|Rally|Alliance))(?:\s+\([^()]{2,50}\))?,?\s+(?:which\s+|that\s+)?(?:(?:then|had|has|had long|has long)\s+)?(?:ruled|governed|held power|was in power|been in power|been in government|was in government|in power since|came to power|in office)\b`,
  'gu',
);
/** "José López Rega, minister of social welfare", "Sam Norman, the deputy defence minister". */
const IN_OFFICE = new RegExp(
  String.raw`(${NAMES})(?:\s+\([^()]{2,50}\))?,\s+(?:(?:the|then|at that time|at the time|himself|a|an|his|her|its|later|former|country[’']s|regent chief and)\s+)*(?:(?:deputy|assistant|vice|state|chief|interior|home|defence|defense|justice|foreign|youth|security|information|cabinet)\s+)*(?:minister|secretary of state|vice-president|vice president|head of state)\b`,
  'gu',
);
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
/** "Sanogo, head of state since 1970", "Sanogo, the junta leader". */
const HEADS = new RegExp(
  String.raw`(${NAMES}),\s+(?:(?:the|then|now|at that time|at the time|himself|a|an|its|military|de facto|country[’']s)\s+)*(?:head of (?:the )?(?:state|government|junta|regime|cabinet)|junta (?:leader|chief|head)|ruler|strongman|dictator|prime minister|[Pp]remier|king|sultan|emir)\b`,
  'gu',
);
/** "Sanogo seized power", "when Sanogo was overthrown". */
const IN_POWER = new RegExp(
  String.raw`(${NAMES})\s+(?:(?:had|has|first|again|finally|then|himself)\s+)*(?:came to power|come to power|(?:took|taken|seized|seizing|grabbed|usurped) power|returned to power|fell from power|lost power|held power|was (?:overthrown|toppled|ousted|deposed|elected (?:president|prime minister)|sworn in|inaugurated)|became (?:president|prime minister|head of state|head of government)|assumed (?:power|the presidency))\b`,
  'gu',
);
/** "the overthrow of Sanogo", "under the rule of Sanogo". */
const POWER_OF = new RegExp(
  String.raw`\b(?:overthrow|ouster|ousting|toppling|deposition|abdication|inauguration|dictatorship|rule|reign|presidency|regime|premiership) of (?:[Gg]eneral |[Cc]olonel |[Cc]aptain )?(${NAMES})`,
  'gu',
);
/** "prefect Sanogo", "Sanogo, the prefect of the region". */
const LOCAL = new RegExp(
  String.raw`\b(?:[Pp]refect|[Ss]ub-?prefect|[Bb]upati|[Cc]hief [Mm]inister|[Dd]istrict [Cc]ommissioner|[Dd]istrict [Cc]hief|[Pp]rovincial [Gg]overnor|[Aa]lcalde|[Ii]ntendant)\s+(${NAMES})|(${NAMES}),\s+(?:(?:the|then|then the|at that time|deputy|a|an|provincial|regional|state|third|second|first)\s+)*(?:governor|mayor|prefect|sub-?prefect|bupati|chief minister|district commissioner|district chief|intendant)\b`,
  'gu',
);
/** A word that every naming has: most sentences have none of them. */
const OFFICES =
  /president|minister|king|queen|sultan|emperor|emir|shah|chancellor|premier|prince|ruling|govern|regime|dictator|strongman|junta|reign|administration|rule|head of|power|office|secretary of state|mayor|prefect|bupati|commissioner|district chief|alcalde|intendant|party|overthr|oust|toppl|depos|abdicat|inaugurat|sworn/i;
/** Words before "government" that name nobody. */
const NO_NAME =
  /^(?:The|A|An|This|That|These|Its|His|Her|Their|Our|New|Old|Former|Central|National|Federal|State|Interim|Transitional|Military|Provisional|Provincial|Regional|Local|Civilian|Colonial|Revolutionary|Unity|Coalition|District|Party|Republic|Democratic|People|Islamic|Socialist|Communist|Royal|Under|Any|Each|No|Every|While|When|Whichever|Whatever|Which|What|But|And|One|Both|Since|After|Successive)$/;
const FUNCTION_WORD =
  /^(?:The|A|An|In|On|At|By|For|Its|Their|His|After|When|While|With|From|And|But|It|He|She|They|This|That|Since|As|Under|Until|Before)\s+/;

/**
 * A pattern whose groups are names of somebody in an office; `parts` tells by which further names he or it is then known. One that begins with
 * a name is slow, and is only looked for in a text that has one of the words that it `needs`.
 */
interface Naming {
  pattern: RegExp;
  needs: RegExp;
  office: Office;
  parts: (printed: string) => string[];
}
type Office = 'leader' | 'party' | 'subnational';

const NAMINGS: readonly Naming[] = [
  {pattern: TITLED, needs: OFFICES, office: 'leader', parts: wholeAndLast},
  {pattern: RULING, needs: OFFICES, office: 'party', parts: partyNames},
  {
    pattern: REGIME,
    needs: /regime|dictator|presiden|govern|administ|rule/,
    office: 'leader',
    parts: lastWord,
  },
  {pattern: HELD, needs: /president|minister|head of state|dictator/i, office: 'leader', parts: lastWord},
  {pattern: MINISTER, needs: /minister/i, office: 'leader', parts: wholeAndLast},
  {pattern: GOVERNOR, needs: /governor|mayor/i, office: 'subnational', parts: wholeAndLast},
  {pattern: OWNED, needs: /president|minister/i, office: 'party', parts: partyNames},
  {pattern: RULES, needs: /ruling|governing|power|office|party/i, office: 'party', parts: partyNames},
  {pattern: LED, needs: /president|minister/i, office: 'party', parts: partyNames},
  {pattern: GOVERNED, needs: /ruled|governed|power|government|office/i, office: 'party', parts: partyNames},
  {pattern: IN_OFFICE, needs: /minister|president|state/i, office: 'leader', parts: wholeAndLast},
  {
    pattern: HEADS,
    needs: /head of|junta|rule|strong|dictat|minist|premier|king|sultan|emir/i,
    office: 'leader',
    parts: wholeAndLast,
  },
  {
    pattern: IN_POWER,
    needs: /power|thrown|topple|oust|depos|elect|sworn|inaug|became|presid/i,
    office: 'leader',
    parts: wholeAndLast,
  },
  {pattern: POWER_OF, needs: / of /, office: 'leader', parts: wholeAndLast},
  {
    pattern: LOCAL,
    needs: /prefect|bupati|chief|commiss|govern|alcalde|intend|mayor/i,
    office: 'subnational',
    parts: wholeAndLast,
  },
];

/** Who governs, by the names that the profile gives them. */
export function rulers(profile: Profile, offices: Offices): Named[] {
  const named = new Map<string, Named>();
  const add = (printed: string, office: Office): void => {
    const name = bare(printed.replace(FUNCTION_WORD, ''));
    const code = offices[office];
    if (code === null || NO_NAME.test(name) || !/\p{L}.*\p{L}/u.test(name) || named.has(name)) return;
    named.set(name, {name, owner: {class: 'home_state', code, entry: `profile/${office}`}});
  };
  const texts = profile.fields
    .filter(({role}) => role !== 'references' && role !== 'country')
    .flatMap(({sentences}) => sentences.map(({text}) => text).filter((text) => OFFICES.test(text)));
  for (const text of texts) {
    for (const {pattern, needs, office, parts} of NAMINGS) {
      if (!needs.test(text)) continue;
      for (const [, ...groups] of text.matchAll(pattern))
        for (const printed of groups) for (const name of printed ? parts(printed) : []) add(name, office);
    }
  }
  for (const text of texts) {
    for (const [, owner, printed] of text.matchAll(THEIRS)) {
      if (!/^(?:his|her)$/.test(owner!) && !named.has(bare(owner!))) continue;
      for (const name of partyNames(`${printed} Party`)) add(name, 'party');
    }
  }
  if ([...named.values()].some(({owner}) => owner.entry === 'profile/party')) add('the party', 'party');
  return [...named.values()];
}

function bare(printed: string): string {
  return printed
    .replace(/[’']s?$/, '')
    .replace(/\.$/, '')
    .trim();
}

/** A party is known by one word of its name too: "the ruling Golkar Party", then "Golkar". */
function partyNames(printed: string): string[] {
  const short = bare(printed).replace(/\s+[Pp]arty$/, '');
  return short === bare(printed) || short.includes(' ') ? [printed] : [printed, short];
}

function lastWord(printed: string): string[] {
  return bare(printed).split(/\s+/).slice(-1);
}

function wholeAndLast(printed: string): string[] {
  return [printed, ...lastWord(printed)];
}
