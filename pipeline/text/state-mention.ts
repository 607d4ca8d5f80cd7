import type {Sentence} from '../../schemas/flow.ts';
import type {Mention} from './mentions.ts';
import type {PlacePhrase} from './places.ts';

/** Words behind which "the French" is not an adjective. */
const ALONE = new Set(
  'and or who which had has have was were is are did also in by to for from as with on until during then gave took'.split(
    ' ',
  ),
);
/** Words before a state's own name or capital that make it somebody who acts. */
const ACTING = new Set(['by', 'with']);
/** What comes from a capital comes from the government there ("orders from Kabul"). */
const SENT = new Set(
  'orders instructions directives money funds pay weapons arms rifles support backing'.split(' '),
);
/** Words before a people in the plural that may act for its state ("taught by Cubans"); at a sentence's start a verb tells ("Cubans trained it"). */
const AGENT = new Set(['by', 'from', 'were', 'are']);
/** Verbs behind a capital that stands for its government ("Colombo denied it"). */
const FINITE =
  /^(?:has|had|would|could|did|gave|sent|lent|paid|took|made|put|kept|let|held|told|brought|built|began|bought|chose|drew|saw|set|stood|threw|sought|led|left|fed|cut|broke|withdrew|called|calls|says|said|knew|knows|saw|sees|spoke|speaks|maintains|insists|claims|treats|backs|arms|pays|trains|supports|funds|gives|keeps|uses|wants|[a-z]{3,}(?:ed|es))$/;
/** What may stand between it and its verb. */
const ADVERB = /^(?:also|then|first|soon|again|never|even|itself|still|now|[a-z]{3,}ly)$/;
/** What a government does to a group, whatever else its country's name may be the subject of. */
const SPONSORS =
  /^(?:armed|trained|equipped|supplied|financed|funded|paid|backed|supported|sponsored|recruited|hired|deployed|tolerated|created|founded|denied)$/;

/** Verbs of a place that stands for those who govern it ("the province pays"). */
const GIVES =
  /^(?:pays|paid|gives|gave|provides|provided|lends|lent|supplies|supplied|funds|funded|finances|financed|bought|buys|issued|issues|armed|arms|employs|employed|hires|hired)$/;

/** Words behind which a place is an employer ("on the payroll of the city"). */
const SERVICE = new Set(
  'payroll payrolls books pay expense service employ orders behalf instigation'.split(' '),
);
/** Prepositions that make it a place again ("traders of the town bought"). */
const GOVERNING = new Set('of in from to at for around outside near with through across'.split(' '));

/** Words before a place that is not the subject, or only a part of one ("the Kabul police"). */
const NO_SUBJECT = new Set([...GOVERNING, ...'the a into inside towards between behind over'.split(' ')]);

/** Whether a place ("the city") is an agent or the subject of such a verb. */
export function placeActs(at: {start: number; end: number}, {words: {form}}: Sentence): boolean {
  const before = form[at.start - 1] ?? '';
  if (before === 'of' && SERVICE.has(form[at.start - 2] ?? '')) return true;
  return before === 'by' || (!GOVERNING.has(before) && GIVES.test(form[at.end] ?? ''));
}

/** A place's words [start, end) in a sentence. */
export interface PlaceAt {
  start: number;
  end: number;
  phrase: PlacePhrase;
}

/** A foreign state by its name, or its people as "the French"; the home state by its name or capital where it acts. */
export function stateOf(
  {start, end, phrase}: PlaceAt,
  {words: {form, gap}}: Sentence,
  state: string | null,
  home: string | null,
): Pick<Mention, 'class' | 'code' | 'entry'> | null {
  const entry = `places/${phrase.key}`;
  if (phrase.form === 'adjective') {
    const alone = end === form.length || gap[end]! > 0 || ALONE.has(form[end]!);
    const plural = form[end - 1]!.endsWith('s') && AGENT.has(form[start - 1] ?? '');
    const acts = form[end - 1]!.endsWith('s') && start === 0 && SPONSORS.test(form[end] ?? '');
    const people = (((form[start - 1] === 'the' || plural) && alone) || acts) && phrase.key !== home;
    return people ? {class: 'foreign_state', code: phrase.key, entry} : null;
  }
  if (phrase.key !== home) return {class: 'foreign_state', code: phrase.key, entry};
  const before = form[start - 1] ?? '';
  const sent = before === 'from' && SENT.has(form[start - 2] ?? '');
  return sent || ACTING.has(before) || isSubject({start, end, phrase}, form, gap)
    ? {class: 'home_state', code: state, entry}
    : null;
}

/** "Khartoum then took them on", "the men whom Sudan armed"; not "villagers in Khartoum armed themselves". */
function isSubject({start, end, phrase}: PlaceAt, form: readonly string[], gap: Uint8Array): boolean {
  if (start > 0 && gap[start] === 0 && NO_SUBJECT.has(form[start - 1]!)) return false;
  const verb = form[ADVERB.test(form[end] ?? '') ? end + 1 : end] ?? '';
  return gap[end] === 0 && (phrase.form === 'capital' ? FINITE : SPONSORS).test(verb);
}
