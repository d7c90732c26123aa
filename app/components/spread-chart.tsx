import type { SpreadChart } from '#app/charts/spread-chart.server.ts';

/** Draws a laid out chart of lengths of time. The table beside it says the same; `label` names it. */
export function SpreadChartDrawing({ chart, label }: { chart: SpreadChart; label: string }) {
  const { height, axisY, plot, ticks, rows } = chart;
  return (
    <svg className="chart" width="100%" height={height} role="img" aria-label={label}>
      {ticks.map((tick) => (
        <g key={tick.label}>
          <line className="chart-grid" x1={`${tick.x}%`} x2={`${tick.x}%`} y1={0} y2={axisY - 14} />
          <text x={`${tick.x}%`} y={axisY} textAnchor="middle">
            {tick.label}
          </text>
        </g>
      ))}
      {rows.map((row) => (
        <g key={row.label}>
          <text x={`${plot.x - 2}%`} y={row.middle} dy="0.35em" textAnchor="end">
            {row.label}
          </text>
          {row.bar === null ? null : (
            <rect
              className="chart-bar"
              x={`${row.bar.x}%`}
              width={`${row.bar.width}%`}
              y={row.y}
              height={row.height}
            />
          )}
          <Upright className="chart-target" at={row.target} row={row} over={3} />
          <Upright className="chart-p95" at={row.p95} row={row} over={0} />
          {row.worst === null ? null : (
            <circle className="chart-worst" cx={`${row.worst}%`} cy={row.middle} r={4} />
          )}
        </g>
      ))}
    </svg>
  );
}

type UprightProps = {
  className: string;
  at: number | null;
  row: { y: number; height: number };
  /** By how many pixels it reaches over the row on either side. */
  over: number;
};

function Upright({ className, at, row, over }: UprightProps) {
  if (at === null) return null;
  return (
    <line
      className={className}
      x1={`${at}%`}
      x2={`${at}%`}
      y1={row.y - over}
      y2={row.y + row.height + over}
    />
  );
}
