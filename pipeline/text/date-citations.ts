/**
 * Whether a date looks like that of a source: an author or newspaper directly before it, in the forms that narratives and their
 * reference lists use. A year in brackets after a name is taken as a citation, also after a body's name ("(Human Rights Watch 2016)").
 */

const NAME = "[A-Z][\\w'’.-]*";
/** One or several names, with particles, "and", "&", "et al." between or after them. */
const NAMES = `(?:${NAME}(?:,?\\s(?:and|&|et|of|the|for|de|van|von|al\\.?|${NAME})){0,8})`;
const IN_BRACKETS = new RegExp(
  `(?:[(\\[]|;\\s?)(?:(?:see|cf\\.?|e\\.g\\.,?|also|quoted in|in)\\s){0,2}["“]?${NAMES}["”]?(?:\\sin)?,?\\s$`,
);
const AFTER_NAME = new RegExp(`(?:^|[.;:|]\\s|\\n|\\b(?:see|cf\\.|by|also|to|in|and)\\s)${NAMES},?\\s$`);
const CALLED = new RegExp(
  `(?:^|[.;:]\\s|\\b(?:see|cf\\.|as|by|to|in|and|with)\\s)(?:[Tt]he\\s)?${NAMES}\\s\\($`,
);
const SAYS =
  /^[^)\n]{0,12}\)\s(?:also\s)?(?:writes?|argues?|notes?|reports?|says|states?|claims?|finds|found|shows?|describes?|estimates?|doubts?|holds|puts|sees|speaks|calls|observes?|counts?)\b/;
const NEWS =
  /\b(?:Post|Times|Guardian|Herald|Tribune|Telegraph|Independent|Observer|Economist|Mail|Star|Standard|Chronicle|Gazette|Monitor|News|Reuters|AFP|AP|BBC|IRIN|Xinhua|Interfax|ITAR-TASS|TASS|Press|Agency|Daily|Weekly|Journal|Review|Watch|International|Crisis Group|Foundation|Report|Bulletin)["”]?[,.]\s(?:on\s)?$/;
const ACCESSED = /\b(?:accessed|retrieved|last visited|viewed)(?:\s(?:on|in))?:?\s$/i;
/** The date of another law, which the one spoken of amends or rests on: "an amendment of the Village Law of 1924". */
const AMENDED =
  /\b(?:amend(?:ment|ments|ed|ing|s)|revis(?:ion|ed|ing)|replac(?:ed|ing)|supersed(?:ed|ing)|pursuant|based on)\b[^.;,]{0,40}\b(?:[Ll]aw|[Dd]ecree|[Aa]ct|[Cc]ode|[Oo]rdinance|[Cc]onstitution)\b[^;,]{0,24}\bof\s$/;
/** A reference list: a closed title and then the date, or a name, a stop, the year and a stop. */
const AFTER_TITLE = /[.,?!]["”“]\s$/;
const LISTED = /(?:[A-Za-z’')]\.|\w,\sed[s]?\.)\s\(?$/;
const TRAILING = new RegExp(`(?<!\\w)(${NAMES}),?\\s$`);
const FUNCTION_WORD =
  /^(?:In|On|At|By|From|Since|Until|After|Before|During|Between|Early|Late|Mid|About|Around|Circa|The|Of|And|End|Founded|Formed|Established|Created|Size|It|Law|Decree|Operation|Group|Disbanded|Dissolved|Ended|Terminated|Abolished|Banned|Outlawed|Disarmed|Demobilised|Demobilized|Absorbed|Integrated|Merged|Renamed|Revived|Reorganised|Reorganized|Raised|Armed|Active|Defunct|Till|Last|First|Strength|Peak)\b/;

/** `plain`: the phrase has no word such as "since" or "late"; others are never citations. */
export function isCitation(text: string, start: number, end: number, plain: boolean): boolean {
  const left = text.slice(Math.max(0, start - 90), start);
  const right = text.slice(end, end + 60);
  if (ACCESSED.test(left)) return true;
  if (!plain) return false;
  if (AMENDED.test(left)) return true;
  if (/\d[a-d]$/.test(text.slice(start, end))) return true;
  const closed = /^(?:\s?[.;)]|$)/.test(right);
  if (NEWS.test(left) && closed) return true;
  if (AFTER_TITLE.test(left) && closed) return true;
  if (/\bet al\.,?\s\(?$/.test(left)) return true;
  return end - start <= 5
    ? isCitedYear(left, right)
    : IN_BRACKETS.test(left) && /,\s$/.test(left) && /^\)/.test(right);
}

function isCitedYear(left: string, right: string): boolean {
  if (LISTED.test(left) && /^\)?\.\s(?:["“‘']|[A-Z])/.test(right) && !/\b(?:No|Nr|ca|approx)\.\s$/.test(left))
    return true;
  if (/\($/.test(left))
    return (
      CALLED.test(left) &&
      (/^[:,]\s?\d/.test(right) ||
        SAYS.test(right) ||
        /\b(?:[Aa]ccording to|[Rr]eported by|[Qq]uoted (?:by|in)|[Cc]ited (?:by|in)|[Ss]ee|cf\.)\s[^.;]{0,60}$/.test(
          left,
        ))
    );
  const names = TRAILING.exec(left);
  if (names === null || FUNCTION_WORD.test(names[1] as string)) return false;
  if (/^:\s?\d/.test(right)) return true;
  if (IN_BRACKETS.test(left)) return /^(?:\s?[);\]]|,\s(?:pp?\.\s?)?\d|\.?$)/.test(right);
  return AFTER_NAME.test(left) && /^\s?(?:[.;]|$)/.test(right);
}
