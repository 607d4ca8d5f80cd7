import type {MovedCell} from './moved-cells.ts';
import type {Version, VersionPiece} from './version.ts';
import type {MarkedSentence} from './version-diff.ts';

/** So many sentences of a side are shown with a cell. */
const MOST = 2;

/**
 * The sentences on which a cell's move rests: those that came and those that went, the deciding ones of the cell's rule first; where
 * neither did, the one on which the value rests now.
 */
export function cellSentences(cell: MovedCell, base: Version, next: Version): MarkedSentence[] {
  const pieces = ({evidence}: Version) =>
    (evidence.get(cell.profile) ?? []).filter(({question}) => question === cell.question);
  const [old, fresh] = [pieces(base), pieces(next)];
  const came = chosen(without(fresh, old), cell.new.rule);
  const went = chosen(without(old, fresh), cell.old.rule);
  const marked = (side: 'old' | 'new', version: Version, some: readonly VersionPiece[]) =>
    unlike(some.map((piece) => markedSentence(side, piece, version, cell.profile))).slice(0, MOST);
  const shown = [...marked('old', base, went), ...marked('new', next, came)];
  if (shown.length > 0) return shown;
  const stays = chosen(fresh, cell.new.rule);
  return stays.length > 0
    ? marked('new', next, stays.slice(0, 1))
    : marked('old', base, chosen(old, cell.old.rule)).slice(0, 1);
}

/** Each sentence once, with one mark. */
function unlike(sentences: readonly MarkedSentence[]): MarkedSentence[] {
  const names = sentences.map(({rule, text, from, to}) => [rule, text, from, to].join('\t'));
  return sentences.filter((_, at) => names.indexOf(names[at]!) === at);
}

function without(pieces: readonly VersionPiece[], others: readonly VersionPiece[]): VersionPiece[] {
  const name = ({role, rule, value, quote}: VersionPiece): string =>
    [role, rule, value, oneLine(quote)].join('\t');
  const known = new Set(others.map(name));
  return pieces.filter((piece) => !known.has(name(piece)));
}

/** The pieces that decide, else all; those of the cell's rule first. */
function chosen(pieces: readonly VersionPiece[], rule: string | null): readonly VersionPiece[] {
  const deciding = pieces.filter(({role}) => role === 'because');
  const own = (piece: VersionPiece): number => (piece.rule === rule ? 0 : 1);
  return (deciding.length > 0 ? deciding : pieces).toSorted((a, b) => own(a) - own(b));
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The snapshot of `find` has the words that the rule matched, »so«. */
function markedSentence(
  side: 'old' | 'new',
  {rule, role, line, quote}: VersionPiece,
  {stages}: Version,
  profile: string,
): MarkedSentence {
  const text = oneLine(quote);
  const found = (stages.get('find')?.get(profile) ?? []).filter((unit) => unit[1] === rule);
  const words = found
    .flatMap((unit) => /»(.*)«/.exec(unit.at(-1) ?? '')?.slice(1) ?? [])
    .map((one) => one.replace(/…#[0-9a-f]{8}$/, ''))
    .find((one) => one !== '' && text.includes(one));
  const from = words === undefined ? 0 : text.indexOf(words);
  return {side, rule, role, line, text, from, to: from + (words?.length ?? 0)};
}
