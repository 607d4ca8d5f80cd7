import type {Sentence} from '../../schemas/flow.ts';
import type {Mention} from './mentions.ts';

/** Whose name or office may stand before what is his ("the Sultan's Armed Forces"). */
const OWNERS = new Set(['profile/leader', 'profile/party', 'profile/subnational']);
const STAFF = new Set('officers officials soldiers troops commanders sergeants agents'.split(' '));

/**
 * Who stands for the body behind it is not named himself: "Mubarak's regime", "officers of the interior ministry". A rank and name lend
 * their place to it: in "raised by Colonel X, then chief of the constabulary" the chief of the constabulary stands behind "by".
 */
export function withoutOwners(found: readonly Mention[], sentence: Sentence): readonly Mention[] {
  const {form, gap} = sentence.words;
  if (!found.some(isHome)) return found;
  return found.flatMap((mention, at): Mention[] => {
    const next = found[at + 1];
    const before = found[at - 1];
    const from = before && servedBy(before, mention, form, gap) ? before.start : mention.start;
    if (
      mention.entry === 'profile/leader' &&
      isHome(before) &&
      before!.end === mention.start &&
      gap[mention.start] === 0
    )
      return [];
    if (isHome(mention) && isLaterOffice(mention, form, gap)) return [];
    if (isLeaderOf(mention, before, form)) return [];
    if (isHome(mention) && next?.class === 'foreign_state' && isStaffOf(mention, next, form)) return [];
    if (!isHome(mention) || !isHome(next)) return [{...mention, start: from}];
    const close = next!.start === mention.end && gap[mention.end] === 0;
    if (close && (OWNERS.has(mention.entry) || inItsName(mention, sentence))) return [];
    if (servedBy(mention, next!, form, gap)) return [];
    const linked = STAFF.has(form[mention.end - 1]!) ? form.slice(mention.end, next!.start).join(' ') : '';
    return linked === 'of' || linked === 'of the' ? [] : [{...mention, start: from}];
  });
}

/** "General X, later prime minister, founded it": what he was to become did nothing yet. */
function isLaterOffice({start, end}: Mention, form: readonly string[], gap: Uint8Array): boolean {
  return start > 1 && form[start - 1] === 'later' && gap[start - 1] === 1 && gap[end] !== 0;
}

/** Whether the one is somebody's rank and name and the other what he serves in or holds. */
function servedBy(rank: Mention, body: Mention, form: readonly string[], gap: Uint8Array): boolean {
  if (!isRank(rank) || !isHome(rank) || !isHome(body)) return false;
  const between = form.slice(rank.end, body.start);
  return inApposition(between, gap[rank.end]!) || SERVES_IN.test(between.join(' '));
}

/** "The Sultan's Armed Forces": a name, of which the ruler is a part. */
function inItsName({entry, end}: Mention, {text, start, words}: Sentence): boolean {
  const from = words.start[end]! - start;
  return (
    entry === 'actors/leader' && /[’']s?\s$/.test(text.slice(0, from)) && /^\p{Lu}/u.test(text.slice(from))
  );
}

/** "The government of President X", "the party to which President X belonged", "the premier's party": he only tells whose it is. */
function isLeaderOf(mention: Mention, before: Mention | undefined, form: readonly string[]): boolean {
  if (!mention.entry.endsWith('/leader')) return false;
  if (form[mention.end] === 'party') return true;
  if (!isHome(before)) return false;
  const whose = WHOSE.test(form.slice(before!.end, mention.start).join(' '));
  return whose && /\/(?:party|government)$/.test(before!.entry);
}

const WHOSE =
  /^(?:of|to which|(?:(?:the|one|only|sole|legal|permitted|allowed|party|and) )*(?:headed|led|chaired|founded) by)(?: the)?$/;

/** "Officers from the Argentine army": of the state that follows. */
function isStaffOf(mention: Mention, next: Mention, form: readonly string[]): boolean {
  const staff = isRank(mention) || STAFF.has(form[mention.end - 1]!);
  return staff && FROM.test(form.slice(mention.end, next.start).join(' '));
}

const FROM = /^(?:of|from|in)(?: the)?$/;

function isHome(mention: Mention | undefined): boolean {
  return mention?.class === 'home_state' && mention.code !== null;
}

const OFFICE = new Set(
  'the a an then chief chiefs head commander director deputy new former acting of for in at his its their who was is and'.split(
    ' ',
  ),
);

/** "Colonel X of the constabulary". */
const SERVES_IN = /^(?:of|from|in) the(?: \w+)?$/;

function isRank({entry}: Mention): boolean {
  return entry.endsWith('/military-ranks');
}

/** "Colonel X, the new chief of the constabulary", "General X, the governor": what he is in counts, not his rank. */
function inApposition(between: readonly string[], comma: number): boolean {
  const known = between.filter((word) => OFFICE.has(word)).length;
  return (
    comma === 1 &&
    between.length > 0 &&
    between.length <= 7 &&
    known >= between.length - 1 &&
    between[0] !== 'and'
  );
}
