import type {Figures} from './agreement-figures.ts';

/** One statistic of the tables. A further one is a pure function, a figure that it fills, and a line here. */
export interface AgreementColumn {
  /** In the CSV. */
  key: string;
  /** In the printed table, six letters at most. */
  head: string;
  means: string;
  /** Decimals in the printed table. */
  decimals: number;
  of: (figures: Figures) => number | null;
}

export const agreementColumns: readonly AgreementColumn[] = [
  {key: 'n', head: 'n', means: 'profiles', decimals: 0, of: (figures) => figures.n},
  {
    key: 'gold_coded',
    head: 'gold',
    means: 'cells to which gold gives a value',
    decimals: 0,
    of: (figures) => figures.goldCoded,
  },
  {
    key: 'coder_coded',
    head: 'coder',
    means: 'cells to which the coder gives a value',
    decimals: 0,
    of: (figures) => figures.coderCoded,
  },
  {
    key: 'equal_percent',
    head: '% eq',
    means: 'per cent of profiles in the same category; not mentioned and unclear are categories',
    decimals: 0,
    of: (figures) => (figures.equal === null ? null : 100 * figures.equal),
  },
  {
    key: 'alpha',
    head: 'alpha',
    means: "Krippendorff's alpha of the same categories, nominal; a whole set is one category",
    decimals: 2,
    of: (figures) => figures.alpha,
  },
  {
    key: 'f1',
    head: 'F1',
    means: 'F1 of equal values, over the cells to which either gives one',
    decimals: 2,
    of: (figures) => figures.f1,
  },
  {
    key: 'code_f1',
    head: 'codes',
    means: 'of sets, mean F1 over the codes that gold gives at least once',
    decimals: 2,
    of: (figures) => figures.codeF1,
  },
  {
    key: 'quote_overlap',
    head: 'quotes',
    means: 'share of equal values in which a quote overlaps a gold quote (token F1 of 0.5 or more)',
    decimals: 2,
    of: (figures) => (figures.valuesEqual === 0 ? null : figures.quotesShared / figures.valuesEqual),
  },
];
