import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData, type ClientLoaderFunctionArgs } from '@remix-run/react';
import { AlertCoverage } from '#app/components/alert-coverage.tsx';
import { useLiveAlerts } from '#app/components/alert-live.ts';
import { OpenAlert, TakeFirst } from '#app/components/board-alert.tsx';
import { BoardTools } from '#app/components/board-tools.tsx';
import { DrillNoticeBar } from '#app/components/drill-mark.tsx';
import { DutyList } from '#app/components/duty-list.tsx';
import { EmptyState } from '#app/components/empty-state.tsx';
import { createLastKept } from '#app/components/live-connection.ts';
import { LiveRegion } from '#app/components/live-region.tsx';
import { LiveStateBar } from '#app/components/live-state.tsx';
import { Notice } from '#app/components/notice.tsx';
import { OldestWaiting } from '#app/components/oldest-waiting.tsx';
import { Page } from '#app/components/page.tsx';
import { ShiftsNotice } from '#app/components/shifts-notice.tsx';
import { StopTools } from '#app/components/stop-tools.tsx';
import { TierMark } from '#app/components/tier-mark.tsx';
import { When } from '#app/components/when.tsx';
import { drillWords } from '#app/copy/on-call-drill.ts';
import { figuresWords } from '#app/copy/on-call-figures.ts';
import { boardWords, outcomeWords } from '#app/copy/on-call.ts';
import { supportCardWords } from '#app/copy/support-card.ts';
import { readDutyList } from '#app/domain/care/duty-list.server.ts';
import { readAlertBoard } from '#app/domain/crisis-response/alert-board.server.ts';
import { readOldestWaiting } from '#app/domain/crisis-response/backlog.server.ts';
import { readDrillNotice } from '#app/domain/drills/drill-pages.server.ts';
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
  const [board, duty, shifts, drill, oldestSeconds] = await Promise.all([
    readAlertBoard(context.deps, actor),
    readDutyList(context.deps, actor),
    readShiftsWaiting(context.deps, actor),
    readDrillNotice(context.deps, actor),
    readOldestWaiting(context.deps),
  ]);
  if (board === null || duty === null) throw notFound();
  const { mailStaysHere } = context.reach;
  return data({
    ...board,
    duty,
    shifts,
    drill,
    oldestSeconds,
    mailStaysHere,
    isLead: isSafetyLead(actor),
  });
}

type Board = ReturnType<typeof useLoaderData<typeof loader>>;

const keepLast = createLastKept<Board>();

/** What was read last stays when the connection is lost; the page says since when it is old. */
export async function clientLoader({ serverLoader }: ClientLoaderFunctionArgs) {
  return keepLast(() => serverLoader<typeof loader>());
}
clientLoader.hydrate = true as const;

export default function AlertBoard() {
  const board = useLoaderData<typeof loader>();
  const live = useLiveAlerts();
  const waiting = board.open.filter(({ state }) => state === 'triggered');
  return (
    <Page heading={boardWords.heading} lede={boardWords.lede} width="wide">
      <noscript>
        <meta httpEquiv="refresh" content="15" />
      </noscript>
      <div className={live.kind === 'lost' ? 'staff stack-large stale' : 'staff stack-large'}>
        <LiveStateBar live={live} />
        <DrillNoticeBar notice={board.drill} />
        <LiveRegion urgent>
          {waiting.length === 0 ? null : boardWords.arrived(waiting.length)}
        </LiveRegion>
        {board.isAboutYou ? (
          <Notice>
            <p>
              {boardWords.aboutYou} <a href="/account/care">{boardWords.aboutYouLink}</a>
            </p>
          </Notice>
        ) : null}
        {board.open.length === 0 ? (
          <EmptyState title={boardWords.nobodyWaits}>{boardWords.nobodyWaitsMore}</EmptyState>
        ) : (
          <>
            <OldestWaiting seconds={board.oldestSeconds} />
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
          </>
        )}
        <AlertCoverage coverage={board.coverage} mailStaysHere={board.mailStaysHere} />
        <ShiftsNotice waiting={board.shifts} />
        <BoardTools waiting={waiting.map(({ id }) => id)} />
        <DutyList duty={board.duty} now={board.now} />
        <Closed board={board} />
        <StopTools />
        <Places isLead={board.isLead} />
      </div>
      <TakeFirst alert={waiting[0]} />
    </Page>
  );
}

/** Where else those who answer alerts go. */
function Places({ isLead }: { isLead: boolean }) {
  return (
    <nav className="actions" aria-label={boardWords.places}>
      <a href="/on-call/shifts">{boardWords.shifts}</a>
      <a href="/on-call/rota">{boardWords.rotas}</a>
      <a href="/on-call/contact">{boardWords.contact}</a>
      <a href="/on-call/figures">{figuresWords.link}</a>
      <a href="/on-call/drills">{drillWords.link}</a>
      {isLead ? <a href="/on-call/policies">{boardWords.policies}</a> : null}
      {isLead ? <a href="/on-call/destinations">{boardWords.destinations}</a> : null}
      {isLead ? <a href="/on-call/support-card">{supportCardWords.link}</a> : null}
    </nav>
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
