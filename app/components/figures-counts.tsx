import type { ReactNode } from 'react';
import { CountChartDrawing } from '#app/components/count-chart.tsx';
import { TierMark } from '#app/components/tier-mark.tsx';
import { concernWords } from '#app/copy/concerns.ts';
import { durationWords } from '#app/copy/on-call-drill.ts';
import { figuresWords } from '#app/copy/on-call-figures.ts';
import { outcomeWords } from '#app/copy/on-call.ts';
import type { CountChart } from '#app/charts/count-chart.server.ts';
import type { Figures } from '#app/domain/figures/read-figures.server.ts';

type ConcernProps = { concerns: Figures['concerns']; chart: CountChart };

/** What alerts were about, drawn and in numbers. */
export function ConcernFigures({ concerns, chart }: ConcernProps) {
  const { columns } = figuresWords;
  if (concerns.length === 0) return null;
  return (
    <section className="stack figure-part">
      <h2>{figuresWords.concerns}</h2>
      <p className="quiet">{figuresWords.concernsHint}</p>
      <CountChartDrawing chart={chart} label={figuresWords.chartOf(figuresWords.concerns)} />
      <Frame what={figuresWords.concerns}>
        <thead>
          <tr>
            <th scope="col">{columns.concern}</th>
            <th scope="col">{columns.emergency}</th>
            <th scope="col">{columns.urgent}</th>
            <th scope="col">{columns.count}</th>
          </tr>
        </thead>
        <tbody>
          {concerns.map(({ concern, emergency, urgent }) => (
            <tr key={concern ?? ''}>
              <th scope="row">
                {concern === null ? figuresWords.notScreened : concernWords[concern]}
              </th>
              <td>{emergency}</td>
              <td>{urgent}</td>
              <td>{emergency + urgent}</td>
            </tr>
          ))}
        </tbody>
      </Frame>
    </section>
  );
}

/** How alerts ended, and how many were about nothing. */
export function OutcomeFigures({ outcomes }: { outcomes: Figures['outcomes'] }) {
  const { columns } = figuresWords;
  if (outcomes.length === 0) return null;
  const sum = (rows: Figures['outcomes']) => rows.reduce((all, { count }) => all + count, 0);
  const closed = sum(outcomes.filter(({ outcome }) => outcome !== null));
  const none = sum(outcomes.filter(({ outcome }) => outcome === 'no_risk_found'));
  return (
    <section className="stack figure-part">
      <h2>{figuresWords.outcomes}</h2>
      <p>{figuresWords.falseAlarms(none, closed)}</p>
      <Frame what={figuresWords.outcomes}>
        <thead>
          <tr>
            <th scope="col">{columns.outcome}</th>
            <th scope="col">{columns.tier}</th>
            <th scope="col">{columns.count}</th>
          </tr>
        </thead>
        <tbody>
          {outcomes.map(({ tier, outcome, count }) => (
            <tr key={`${tier} ${outcome ?? ''}`}>
              <th scope="row">
                {outcome === null ? figuresWords.stillOpen : outcomeWords[outcome].label}
              </th>
              <td>
                <TierMark tier={tier} />
              </td>
              <td>{count}</td>
            </tr>
          ))}
        </tbody>
      </Frame>
    </section>
  );
}

/** Who took how many alerts, in how many nights, and how long they were on duty. */
export function LoadFigures({ load, isOwnOnly }: { load: Figures['load']; isOwnOnly: boolean }) {
  const { columns } = figuresWords;
  return (
    <section className="stack figure-part">
      <h2>{figuresWords.load}</h2>
      <p className="quiet">
        {figuresWords.loadHint} {isOwnOnly ? figuresWords.ownLoad : null}
      </p>
      {load.length === 0 ? <p>{figuresWords.noLoad}</p> : null}
      {load.length === 0 ? null : (
        <Frame what={figuresWords.load}>
          <thead>
            <tr>
              <th scope="col">{columns.person}</th>
              <th scope="col">{columns.taken}</th>
              <th scope="col">{columns.nights}</th>
              <th scope="col">{columns.duty}</th>
            </tr>
          </thead>
          <tbody>
            {load.map(({ handle, taken, nights, dutySeconds }) => (
              <tr key={handle}>
                <th scope="row">
                  <bdi>{handle}</bdi>
                </th>
                <td>{taken}</td>
                <td>{nights}</td>
                <td>{dutySeconds === 0 ? '–' : durationWords(dutySeconds * 1000)}</td>
              </tr>
            ))}
          </tbody>
        </Frame>
      )}
    </section>
  );
}

function Frame({ what, children }: { what: string; children: ReactNode }) {
  return (
    <div className="table-frame" role="region" aria-label={figuresWords.tableOf(what)} tabIndex={0}>
      <table className="figures">{children}</table>
    </div>
  );
}
