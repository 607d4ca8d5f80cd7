import type {Variable} from '../../schemas/variable.ts';
import type {CodeFigures, Figures} from './agreement-figures.ts';

/** `seen` profiles may be read for writing rules, `unseen` ones never were. */
export const agreementParts = ['seen', 'unseen', 'all'] as const;
export type Part = (typeof agreementParts)[number];
export type ByPart<T> = Readonly<Record<Part, T>>;

export interface VariableAgreement {
  variable: Variable;
  figures: ByPart<Figures>;
}

export interface CodeAgreement {
  variable: Variable;
  code: string;
  figures: ByPart<CodeFigures>;
}

export const byPart = <T>(of: (part: Part) => T): ByPart<T> => ({
  seen: of('seen'),
  unseen: of('unseen'),
  all: of('all'),
});
