/** Words that govern what stands behind them: who follows one is no subject. */
export const PREPOSITIONS: ReadonlySet<string> = new Set(
  'of by with from in on at to for against among between under within into through via during after before without over than like behind near toward towards about around upon off'.split(
    ' ',
  ),
);
