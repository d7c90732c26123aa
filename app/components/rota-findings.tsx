import { Notice } from '#app/components/notice.tsx';
import { scheduleWords } from '#app/copy/rota.ts';
import type { SchedulePage } from '#app/domain/on-call/rota-page.server.ts';

type Findings = Pick<SchedulePage, 'gaps' | 'singlePoints' | 'notReady'>;

/** How everybody's last test of being called in an emergency went, for who answers for the rota (S-28). */
export function RotaTests({ tests }: { tests: NonNullable<SchedulePage['tests']> }) {
  return (
    <details>
      <summary>{scheduleWords.tests}</summary>
      <p className="quiet">{scheduleWords.testsHint}</p>
      <ul className="plain-list stack">
        {tests.map(({ handle, result, at }) => (
          <li key={handle} className="queue-row">
            <bdi>{handle}</bdi>
            {result === 'failed' || result === 'over' ? (
              <strong>{scheduleWords.testResults[result]}</strong>
            ) : (
              <span>{scheduleWords.testResults[result]}</span>
            )}
            {at === null ? null : <span className="queue-age">{at}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What needs a look in the coming two weeks: holes first, then what rests on one person, then who is not ready. */
export function RotaFindings({ gaps, singlePoints, notReady }: Findings) {
  const isWell = gaps.length === 0 && singlePoints.length === 0;
  return (
    <>
      {gaps.length === 0 ? null : (
        <Notice kind="help" heading={scheduleWords.look}>
          <ul>
            {gaps.map((gap) => (
              <li key={`${gap.rotation} ${gap.from}`}>
                <strong>{scheduleWords.gap(gap)}.</strong>{' '}
                {gap.isPressing ? `${scheduleWords.gapPressing} ` : null}
                {gap.isCovered ? scheduleWords.gapCovered : null}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {singlePoints.length === 0 && notReady.length === 0 ? null : (
        <Notice {...(gaps.length === 0 ? { heading: scheduleWords.look } : {})}>
          <ul>
            {singlePoints.map((point) => (
              <li key={`${point.rotation} ${point.handle} ${point.from}`}>
                {point.kind === 'alone'
                  ? scheduleWords.alone(point.handle, point.rotation)
                  : scheduleWords.inARow(
                      point.handle,
                      point.rotation,
                      point.shifts,
                      point.from,
                      point.until,
                    )}
              </li>
            ))}
            {notReady.map(({ handle, reach }) => (
              <li key={handle}>{reach === 'two' ? null : scheduleWords.notReady[reach](handle)}</li>
            ))}
          </ul>
        </Notice>
      )}
      {isWell ? <p>{scheduleWords.nothingToLookAt}</p> : null}
    </>
  );
}
