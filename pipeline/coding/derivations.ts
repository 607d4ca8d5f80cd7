import type {Derivation} from '../../schemas/derivation.ts';
import type {Answer, Evidence} from '../../schemas/flow.ts';
import type {Question} from '../../schemas/question.ts';
import {codesOf, dateOf, hasValue, orderedCodes} from './answers.ts';

export type Answers = Readonly<Record<string, Answer>>;
export type Form<F extends Derivation['form']> = Extract<Derivation, {form: F}>;

/** Own evidence beats a derivation, and nothing overwrites a correction. */
function settled(answer: Answer): boolean {
  return ['coded', 'corrected', 'conflict'].includes(answer.status);
}

function derived(
  answer: Answer,
  codes: readonly string[],
  rule: string,
  because: readonly Evidence[],
): Answer {
  return {...answer, answered: {codes}, status: 'derived', rule, because};
}

/** A code that follows from another question's, or from the basis of its date: it answers a one-of that has no answer, and joins a set that may have one. */
export function implied(
  {code, from, when, over = [], unless}: Form<'implied'>,
  question: Question,
  answer: Answer,
  answers: Answers,
): Answer {
  if (answer.status === unless) return answer;
  const source = answers[from]!;
  const basis = dateOf(source)?.basis ?? null;
  const given = basis === null ? codesOf(source) : [basis];
  const holds = when === 'any' ? hasValue(source) : given.some((one) => when.includes(one));
  if (!holds) return answer;
  const because = source.because.filter(
    ({said}) => when === 'any' || said === null || !('code' in said) || when.includes(said.code),
  );
  if (question.kind !== 'set_of') {
    const overruled = answer.status === 'coded' && codesOf(answer).every((own) => over.includes(own));
    return settled(answer) && !overruled
      ? answer
      : derived(answer, [code], `implied-by-${slug(from)}`, because);
  }
  return joined(question, answer, [code], because, `implied-by-${slug(from)}`);
}

/** Every code of other sets. */
export function union({of}: Form<'union'>, question: Question, answer: Answer, answers: Answers): Answer {
  return of.reduce(
    (sum, from) =>
      joined(question, sum, codesOf(answers[from]), answers[from]!.because, `union-with-${slug(from)}`),
    answer,
  );
}

function joined(
  question: Question,
  answer: Answer,
  codes: readonly string[],
  because: readonly Evidence[],
  rule: string,
): Answer {
  const own = codesOf(answer);
  if (answer.status === 'corrected' || codes.every((code) => own.includes(code))) return answer;
  const all = orderedCodes([...own, ...codes], question);
  const pieces = [...answer.because.filter(({said}) => said !== null), ...because];
  return own.length > 0
    ? {...answer, answered: {codes: all}, because: pieces}
    : derived(answer, all, rule, pieces);
}

/** The home state where one of its bodies is coded, and every foreign state. */
export function homeAndForeign(
  form: Form<'home_and_foreign'>,
  question: Question,
  answer: Answer,
  answers: Answers,
  home: string | null,
): Answer {
  const bodies = answers[form.home]!;
  const foreign = answers[form.foreign]!;
  const homes = codesOf(bodies).length > 0 && home !== null ? [home] : [];
  const codes = orderedCodes([...homes, ...codesOf(foreign)], question);
  if (settled(answer) || codes.length === 0) return answer;
  const because = [
    ...(homes.length > 0 ? bodies.because : []),
    ...(hasValue(foreign) ? foreign.because : []),
  ];
  return derived(answer, codes, 'home-and-foreign', because);
}

/** Stated if any piece of evidence is; alleged if all are only accusations; denied if all are only denied. */
export function tone(
  {of, codes, hearsay = ['alleged'], vouched = []}: Form<'tone'>,
  answer: Answer,
  answers: Answers,
): Answer {
  const pieces = of.flatMap((from) => answers[from]!.because.filter(({said}) => said !== null));
  const valued = of.some((from) => hasValue(answers[from]));
  // That it is denied stands only where nothing asserts it.
  const onlyDenied = codes.denied !== undefined && codesOf(answer).join() === codes.denied;
  const open = of.map((from) => answers[from]!).find(({status}) => status === 'unclear');
  if (!settled(answer) && !valued && open)
    return {...answer, status: 'unclear', rule: 'tone-open', because: open.because};
  if ((settled(answer) && !(onlyDenied && answer.status === 'coded')) || !valued || pieces.length === 0)
    return answer;
  const has = (piece: Evidence, ...names: readonly string[]): boolean =>
    piece.contexts.some((context) => names.includes(context.name));
  const only = (piece: Evidence): boolean => has(piece, ...hearsay) && !has(piece, ...vouched);
  const stated = pieces.filter((piece) => !only(piece) && !has(piece, 'denied'));
  if (stated.length > 0) return derived(answer, [codes.stated], 'tone-stated', stated);
  const alleged = pieces.filter(only);
  if (alleged.length > 0 || codes.denied === undefined)
    return derived(answer, [codes.alleged], 'tone-alleged', pieces);
  return derived(answer, [codes.denied], 'tone-denied', pieces);
}

/** Where the dates of another question's evidence lie against the group's beginning and end; of several, within wins. */
export function placed({of, start, end, codes}: Form<'placed'>, answer: Answer, answers: Answers): Answer {
  const source = answers[of]!;
  const begin = dateOf(answers[start]);
  const finish = dateOf(answers[end]);
  if (hasValue(answer) || settled(answer) || !hasValue(source)) return answer;
  const dated = source.because.flatMap((piece) => yearsOf(source, piece).map((year) => ({piece, year})));
  const within = dated.filter(
    ({year}) =>
      (begin !== null || finish !== null) &&
      year >= (begin?.yearMin ?? year) &&
      year <= (finish?.yearMax ?? year),
  );
  if (within.length > 0)
    return derived(
      answer,
      [codes.during],
      'placed-within',
      within.map(({piece}) => piece),
    );
  const later = dated.filter(({year}) => finish !== null && year > finish.yearMax);
  return later.length > 0
    ? derived(
        answer,
        [codes.after],
        'placed-after',
        later.map(({piece}) => piece),
      )
    : answer;
}

/** A size has the year of its maximum, or the last of the years in which that may lie; other evidence that of the date beside it. */
function yearsOf({answered}: Answer, piece: Evidence): number[] {
  if (answered && 'size' in answered) {
    const {year, within} = answered.size;
    const own = piece.said && 'size' in piece.said ? piece.said.size : null;
    if (within && own?.within?.max === within.max) return [within.max];
    return year === null || own?.year !== year ? [] : [year];
  }
  const day = piece.when?.max ?? piece.when?.min;
  return day ? [Number(day.slice(0, 4))] : [];
}

/** A stem as a part of a rule's id. */
export function slug(stem: string): string {
  return stem.replaceAll('_', '-');
}
