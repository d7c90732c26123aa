import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Button } from '#app/components/button.tsx';
import { EmptyState } from '#app/components/empty-state.tsx';
import { Notice } from '#app/components/notice.tsx';
import { Page } from '#app/components/page.tsx';
import { Pagination } from '#app/components/pagination.tsx';
import { StopTools } from '#app/components/stop-tools.tsx';
import { TierMark } from '#app/components/tier-mark.tsx';
import { When } from '#app/components/when.tsx';
import { concernWords } from '#app/copy/concerns.ts';
import {
  doneWords,
  itemWords,
  queueWords,
  reasonCodeWords,
  reportReasonWords,
} from '#app/copy/moderation.ts';
import { textKindWords } from '#app/copy/text-kinds.ts';
import { claimNext } from '#app/domain/moderation/claim-item.server.ts';
import { readQueuePage, readRecentDecisions } from '#app/domain/moderation/queue-page.server.ts';
import { decisionActions } from '#app/domain/moderation/reason-codes.ts';
import { parseId, type ReviewItemId } from '#app/domain/shared/ids.ts';
import { requireMember, requireModerator } from '#app/http/viewer.server.ts';

export const meta = () => [{ title: 'Cairn: moderation' }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  // Who is signed out comes back here after signing in.
  await requireMember({ request, context });
  const actor = await requireModerator({ request, context });
  const search = new URL(request.url).searchParams;
  const after = parseId<ReviewItemId>(search.get('after'));
  const showsDecided = search.get('view') === 'decided';
  const [queue, decided] = await Promise.all([
    readQueuePage(context.deps, actor, { after }),
    showsDecided ? readRecentDecisions(context.deps, actor) : null,
  ]);
  return data({
    now: new Date().toISOString(),
    notice: noticeFor(search),
    counts: queue.counts,
    next: queue.next,
    rows: queue.rows.map(({ openedAt, dueAt, ...row }) => ({
      ...row,
      openedAt: openedAt.toISOString(),
      dueAt: dueAt.toISOString(),
    })),
    decided:
      decided?.map(({ decidedAt, ...row }) => ({ ...row, decidedAt: decidedAt.toISOString() })) ??
      null,
  });
}

/** Takes the item that most needs somebody, and leads to it. */
export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireModerator({ request, context });
  const withoutBreak = new URL(request.url).searchParams.has('goOn');
  const outcome = await claimNext(context.deps, actor, { withoutBreak });
  if (outcome.kind === 'claimed') return redirect(`/moderation/items/${outcome.itemId}`);
  return redirect(outcome.kind === 'break_due' ? '/account/limits' : '/moderation?nothing=free');
}

function noticeFor(search: URLSearchParams): string | null {
  const done = decisionActions.find((known) => known === search.get('done'));
  if (done !== undefined) return queueWords.done[done];
  if (search.get('released') !== null) return queueWords.released;
  return search.get('nothing') === null ? null : queueWords.nothingToTake;
}

export default function Queue() {
  const { notice, counts, decided } = useLoaderData<typeof loader>();
  return (
    <Page heading={queueWords.heading} lede={queueWords.lede} width="wide">
      {notice === null ? null : (
        <Notice kind="good">
          <p>{notice}</p>
        </Notice>
      )}
      <div className="staff stack">
        <form method="post" className="actions">
          <Button>{queueWords.takeNext}</Button>
          <span className="quiet number">{queueWords.counts(counts)}</span>
          {counts.overdue === 0 ? null : (
            <span className="overdue number">{queueWords.overdueCount(counts.overdue)}</span>
          )}
        </form>
        <StopTools />
        <nav className="actions" aria-label={queueWords.lists}>
          {decided === null ? (
            <strong aria-current="page">{queueWords.waiting}</strong>
          ) : (
            <a href="/moderation">{queueWords.waiting}</a>
          )}
          {decided === null ? (
            <a href="/moderation?view=decided">{queueWords.decided}</a>
          ) : (
            <strong aria-current="page">{queueWords.decided}</strong>
          )}
        </nav>
        {decided === null ? <Waiting /> : <Decided decided={decided} />}
      </div>
    </Page>
  );
}

type Loaded = ReturnType<typeof useLoaderData<typeof loader>>;

function Waiting() {
  const { now, rows, next } = useLoaderData<typeof loader>();
  if (rows.length === 0) {
    return <EmptyState title={queueWords.nothing}>{queueWords.nothingMore}</EmptyState>;
  }
  return (
    <>
      <ol className="queue">
        {rows.map((row) => (
          <QueueItem key={row.id} row={row} now={now} />
        ))}
      </ol>
      <Pagination
        next={next === null ? undefined : `/moderation?after=${next}`}
        nextLabel={queueWords.later}
      />
    </>
  );
}

function QueueItem({ row, now }: { row: Loaded['rows'][number]; now: string }) {
  return (
    <li className={`queue-${row.tier}`}>
      <div className="queue-row">
        <TierMark tier={row.tier} />
        <ItemLink itemId={row.id} subjectKind={row.subjectKind} groupName={row.groupName} />
        <span className={row.isOverdue ? 'queue-age overdue' : 'queue-age'}>
          {row.isOverdue ? queueWords.overdue : queueWords.due} <When at={row.dueAt} now={now} />
        </span>
      </div>
      <div className="queue-row">
        <span>{whyOf(row).join(' · ')}</span>
        {row.heldBy === null ? null : (
          <strong>
            <bdi>{row.heldByViewer ? queueWords.heldByYou : queueWords.heldBy(row.heldBy)}</bdi>
          </strong>
        )}
        <span className="queue-age quiet">
          {queueWords.waitingSince} <When at={row.openedAt} now={now} />
        </span>
      </div>
    </li>
  );
}

function ItemLink(props: {
  itemId: string;
  subjectKind: Loaded['rows'][number]['subjectKind'];
  groupName: string | null;
}) {
  const words = itemWords.heading(textKindWords[props.subjectKind].heading, props.groupName);
  return (
    <a href={`/moderation/items/${props.itemId}`}>
      <bdi>{words}</bdi>
    </a>
  );
}

function whyOf(row: Loaded['rows'][number]): string[] {
  const reasons = row.reasons.map((reason) => reportReasonWords[reason].label);
  const concerns = row.concerns.map((kind) => concernWords[kind]);
  return [
    ...(row.isUnanswered ? [queueWords.unanswered] : []),
    ...(row.screeningFailed ? [queueWords.screeningFailed] : []),
    ...(concerns.length > 0 ? [`${queueWords.screener}: ${concerns.join(', ')}`] : []),
    ...(reasons.length > 0
      ? [`${queueWords.reporters(row.reporters)}: ${reasons.join(', ')}`]
      : []),
  ];
}

function Decided({ decided }: { decided: NonNullable<Loaded['decided']> }) {
  const { now } = useLoaderData<typeof loader>();
  if (decided.length === 0) return <EmptyState title={queueWords.nothingDecided} />;
  return (
    <ol className="queue">
      {decided.map((row) => (
        <li key={`${row.itemId}-${row.decidedAt}`}>
          <div className="queue-row">
            <ItemLink itemId={row.itemId} subjectKind={row.subjectKind} groupName={row.groupName} />
            <span className="queue-age">
              <When at={row.decidedAt} now={now} />
            </span>
          </div>
          <div className="queue-row">
            <strong>{doneWords[row.action]}</strong>
            <span>{reasonCodeWords[row.reasonCode]}</span>
            <bdi className="quiet">{row.decidedBy}</bdi>
          </div>
        </li>
      ))}
    </ol>
  );
}
