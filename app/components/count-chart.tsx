import type { CountChart } from '#app/charts/count-chart.server.ts';

/** Draws a laid out chart of counts by tier. The table beside it says the same; `label` names it. */
export function CountChartDrawing({ chart, label }: { chart: CountChart; label: string }) {
  return (
    <svg className="chart" width="100%" height={chart.height} role="img" aria-label={label}>
      {chart.rows.map((row) => (
        <g key={row.label}>
          <text x="38%" y={row.middle} dy="0.35em" textAnchor="end">
            {row.label}
          </text>
          {row.parts.map((part) => (
            <rect
              key={part.kind}
              className={`chart-${part.kind}`}
              x={`${part.x}%`}
              width={`${part.width}%`}
              y={row.y}
              height={row.height}
            />
          ))}
          <text x={`${row.totalX}%`} y={row.middle} dy="0.35em">
            {row.total}
          </text>
        </g>
      ))}
    </svg>
  );
}
