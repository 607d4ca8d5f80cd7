import type {Check} from '../../schemas/checks.ts';
import type {Answer, Scalar} from '../../schemas/flow.ts';
import type {release} from '../../schemas/release.ts';

/** What a form may ask of a profile: values by variable, answers by question. */
export interface Checking {
  value(variable: string): Scalar;
  answer(question: string): Answer | undefined;
  coverage: (typeof release)['coverage'];
}

/** A breach: what stands there, and the variables that it is about. */
export interface Breach {
  found: string;
  variables: readonly string[];
}

type OfForm<F extends Check['form']> = Extract<Check, {form: F}>;
type Form<F extends Check['form']> = (check: OfForm<F>, checking: Checking) => Breach | null;

const at_most: Form<'at_most'> = ({low, high}, {value}) => {
  const [lower, upper] = [value(low), value(high)];
  if (typeof lower !== 'number' || typeof upper !== 'number' || lower <= upper) return null;
  return {found: `${low} ${lower} above ${high} ${upper}`, variables: [low, high]};
};

/** Days are compared, as ISO texts; an open bound can lie anywhere. */
const in_order: Form<'in_order'> = ({start, end}, {answer}) => {
  const [first, last] = [dateOf(answer(start)), dateOf(answer(end))];
  if (first?.startMin == null || last?.endMax == null || first.startMin <= last.endMax) return null;
  return {found: `${start} ${first.edtf} after ${end} ${last.edtf}`, variables: [start, end]};
};

const only_with: Form<'only_with'> = (check, {value}) => {
  const allowed = value(check.with);
  if (check.is === 'any' ? allowed !== null : check.is.some((code) => holds(allowed, code))) return null;
  const standing = check.variables.filter((variable) => value(variable) !== null);
  if (standing.length === 0) return null;
  const found = standing.map((variable) => `${variable} ${print(value(variable))}`).join(', ');
  return {found: `${found} with ${check.with} ${print(allowed)}`, variables: [...standing, check.with]};
};

const within_coverage: Form<'within_coverage'> = ({variable}, {value, coverage}) => {
  const year = value(variable);
  if (typeof year !== 'number' || (year >= coverage.first && year <= coverage.last)) return null;
  return {found: `${variable} ${year}`, variables: [variable]};
};

const excludes: Form<'excludes'> = ({list, value: other}, {value}) => {
  const code = value(other);
  if (typeof code !== 'string' || !holds(value(list), code)) return null;
  return {found: `${list} ${print(value(list))} with ${other} ${code}`, variables: [list, other]};
};

const includes: Form<'includes'> = ({whole, part}, {value}) => {
  const parts = value(part);
  if (!Array.isArray(parts)) return null;
  const missing = parts.filter((code: string) => !holds(value(whole), code));
  if (missing.length === 0) return null;
  return {found: `${missing.join(';')} in ${part} and not in ${whole}`, variables: [part, whole]};
};

const forms: {[F in Check['form']]: Form<F>} = {
  at_most,
  in_order,
  only_with,
  within_coverage,
  excludes,
  includes,
};

/** Carries one check out; null where it holds or cannot be told. */
export function breach<F extends Check['form']>(check: OfForm<F>, checking: Checking): Breach | null {
  const form = forms[check.form as F] as unknown as Form<F>;
  return form(check, checking);
}

function dateOf(answer: Answer | undefined) {
  const answered = answer?.answered ?? null;
  return answered !== null && 'date' in answered ? answered.date : null;
}

function holds(value: Scalar, code: string): boolean {
  return Array.isArray(value) ? value.includes(code) : value === code;
}

function print(value: Scalar): string {
  if (value === null) return 'empty';
  return Array.isArray(value) ? value.join(';') : String(value);
}
