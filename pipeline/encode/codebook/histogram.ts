import type {Histogram} from './page.ts';

/** Years by fives, at most so many bins; wider where the years reach further. */
const mostBins = 24;

/** Years in spans of 5 (10, 20 … where they reach far), empty spans between them kept. Null where there are none. */
export function yearHistogram(about: string, years: readonly number[]): Histogram | null {
  const first = Math.min(...years);
  const last = Math.max(...years);
  if (years.length === 0) return null;
  let width = 5;
  while (Math.floor(last / width) - Math.floor(first / width) + 1 > mostBins) width *= 2;
  const from = Math.floor(first / width);
  const bins = Array.from({length: Math.floor(last / width) - from + 1}, (_, index) => {
    const start = (from + index) * width;
    const count = years.filter((year) => Math.floor(year / width) === from + index).length;
    return {label: `${start}–${start + width - 1}`, count};
  });
  return {form: 'histogram', about, bins};
}

/** Figures of every magnitude by powers of ten, 0 on its own. Null where there are none. */
export function sizeHistogram(about: string, figures: readonly number[]): Histogram | null {
  if (figures.length === 0) return null;
  const magnitude = (figure: number): number => (figure < 1 ? 0 : String(Math.trunc(figure)).length);
  const least = Math.min(...figures.map(magnitude));
  const greatest = Math.max(...figures.map(magnitude));
  const bins = Array.from({length: greatest - least + 1}, (_, index) => {
    const digits = least + index;
    const label = digits === 0 ? '0' : `${grouped(10 ** (digits - 1))}–${grouped(10 ** digits - 1)}`;
    return {label, count: figures.filter((figure) => magnitude(figure) === digits).length};
  });
  return {form: 'histogram', about, bins};
}

/** 1500000 → 1,500,000, in every locale. */
export function grouped(figure: number): string {
  return String(figure).replaceAll(/\B(?=(\d{3})+$)/g, ',');
}
