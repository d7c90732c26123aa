import type { ReactNode } from 'react';
import { SpreadChartDrawing } from '#app/components/spread-chart.tsx';
import { TierMark } from '#app/components/tier-mark.tsx';
import { tierWords } from '#app/copy/frame.ts';
import { durationWords } from '#app/copy/on-call-drill.ts';
import { figuresWords } from '#app/copy/on-call-figures.ts';
import type { SpreadChart } from '#app/charts/spread-chart.server.ts';
import type { TierFigures } from '#app/domain/figures/read-figures.server.ts';
import { LEAST_FOR_PERCENTILES, type Spread } from '#app/domain/figures/spread.ts';

type TierTimesProps = {
  time: 'acknowledge' | 'contact';
  tiers: readonly TierFigures[];
  chart: SpreadChart;
};

/** How long something took in each tier, drawn and in numbers. */
export function TierTimes({ time, tiers, chart }: TierTimesProps) {
  const heading = figuresWords.times[time];
  return (
    <section className="stack figure-part">
      <h2>{heading}</h2>
      <p className="quiet">{figuresWords.how[time]}</p>
      <SpreadChartDrawing chart={chart} label={figuresWords.chartOf(heading)} />
      <p className="quiet">{figuresWords.legend}</p>
      <Table what={heading} first={figuresWords.columns.tier}>
        {tiers.map((of) => (
          <SpreadCells key={of.tier} spread={of[time]} target={of.target[time]}>
            <TierMark tier={of.tier} />
          </SpreadCells>
        ))}
      </Table>
      <p className="quiet">
        {figuresWords.tooFewMore(LEAST_FOR_PERCENTILES)} {figuresWords.neverYet}
      </p>
    </section>
  );
}

/** Every leg of the way of one tier, in numbers (S-6). */
export function LegFigures({ of }: { of: TierFigures }) {
  const heading = figuresWords.byLeg(tierWords[of.tier]);
  return (
    <section className="stack figure-part">
      <h2>{heading}</h2>
      <p className="quiet">{figuresWords.legHint}</p>
      <Table what={heading} first={figuresWords.columns.leg}>
        {of.legs.map(({ leg, target, took }) => (
          <SpreadCells key={leg} spread={took} target={target}>
            {figuresWords.legs[leg]}
          </SpreadCells>
        ))}
      </Table>
    </section>
  );
}

/** How long it took until somebody took an alert, for each hour of the day. */
export function HourFigures({ of, chart }: { of: TierFigures; chart: SpreadChart }) {
  const heading = figuresWords.byHour(tierWords[of.tier]);
  const what = `${heading}, ${figuresWords.times.acknowledge}`;
  return (
    <section className="stack figure-part">
      <h2>{heading}</h2>
      <p className="quiet">
        {figuresWords.how.acknowledge} {figuresWords.hourHint}
      </p>
      <SpreadChartDrawing chart={chart} label={figuresWords.chartOf(what)} />
      <details>
        <summary>{figuresWords.tableOf(what)}</summary>
        <Table what={what} first={figuresWords.columns.hour}>
          {of.hours.map(({ hour, acknowledge }) => (
            <SpreadCells key={hour} spread={acknowledge} target={of.target.acknowledge}>
              {`${String(hour).padStart(2, '0')}:00`}
            </SpreadCells>
          ))}
        </Table>
      </details>
    </section>
  );
}

function Table({ what, first, children }: { what: string; first: string; children: ReactNode }) {
  const { columns } = figuresWords;
  return (
    <div className="table-frame" role="region" aria-label={figuresWords.tableOf(what)} tabIndex={0}>
      <table className="figures">
        <thead>
          <tr>
            <th scope="col">{first}</th>
            <th scope="col">{columns.n}</th>
            <th scope="col">{columns.median}</th>
            <th scope="col">{columns.p95}</th>
            <th scope="col">{columns.worst}</th>
            <th scope="col">{columns.target}</th>
            <th scope="col">{columns.within}</th>
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}

type SpreadCellsProps = { spread: Spread; target: number; children: ReactNode };

function SpreadCells({ spread, target, children }: SpreadCellsProps) {
  const { n, outOf, median, p95, worst, within } = spread;
  const percentile = (value: number | null) =>
    value === null ? (
      <span className="quiet">{n === 0 ? '–' : figuresWords.tooFew}</span>
    ) : (
      durationWords(value)
    );
  return (
    <tr>
      <th scope="row">{children}</th>
      <td>{figuresWords.nOf(n, outOf)}</td>
      <td>{percentile(median)}</td>
      <td>{percentile(p95)}</td>
      <td>{worst === null ? '–' : durationWords(worst)}</td>
      <td>{durationWords(target)}</td>
      <td>{n === 0 ? '–' : figuresWords.nOf(within, n)}</td>
    </tr>
  );
}
