import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { EmptyState } from '#app/components/empty-state.tsx';
import { Page } from '#app/components/page.tsx';
import { Desk } from '#app/components/review/desk.tsx';
import { DoneNotice } from '#app/components/review/done-notice.tsx';
import { ItemLink } from '#app/components/review/item-link.tsx';
import { QueueList } from '#app/components/review/queue-list.tsx';
import { ReviewTools } from '#app/components/review/review-tools.tsx';
import { StopTools } from '#app/components/stop-tools.tsx';
import { When } from '#app/components/when.tsx';
import { doneWords, queueWords, reasonCodeWords } from '#app/copy/moderation.ts';
import { deskWords } from '#app/copy/review-queue.ts';
import { claimNext } from '#app/domain/moderation/claim-item.server.ts';
import { parseFilter, type QueueView } from '#app/domain/moderation/queue-filter.ts';
import {
  readQueueDesk,
  readQueueList,
  readRecentDecisions,
} from '#app/domain/moderation/queue-page.server.ts';
import { parseId, type ReviewItemId } from '#app/domain/shared/ids.ts';
import { noticeFor } from '#app/http/desk-notice.server.ts';
import { notFound, requireMember, requireModerator } from '#app/http/viewer.server.ts';

export const meta = () => [{ title: 'Cairn: moderation' }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  // Who is signed out comes back here after signing in.
  await requireMember({ request, context });
  const actor = await requireModerator({ request, context });
  const search = new URL(request.url).searchParams;
  const after = parseId<ReviewItemId>(search.get('after'));
  const view = viewIn(search.get('view'));
  const filter = parseFilter(search);
  const [notice, desk, list, decided] = await Promise.all([
    noticeFor(context.deps, actor, search),
    readQueueDesk(context.deps, actor),
    view === 'desk' || view === 'decided'
      ? null
      : readQueueList(context.deps, actor, { view, filter, after }),
    view === 'decided' ? readRecentDecisions(context.deps, actor) : null,
  ]);
  // A list that this person may not see is not there.
  if (view !== 'desk' && view !== 'decided' && list === null) throw notFound();
  return data({
    now: new Date().toISOString(),
    view,
    filter,
    notice,
    counts: desk.counts,
    mayList: desk.mayList,
    next: desk.next && { ...desk.next, dueAt: desk.next.dueAt.toISOString() },
    list: list && {
      next: list.next,
      rows: list.rows.map(({ openedAt, dueAt, putOffUntil, ...row }) => ({
        ...row,
        openedAt: openedAt.toISOString(),
        dueAt: dueAt.toISOString(),
        putOffUntil: putOffUntil?.toISOString() ?? null,
      })),
    },
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

/** What the address asks for. Without anything it is the desk, on which the next item is dealt. */
function viewIn(value: string | null): 'desk' | 'decided' | QueueView {
  switch (value) {
    case 'list':
      return 'waiting';
    case 'passed_on':
    case 'put_off':
    case 'decided':
      return value;
    default:
      return 'desk';
  }
}

export default function Queue() {
  const { notice, counts, decided, list, view, next, now } = useLoaderData<typeof loader>();
  const { filter, mayList } = useLoaderData<typeof loader>();
  return (
    <Page heading={queueWords.heading} lede={queueWords.lede} width="wide">
      <div className="staff stack-large">
        <DoneNotice notice={notice} />
        <Desk
          next={next}
          counts={counts}
          now={now}
          isAnnounced={notice !== null && list === null}
        />
        <StopTools />
        <Lists />
        {list === null || view === 'desk' || view === 'decided' ? null : (
          <QueueList
            view={view}
            list={list}
            filter={filter}
            now={now}
            mayDecideTogether={mayList && view === 'waiting'}
            isAnnounced={notice !== null}
          />
        )}
        {decided === null ? null : <Decided decided={decided} />}
        <ReviewTools moves={list !== null} />
      </div>
    </Page>
  );
}

function Lists() {
  const { view, counts, mayList } = useLoaderData<typeof loader>();
  const lists: [string, string, string][] = [
    ['desk', '/moderation', deskWords.desk],
    ...(mayList
      ? [['waiting', '/moderation?view=list', deskWords.list] as [string, string, string]]
      : []),
    ['passed_on', '/moderation?view=passed_on', deskWords.passedOn(counts.passedOn)],
    ['put_off', '/moderation?view=put_off', deskWords.putOff(counts.putOff)],
    ['decided', '/moderation?view=decided', deskWords.decided],
  ];
  return (
    <nav className="actions" aria-label={queueWords.lists}>
      {lists.map(([name, to, words]) =>
        name === view ? (
          <strong key={name} aria-current="page">
            {words}
          </strong>
        ) : (
          <a key={name} href={to}>
            {words}
          </a>
        ),
      )}
      <a href="/moderation/appeals">{queueWords.appeals}</a>
      {mayList ? <a href="/moderation/health">{deskWords.health}</a> : null}
    </nav>
  );
}

type Loaded = ReturnType<typeof useLoaderData<typeof loader>>;

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
