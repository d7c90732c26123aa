import { Notice } from '#app/components/notice.tsx';
import { scheduleWords } from '#app/copy/rota.ts';
import type { SchedulePage } from '#app/domain/on-call/rota-page.server.ts';

type Findings = Pick<SchedulePage, 'gaps' | 'singlePoints' | 'notReady'>;

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
