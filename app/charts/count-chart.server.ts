import { scaleBand, scaleLinear } from 'd3-scale';

/** Where everything of a chart of counts lies: across in percent, down in CSS pixels. */
export type CountChart = {
  height: number;
  rows: {
    label: string;
    y: number;
    middle: number;
    height: number;
    parts: { kind: 'emergency' | 'urgent'; x: number; width: number }[];
    total: number;
    totalX: number;
  }[];
};

const PLOT = { from: 40, to: 90 };
const ROW_HEIGHT = 30;

/** Lays out counts by tier as bars from a common zero, emergencies first. */
export function countChart(
  rows: readonly { label: string; emergency: number; urgent: number }[],
): CountChart {
  const most = Math.max(1, ...rows.map(({ emergency, urgent }) => emergency + urgent));
  const x = scaleLinear().domain([0, most]).range([PLOT.from, PLOT.to]);
  const height = rows.length * ROW_HEIGHT;
  const y = scaleBand<number>()
    .domain(rows.map((_, index) => index))
    .range([0, height])
    .padding(0.25);
  return {
    height,
    rows: rows.map(({ label, emergency, urgent }, index) => {
      const top = y(index) ?? 0;
      const total = emergency + urgent;
      return {
        label,
        y: round(top),
        middle: round(top + y.bandwidth() / 2),
        height: round(y.bandwidth()),
        parts: [
          { kind: 'emergency' as const, x: PLOT.from, width: round(x(emergency) - PLOT.from) },
          {
            kind: 'urgent' as const,
            x: round(x(emergency)),
            width: round(x(total) - x(emergency)),
          },
        ].filter(({ width }) => width > 0),
        total,
        totalX: round(x(total) + 1.5),
      };
    }),
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
