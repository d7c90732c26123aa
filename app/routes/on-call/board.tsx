import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useEffect, useState } from 'react';
import { AlertCoverage } from '#app/components/alert-coverage.tsx';
import { useLiveAlerts, type LiveState } from '#app/components/alert-live.ts';
import { useAlertSound } from '#app/components/alert-sound.ts';
import { Button } from '#app/components/button.tsx';
import { DutyList } from '#app/components/duty-list.tsx';
import { EmptyState } from '#app/components/empty-state.tsx';
import { LiveRegion } from '#app/components/live-region.tsx';
import { Page } from '#app/components/page.tsx';
import { ShiftsNotice } from '#app/components/shifts-notice.tsx';
import { TierMark } from '#app/components/tier-mark.tsx';
import { When } from '#app/components/when.tsx';
import { closingWords } from '#app/copy/care.ts';
import { boardWords, outcomeWords } from '#app/copy/on-call.ts';
import { supportCardWords } from '#app/copy/support-card.ts';
import { textKindWords } from '#app/copy/text-kinds.ts';
import { readDutyList } from '#app/domain/care/duty-list.server.ts';
import { readAlertBoard } from '#app/domain/crisis-response/alert-board.server.ts';
import { readShiftsWaiting } from '#app/domain/on-call/my-shifts.server.ts';
import { isSafetyLead } from '#app/domain/shared/actor.ts';
import { notFound, requireMember, requireResponder } from '#app/http/viewer.server.ts';

/** The title says how many wait, and nothing of what. */
export const meta: MetaFunction<typeof loader> = ({ data: board }) => {
  const waiting = board?.open.filter(({ state }) => state === 'triggered').length ?? 0;
  return [{ title: waiting === 0 ? 'Cairn' : `(${waiting}) Cairn` }];
};

export async function loader({ request, context }: LoaderFunctionArgs) {
  // Who is signed out comes back here after signing in: the link of a page must work at night.
  await requireMember({ request, context });
  const actor = await requireResponder({ request, context });
  const [board, duty, shifts] = await Promise.all([
    readAlertBoard(context.deps, actor),
    readDutyList(context.deps, actor),
    readShiftsWaiting(context.deps, actor),
  ]);
  if (board === null || duty === null) throw notFound();
  return data({ ...board, duty, shifts, isLead: isSafetyLead(actor) });
}

type Board = ReturnType<typeof useLoaderData<typeof loader>>;

export default function AlertBoard() {
  const board = useLoaderData<typeof loader>();
  const live = useLiveAlerts();
  const waiting = board.open.filter(({ state }) => state === 'triggered');
  return (
    <Page heading={boardWords.heading} lede={boardWords.lede} width="wide">
      <noscript>
        <meta httpEquiv="refresh" content="15" />
      </noscript>
      <div className="staff stack-large">
        <AlertCoverage coverage={board.coverage} />
        <ShiftsNotice waiting={board.shifts} />
        <Bar live={live} waiting={waiting.map(({ id }) => id)} isLead={board.isLead} />
        <LiveRegion urgent>
          {waiting.length === 0 ? null : boardWords.arrived(waiting.length)}
        </LiveRegion>
        {board.open.length === 0 ? (
          <EmptyState title={boardWords.nobodyWaits}>{boardWords.nobodyWaitsMore}</EmptyState>
        ) : (
          <ul className="queue" aria-label={boardWords.heading}>
            {board.open.map((alert) => (
              <OpenAlert
                key={alert.id}
                alert={alert}
                isProposed={board.duty.proposed.includes(alert.id)}
                now={board.now}
              />
            ))}
          </ul>
        )}
        <DutyList duty={board.duty} now={board.now} />
        <Closed board={board} />
      </div>
    </Page>
  );
}

type BarProps = { live: LiveState; waiting: readonly string[]; isLead: boolean };

function Bar({ live, waiting, isLead }: BarProps) {
  const sound = useAlertSound(waiting);
  const [hasScripts, setHasScripts] = useState(false);
  useEffect(() => setHasScripts(true), []);
  return (
    <div className="actions">
      {hasScripts ? (
        <>
          {sound.isOn ? (
            <>
              <Button type="button" kind="quiet" onClick={sound.play}>
                {boardWords.soundTest}
              </Button>
              <Button type="button" kind="quiet" onClick={sound.turnOff}>
                {boardWords.soundOff}
              </Button>
            </>
          ) : (
            <Button type="button" kind="quiet" onClick={sound.turnOn} title={boardWords.soundHint}>
              {boardWords.soundOn}
            </Button>
          )}
          <span className="quiet">{boardWords.liveStates[live]}</span>
        </>
      ) : null}
      <a href="/on-call/shifts">{boardWords.shifts}</a>
      <a href="/on-call/rota">{boardWords.rotas}</a>
      <a href="/on-call/contact">{boardWords.contact}</a>
      {isLead ? <a href="/on-call/policies">{boardWords.policies}</a> : null}
      {isLead ? <a href="/on-call/destinations">{boardWords.destinations}</a> : null}
      {isLead ? <a href="/on-call/support-card">{supportCardWords.link}</a> : null}
    </div>
  );
}

type OpenAlertProps = { alert: Board['open'][number]; isProposed: boolean; now: string };

function OpenAlert({ alert, isProposed, now }: OpenAlertProps) {
  const { tier, ref, holder } = alert;
  return (
    <li className={`queue-${tier}`}>
      <div className="queue-row">
        <TierMark tier={tier} />
        <a href={`/on-call/alerts/${alert.id}`}>{boardWords.number(ref)}</a>
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
        {alert.calls === 0 ? null : <span className="quiet">{boardWords.paged(alert.calls)}</span>}
      </div>
    </li>
  );
}

function Closed({ board }: { board: Board }) {
  if (board.closed.length === 0) return null;
  return (
    <section>
      <h2>{boardWords.closedHeading}</h2>
      <ul className="plain-list stack">
        {board.closed.map((alert) => (
          <li key={alert.id} className="queue-row">
            <TierMark tier={alert.tier} />
            <a href={`/on-call/alerts/${alert.id}`}>{boardWords.number(alert.ref)}</a>
            <span>
              {outcomeWords[alert.outcome].label}, <bdi>{alert.closedBy}</bdi>
            </span>
            <span className="queue-age">
              <When at={alert.closedAt} now={board.now} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
