import {element, type Markup} from '../markup.ts';
import type {Estimate, Histogram} from './page.ts';

/** Charts as SVG in the page: colours come from the style sheet, so that they follow light, dark and paper. */

/** A share as a bar; the figure stands beside it, so that it is hidden from screen readers. */
export function shareBar(share: number): Markup {
  return element(
    'svg',
    {
      class: 'bar',
      viewBox: '0 0 100 10',
      preserveAspectRatio: 'none',
      'aria-hidden': 'true',
      focusable: 'false',
    },
    element('rect', {class: 'track', width: 100, height: 10}),
    element('rect', {class: 'filled', width: short(100 * share), height: 10}),
  );
}

/** A figure between 0 and 1 with its interval as a dot on a line, and the value that it is held against as a dash. */
export function intervalLine({value, lower, upper}: Estimate, mark: number | undefined): Markup {
  const at = (figure: number): number => short(4 + 112 * Math.min(1, Math.max(0, figure)));
  const drawn = [
    element('line', {class: 'axis', x1: 4, x2: 116, y1: 8, y2: 8}),
    ...(mark === undefined
      ? []
      : [element('line', {class: 'mark', x1: at(mark), x2: at(mark), y1: 1, y2: 15})]),
    ...(value === null || lower === null || upper === null
      ? []
      : [element('line', {class: 'range', x1: at(lower), x2: at(upper), y1: 8, y2: 8})]),
    ...(value === null ? [] : [element('circle', {class: 'dot', cx: at(value), cy: 8, r: 3.5})]),
  ];
  return element(
    'svg',
    {class: 'interval', viewBox: '0 0 120 16', 'aria-hidden': 'true', focusable: 'false'},
    ...drawn,
  );
}

/** The width of a letter in the chart's units, as large as a narrow screen shows it. */
const letter = 13;

type Bin = Histogram['bins'][number];
const label = (bin: Bin): string => bin.label;
const begin = (bin: Bin): string => bin.label.split('–')[0] ?? '';

const chart = {width: 640, height: 150, top: 18, bottom: 22} as const;

/** Bars with their counts above and the beginning of each bin below; its data stand beside it as a table for screen readers. */
export function histogramChart({about, bins}: Histogram): Markup {
  const most = Math.max(1, ...bins.map(({count}) => count));
  const step = chart.width / bins.length;
  const [whole, from] = [label, begin].map((print) => Math.max(0, ...bins.map((bin) => print(bin).length)));
  const below = (whole ?? 0) * letter < step ? label : begin;
  const every = Math.ceil(((from ?? 0) * letter) / step);
  const floor = chart.height - chart.bottom;
  const bars = bins.flatMap((bin, index) => {
    const {count} = bin;
    const height = ((floor - chart.top) * count) / most;
    const middle = short((index + 0.5) * step);
    return [
      element('rect', {
        class: 'filled',
        x: short(index * step + 1),
        y: short(floor - height),
        width: short(step - 2),
        height: short(height),
      }),
      ...(count === 0 ? [] : [element('text', {x: middle, y: short(floor - height - 5)}, String(count))]),
      ...(index % every === 0
        ? [element('text', {class: 'tick', x: middle, y: chart.height - 6}, below(bin))]
        : []),
    ];
  });
  return element(
    'svg',
    {class: 'histogram', viewBox: `0 0 ${chart.width} ${chart.height}`, role: 'img', 'aria-label': about},
    element('line', {class: 'axis', x1: 0, x2: chart.width, y1: floor, y2: floor}),
    ...bars,
  );
}

/** Two decimals are finer than any screen, and keep the file small. */
function short(figure: number): number {
  return Math.round(figure * 100) / 100;
}
