import type { ReactNode } from 'react';
import { Button } from '#app/components/button.tsx';
import { TierMark } from '#app/components/tier-mark.tsx';
import { When } from '#app/components/when.tsx';
import { alertWords } from '#app/copy/on-call.ts';
import { shiftWords } from '#app/copy/rota.ts';
import type { readMyShifts } from '#app/domain/on-call/my-shifts.server.ts';

type MyShiftsPage = NonNullable<Awaited<ReturnType<typeof readMyShifts>>>;
type Shown = MyShiftsPage['shifts'][number];

/** Open alerts that wait to be accepted by whoever came on duty. Nothing when there are none. */
export function Handovers({ items, now }: { items: MyShiftsPage['handovers']; now: string }) {
  if (items.length === 0) return null;
  return (
    <section className="stack">
      <h2>{shiftWords.handover}</h2>
      <p>{shiftWords.handoverHint}</p>
      <ul className="queue" aria-label={shiftWords.handover}>
        {items.map((item) => (
          <li key={`${item.rotationId} ${item.alertId}`} className={`queue-${item.tier}`}>
            <div className="queue-row">
              <TierMark tier={item.tier} />
              <a href={`/on-call/alerts/${item.alertId}`}>{alertWords.heading(item.ref)}</a>
              <span className="quiet">
                {item.isWaiting ? (
                  shiftWords.handoverWaiting
                ) : (
                  <bdi>{shiftWords.handoverFrom(item.from)}</bdi>
                )}
              </span>
              <span className="queue-age">
                <When at={item.triggeredAt} now={now} />
              </span>
            </div>
            <OneButton
              fields={{
                intent: 'takeOver',
                rotationId: item.rotationId,
                changesAt: item.changesAt,
                alertId: item.alertId,
              }}
              kind="primary"
            >
              {shiftWords.accept}
              <span className="visually-hidden">: {alertWords.heading(item.ref)}</span>
            </OneButton>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Offers that wait for an answer: asked of the person, and asked by them. */
export function Offers({ offers }: { offers: MyShiftsPage['offers'] }) {
  const received = offers.filter(({ isMine }) => !isMine);
  const made = offers.filter(({ isMine }) => isMine);
  return (
    <>
      {received.length === 0 ? null : (
        <section className="stack">
          <h2>{shiftWords.offersToYou}</h2>
          {received.map((offer) => (
            <article key={offer.id} className="card stack">
              <p>{shiftWords.offer(offer.from)}</p>
              <ShiftWords shift={offer.shift} />
              {offer.inReturn === null ? null : (
                <>
                  <p>{shiftWords.inReturn}</p>
                  <ShiftWords shift={offer.inReturn} />
                </>
              )}
              <div className="actions">
                <OneButton fields={{ intent: 'accept', overrideId: offer.id }} kind="primary">
                  {shiftWords.acceptOffer}
                </OneButton>
                <OneButton fields={{ intent: 'decline', overrideId: offer.id }} kind="quiet">
                  {shiftWords.declineOffer}
                </OneButton>
              </div>
            </article>
          ))}
        </section>
      )}
      {made.length === 0 ? null : (
        <section className="stack">
          <h2>{shiftWords.yourOffers}</h2>
          {made.map((offer) => (
            <article key={offer.id} className="card stack">
              <p>{shiftWords.offerTo(offer.to)}</p>
              <ShiftWords shift={offer.shift} />
              {offer.inReturn === null ? null : (
                <>
                  <p>{shiftWords.youTake}</p>
                  <ShiftWords shift={offer.inReturn} />
                </>
              )}
              <OneButton fields={{ intent: 'withdraw', overrideId: offer.id }} kind="quiet">
                {shiftWords.withdraw}
              </OneButton>
            </article>
          ))}
        </section>
      )}
    </>
  );
}

/** The person's own shifts, the next one first. */
export function MyShifts({ shifts }: { shifts: MyShiftsPage['shifts'] }) {
  return (
    <section className="stack">
      <h2>{shiftWords.upcoming}</h2>
      {shifts.length === 0 ? <p>{shiftWords.none}</p> : <p>{shiftWords.quiet}</p>}
      <ul className="plain-list stack" aria-label={shiftWords.heading}>
        {shifts.map((shift) => (
          <li key={`${shift.rotationId} ${shift.start}`} className="card stack">
            {shift.isRunning ? <strong>{shiftWords.running}</strong> : null}
            <ShiftWords shift={shift} />
            <ShiftActions shift={shift} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function ShiftActions({ shift }: { shift: Shown }) {
  const offer = new URLSearchParams({ rotation: shift.rotationId, start: String(shift.start) });
  return (
    <div className="actions">
      {shift.ready === 'asked' ? (
        <OneButton
          fields={{ intent: 'ready', rotationId: shift.rotationId, start: shift.start }}
          kind="primary"
        >
          {shiftWords.ready}
        </OneButton>
      ) : null}
      {shift.ready === 'said' ? <span>{shiftWords.isReady}</span> : null}
      {shift.isOffered ? <span className="quiet">{shiftWords.offered}</span> : null}
      {shift.isRunning || shift.isOffered ? null : (
        <a href={`/on-call/shifts/offer?${offer.toString()}`}>
          {shiftWords.cannot}
          <span className="visually-hidden">: {shift.from}</span>
        </a>
      )}
    </div>
  );
}

type ShiftWordsProps = {
  shift: { from: string; until: string; rotation: string; schedule: string; zone: string };
};

/** When a shift is, and where it belongs. */
export function ShiftWords({ shift }: ShiftWordsProps) {
  return (
    <p>
      <strong>{shiftWords.span(shift.from, shift.until)}</strong>
      <br />
      <span className="quiet">
        <bdi>{shiftWords.place(shift.rotation, shift.schedule, shift.zone)}</bdi>
      </span>
    </p>
  );
}

type CalendarLinkProps = { feed: MyShiftsPage['feed']; now: string; address: string | null };

/** The address for a calendar program: made, shown once, ended. */
export function CalendarLink({ feed, now, address }: CalendarLinkProps) {
  return (
    <section className="stack">
      <h2>{shiftWords.calendar}</h2>
      <p>{shiftWords.calendarHint}</p>
      {address === null ? null : (
        <div className="notice notice-good" role="status">
          <label htmlFor="feed-address">{shiftWords.feedAddress}</label>
          <p id="feed-once">{shiftWords.feedShownOnce}</p>
          <input
            id="feed-address"
            type="text"
            readOnly
            value={address}
            aria-describedby="feed-once"
            spellCheck={false}
          />
        </div>
      )}
      {feed === null ? null : (
        <p className="quiet">
          {feed.lastUsedAt === null ? (
            shiftWords.feedNeverUsed
          ) : (
            <>
              {shiftWords.feedUsed} <When at={feed.lastUsedAt} now={now} />
            </>
          )}
        </p>
      )}
      <div className="actions">
        <OneButton fields={{ intent: 'makeFeed' }} kind="quiet">
          {feed === null ? shiftWords.makeFeed : shiftWords.makeFeedAgain}
        </OneButton>
        {feed === null ? null : (
          <OneButton fields={{ intent: 'endFeed' }} kind="quiet">
            {shiftWords.endFeed}
          </OneButton>
        )}
      </div>
    </section>
  );
}

function OneButton(props: {
  fields: Readonly<Record<string, string | number>>;
  kind: 'primary' | 'quiet';
  children: ReactNode;
}) {
  return (
    <form method="post">
      {Object.entries(props.fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button kind={props.kind}>{props.children}</Button>
    </form>
  );
}
