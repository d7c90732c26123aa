import { scaleBand, scaleLog } from 'd3-scale';
import { durationWords } from '#app/copy/on-call-drill.ts';
import { hours, minutes, seconds, type DurationMs } from '#app/domain/shared/duration.ts';

/** One row of a chart of how long something took. */
export type SpreadRow = {
  label: string;
  n: number;
  median: DurationMs | null;
  p95: DurationMs | null;
  worst: DurationMs | null;
  target: DurationMs | null;
};

/**
 * Where everything of a chart lies: across in percent of its width, so that words keep their size on a
 * phone; down in CSS pixels.
 */
export type SpreadChart = {
  height: number;
  /** Where the words of the axis stand. */
  axisY: number;
  plot: { x: number; width: number };
  ticks: { x: number; label: string }[];
  rows: {
    label: string;
    y: number;
    middle: number;
    height: number;
    bar: { x: number; width: number } | null;
    p95: number | null;
    worst: number | null;
    target: number | null;
  }[];
};

const PLOT = { from: 27, to: 97 };
const AXIS = 28;
const TICKS: readonly DurationMs[] = [
  seconds(1),
  seconds(10),
  minutes(1),
  minutes(5),
  minutes(15),
  hours(1),
  hours(6),
  hours(24),
  hours(24 * 7),
];
/** Words of the axis that stand closer would run into each other at 320 px. */
const TICK_GAP = 15;

/**
 * Lays out rows of lengths of time on a logarithmic axis, because minutes and days are both of
 * interest: a bar up to the median, a mark at the 95th percentile, a ring at the worst, a line at the target.
 */
export function spreadChart(rows: readonly SpreadRow[], rowHeight: number): SpreadChart {
  const values = rows
    .flatMap(({ median, p95, worst, target }) => [median, p95, worst, target])
    .filter((value) => value !== null);
  const x = scaleLog()
    .domain([seconds(1), Math.max(minutes(20), ...values)])
    .range([PLOT.from, PLOT.to])
    .clamp(true);
  const height = rows.length * rowHeight;
  const y = scaleBand<number>()
    .domain(rows.map((_, index) => index))
    .range([0, height])
    .padding(0.25);
  const at = (value: DurationMs | null) =>
    value === null ? null : round(x(Math.max(value, 1000)));
  return {
    height: height + AXIS,
    axisY: height + 20,
    plot: { x: PLOT.from, width: PLOT.to - PLOT.from },
    ticks: spacedTicks(x),
    rows: rows.map((row, index) => {
      const top = y(index) ?? 0;
      const median = at(row.median);
      return {
        label: row.label,
        y: round(top),
        middle: round(top + y.bandwidth() / 2),
        height: round(y.bandwidth()),
        bar:
          median === null
            ? null
            : { x: PLOT.from, width: round(Math.max(median - PLOT.from, 0.5)) },
        p95: at(row.p95),
        worst: at(row.worst),
        target: at(row.target),
      };
    }),
  };
}

function spacedTicks(x: (value: number) => number): SpreadChart['ticks'] {
  const shown: SpreadChart['ticks'] = [];
  for (const value of TICKS) {
    const at = round(x(value));
    const previous = shown.at(-1)?.x ?? Number.NEGATIVE_INFINITY;
    // Beyond the axis everything lies on its end.
    if (at >= PLOT.to && value !== TICKS[0]) break;
    if (at - previous >= TICK_GAP) shown.push({ x: at, label: durationWords(value) });
  }
  return shown;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
