import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Button } from '#app/components/button.tsx';
import { EmptyState } from '#app/components/empty-state.tsx';
import { Notice } from '#app/components/notice.tsx';
import { Page } from '#app/components/page.tsx';
import { Pagination } from '#app/components/pagination.tsx';
import { TierMark } from '#app/components/tier-mark.tsx';
import { When } from '#app/components/when.tsx';
import { concernWords } from '#app/copy/concerns.ts';
import {
  doneWords,
  queueWords,
  reasonCodeWords,
  reportReasonWords,
  subjectWords,
} from '#app/copy/moderation.ts';
import { claimNext } from '#app/domain/moderation/claim-item.server.ts';
import { readQueuePage, readRecentDecisions } from '#app/domain/moderation/queue-page.server.ts';
import { decisionActions } from '#app/domain/moderation/reason-codes.ts';
import { parseId, type ReviewItemId } from '#app/domain/shared/ids.ts';
import { requireModerator } from '#app/http/viewer.server.ts';

export const meta = () => [{ title: 'Cairn: moderation' }];

export async function loader({ request, context }: LoaderFunctionArgs) {
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
  const outcome = await claimNext(context.deps, actor);
  return outcome.kind === 'claimed'
    ? redirect(`/moderation/items/${outcome.itemId}`)
    : redirect('/moderation?nothing=free');
}

function noticeFor(search: URLSearchParams): string | null {
  const done = decisionActions.find((known) => known === search.get('done'));
  if (done !== undefined) return queueWords.done[done];
  if (search.get('released') !== null) return queueWords.released;
  return search.get('nothing') === null ? null : queueWords.nothingToTake;
}

export default function Queue() {
  const { notice, counts, decided } = useLoaderData<typeof loader>();
  const overdue = counts.overdue === 0 ? '' : `, ${queueWords.overdueCount(counts.overdue)}`;
  return (
    <Page heading={queueWords.heading} lede={queueWords.lede} width="wide">
      {notice === null ? null : (
        <Notice kind="good">
          <p>{notice}</p>
        </Notice>
      )}
      <form method="post" className="actions">
        <Button>{queueWords.takeNext}</Button>
        <span className="quiet number">{queueWords.counts(counts) + overdue}</span>
      </form>
      <nav className="tabs" aria-label={queueWords.heading}>
        <a href="/moderation" aria-current={decided === null ? 'page' : undefined}>
          {queueWords.waiting}
        </a>
        <a href="/moderation?view=decided" aria-current={decided === null ? undefined : 'page'}>
          {queueWords.decided}
        </a>
      </nav>
      {decided === null ? <Waiting /> : <Decided decided={decided} />}
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
      <ol className="plain-list queue">
        {rows.map((row) => (
          <QueueItem key={row.id} row={row} now={now} />
        ))}
      </ol>
      <Pagination
        next={next === null ? undefined : `/moderation?after=${next}`}
        nextLabel="Less pressing"
      />
    </>
  );
}

function QueueItem({ row, now }: { row: Loaded['rows'][number]; now: string }) {
  const subject = subjectWords[row.subjectKind];
  return (
    <li className={row.isOverdue ? 'queue-item queue-overdue' : 'queue-item'}>
      <TierMark tier={row.tier} />
      <div>
        <p>
          <a href={`/moderation/items/${row.id}`}>{queueWords.open(subject)}</a>{' '}
          <bdi>{row.groupName ?? queueWords.noGroup}</bdi>
        </p>
        <p className="quiet">{whyOf(row).join(' · ')}</p>
      </div>
      <p className="quiet number">
        {row.isOverdue ? queueWords.overdue : queueWords.due} <When at={row.dueAt} now={now} />
        <br />
        {queueWords.waitingSince} <When at={row.openedAt} now={now} />
      </p>
      <p className="quiet">{row.heldBy === null ? '' : heldBy(row.heldByViewer, row.heldBy)}</p>
    </li>
  );
}

function heldBy(isViewer: boolean, handle: string): string {
  return isViewer ? queueWords.heldByYou : queueWords.heldBy(handle);
}

function whyOf(row: Loaded['rows'][number]): string[] {
  const reasons = row.reasons.map((reason) => reportReasonWords[reason].label);
  const concerns = row.concerns.map((kind) => concernWords[kind]);
  return [
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
    <ol className="plain-list queue">
      {decided.map((row) => (
        <li key={`${row.itemId}-${row.decidedAt}`} className="queue-item">
          <strong>{doneWords[row.action]}</strong>
          <div>
            <p>
              <a href={`/moderation/items/${row.itemId}`}>
                {queueWords.open(subjectWords[row.subjectKind])}
              </a>{' '}
              <bdi>{row.groupName ?? queueWords.noGroup}</bdi>
            </p>
            <p className="quiet">{reasonCodeWords[row.reasonCode]}</p>
          </div>
          <p className="quiet">
            <bdi>{row.decidedBy}</bdi>
            <br />
            <When at={row.decidedAt} now={now} />
          </p>
        </li>
      ))}
    </ol>
  );
}
