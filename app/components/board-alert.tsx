import { Button } from '#app/components/button.tsx';
import { DrillMark } from '#app/components/drill-mark.tsx';
import { TierMark } from '#app/components/tier-mark.tsx';
import { When } from '#app/components/when.tsx';
import { closingWords } from '#app/copy/care.ts';
import { liveWords } from '#app/copy/on-call-live.ts';
import { boardWords, lateSentence } from '#app/copy/on-call.ts';
import { textKindWords } from '#app/copy/text-kinds.ts';
import type { BoardAlert } from '#app/domain/crisis-response/alert-board.server.ts';

type OpenAlertProps = { alert: BoardAlert; isProposed: boolean; now: string };

/** One open alert of the board, with the button that takes it where there is room for it. */
export function OpenAlert({ alert, isProposed, now }: OpenAlertProps) {
  const { id, tier, ref, holder } = alert;
  return (
    <li className={`queue-${tier}`}>
      <div className="queue-row">
        <TierMark tier={tier} />
        {alert.isDrill ? <DrillMark /> : null}
        <a className="queue-open" href={`/on-call/alerts/${id}`} data-desk-item="">
          {boardWords.number(ref)}
        </a>
        <span className="quiet">{textKindWords[alert.subjectKind].inList}</span>
        <span className="queue-age">
          <When at={alert.triggeredAt} now={now} />
        </span>
      </div>
      <div className="queue-row">
        {holder === null ? (
          <strong>{boardWords.nobodyHasIt}</strong>
        ) : (
          <bdi>{alert.isYours ? boardWords.youHaveIt : boardWords.hasIt(holder)}</bdi>
        )}
        {isProposed ? <strong>{closingWords.waits}</strong> : null}
        {alert.isUnanswered ? <strong>{boardWords.unanswered}</strong> : null}
        {alert.missed.length === 0 ? null : (
          <span className="overdue">{lateSentence(alert.missed)}</span>
        )}
        {alert.calls === 0 ? null : <span className="quiet">{boardWords.paged(alert.calls)}</span>}
        {holder === null ? (
          <form method="post" action={`/on-call/alerts/${id}`} className="queue-take desk-only">
            <input type="hidden" name="intent" value="acknowledge" />
            <Button kind="quiet" data-desk-take="">
              {liveWords.takeThis}
              <span className="visually-hidden">{liveWords.takeRef(ref)}</span>{' '}
              <kbd aria-hidden="true">a</kbd>
            </Button>
          </form>
        ) : null}
      </div>
    </li>
  );
}

/** On a phone: the one thing to do, within the thumb's reach. Takes the first alert that nobody has. */
export function TakeFirst({ alert }: { alert: BoardAlert | undefined }) {
  if (alert === undefined) return null;
  return (
    <form method="post" action={`/on-call/alerts/${alert.id}`} className="thumb phone-only">
      <input type="hidden" name="intent" value="acknowledge" />
      <span className="thumb-what">
        <TierMark tier={alert.tier} />
        {alert.isDrill ? <DrillMark /> : null}
      </span>
      <Button>{liveWords.take(alert.ref)}</Button>
    </form>
  );
}
