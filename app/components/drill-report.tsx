import { TierMark } from '#app/components/tier-mark.tsx';
import { tierWords } from '#app/copy/frame.ts';
import { drillWords, durationWords } from '#app/copy/on-call-drill.ts';
import type { DrillReport, DrillText, LegOfDrill } from '#app/domain/drills/report.ts';

/** How each text of a drill fared, and what was missed. */
export function DrillReportTables({ report, isOver }: { report: DrillReport; isOver: boolean }) {
  return (
    <section className="stack-large">
      <h2>{isOver ? drillWords.report : drillWords.reportSoFar}</h2>
      {report.couldPage ? null : <p className="quiet">{drillWords.cannotPage}</p>}
      {isOver ? <Missed report={report} /> : null}
      {report.texts.map((text) => (
        <TextTable key={text.position} text={text} isOver={isOver} />
      ))}
    </section>
  );
}

function Missed({ report }: { report: DrillReport }) {
  const lines = report.texts.flatMap((text) => {
    const at = drillWords.text(text.position);
    return [
      ...(text.wasFoundTooLow && text.foundTier !== null
        ? [`${at}: ${drillWords.tooLow(tierWords[text.foundTier])}`]
        : []),
      ...text.legs
        .filter(({ verdict }) => verdict === 'missed' || verdict === 'late')
        .map(
          ({ leg, verdict }) => `${at}: ${drillWords.legs[leg]}: ${drillWords.verdicts[verdict]}`,
        ),
    ];
  });
  return (
    <section>
      <h3>{drillWords.missedHeading}</h3>
      {lines.length === 0 ? <p>{drillWords.nothingMissed}</p> : null}
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

function TextTable({ text, isOver }: { text: DrillText; isOver: boolean }) {
  const { columns } = drillWords;
  const name = drillWords.text(text.position);
  return (
    <section className="stack">
      <h3>
        {name} <TierMark tier={text.tier} />
        {text.alertRef === null ? null : (
          <span className="quiet"> {drillWords.alert(text.alertRef)}</span>
        )}
      </h3>
      {text.wasFoundTooLow && text.foundTier !== null ? (
        <p className="overdue">{drillWords.tooLow(tierWords[text.foundTier])}</p>
      ) : null}
      <div className="table-frame" role="region" aria-label={name} tabIndex={0}>
        <table className="figures">
          <thead>
            <tr>
              <th scope="col">{columns.leg}</th>
              <th scope="col">{columns.took}</th>
              <th scope="col">{columns.target}</th>
              <th scope="col">{columns.verdict}</th>
              <th scope="col">{columns.who}</th>
            </tr>
          </thead>
          <tbody>
            {text.legs.map((leg) => (
              <tr key={leg.leg}>
                <th scope="row">{drillWords.legs[leg.leg]}</th>
                <td>{leg.took === null ? '–' : durationWords(leg.took)}</td>
                <td>{leg.target === null ? '–' : durationWords(leg.target)}</td>
                <td>{verdictOf(leg, isOver)}</td>
                <td>{whoOf(leg, text)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function verdictOf({ verdict }: LegOfDrill, isOver: boolean) {
  if (verdict === 'missed' && !isOver) return drillWords.notOver;
  const isWrong = verdict === 'missed' || verdict === 'late';
  return <span className={isWrong ? 'overdue' : undefined}>{drillWords.verdicts[verdict]}</span>;
}

function whoOf({ leg }: LegOfDrill, text: DrillText) {
  if (leg === 'paged') {
    return text.peoplePaged === 0 ? '–' : drillWords.peoplePaged(text.peoplePaged);
  }
  const who = leg === 'acknowledged' ? text.acknowledgedBy : leg === 'acted' ? text.actedBy : null;
  return who === null ? '–' : <bdi>{who}</bdi>;
}
