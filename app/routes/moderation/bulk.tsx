import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Button } from '#app/components/button.tsx';
import { useLiveUntil } from '#app/components/live-until.ts';
import { Notice } from '#app/components/notice.tsx';
import { Page } from '#app/components/page.tsx';
import { ReviewTools } from '#app/components/review/review-tools.tsx';
import { When } from '#app/components/when.tsx';
import { itemWords, reasonCodeWords } from '#app/copy/moderation.ts';
import { bulkWords } from '#app/copy/review-queue.ts';
import { textKindWords } from '#app/copy/text-kinds.ts';
import { callOffBulk, readBulk } from '#app/domain/moderation/bulk-decision.server.ts';
import { parseId, type BulkDecisionId } from '#app/domain/shared/ids.ts';
import { notFound, requireMember, requireSafetyLead } from '#app/http/viewer.server.ts';

export const meta = () => [{ title: 'Cairn: moderation' }];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  await requireMember({ request, context });
  const actor = await requireSafetyLead({ request, context });
  const bulkId = parseId<BulkDecisionId>(params['bulkId']);
  const bulk = bulkId === null ? null : await readBulk(context.deps, actor, { bulkId });
  if (bulk === null) throw notFound();
  return {
    ...bulk,
    dueAt: bulk.dueAt.toISOString(),
    now: new Date().toISOString(),
    isTooLate: new URL(request.url).searchParams.get('late') === 'yes',
  };
}

/** Calls it off. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const actor = await requireSafetyLead({ request, context });
  const bulkId = parseId<BulkDecisionId>(params['bulkId']);
  if (bulkId === null) throw notFound();
  const outcome = await callOffBulk(context.deps, actor, { bulkId });
  const late = outcome.kind === 'too_late' ? '?late=yes' : '';
  return redirect(`/moderation/bulk/${bulkId}${late}`, 303);
}

export default function Bulk() {
  const bulk = useLoaderData<typeof loader>();
  useLiveUntil(bulk.state === 'waiting');
  return (
    <Page
      heading={bulkWords.heading}
      lede={`${bulkWords.because[bulk.action]} ${reasonCodeWords[bulk.reasonCode]}`}
      width="wide"
    >
      <div className="staff stack">
        <p>
          <a href="/moderation?view=list">{bulkWords.back}</a>
        </p>
        {bulk.isTooLate ? (
          <Notice>
            <p>{bulkWords.tooLate}</p>
          </Notice>
        ) : null}
        <Notice kind="good">
          <p>
            <Standing />
          </p>
          {bulk.mayCallOff ? (
            <form method="post">
              <Button kind="quiet" data-review="undo" autoFocus>
                {bulkWords.callOff}
              </Button>
            </form>
          ) : null}
        </Notice>
        <ReviewTools moves={false} />
        <ul className="queue">
          {bulk.items.map((item) => (
            <li key={item.itemId}>
              <div className="queue-row">
                <a href={`/moderation/items/${item.itemId}`}>
                  <bdi>
                    {itemWords.heading(textKindWords[item.subjectKind].heading, item.groupName)}
                  </bdi>
                </a>
                <bdi className="quiet">{item.authorHandle}</bdi>
                <strong>
                  {item.result === null ? bulkWords.pending : bulkWords.results[item.result]}
                </strong>
              </div>
            </li>
          ))}
        </ul>
      </div>
    </Page>
  );
}

function Standing() {
  const bulk = useLoaderData<typeof loader>();
  if (bulk.state === 'called_off') return bulkWords.calledOff;
  if (bulk.state === 'done') return bulkWords.done;
  if (!bulk.mayCallOff) return bulkWords.applying;
  return (
    <>
      {bulkWords.waiting} <When at={bulk.dueAt} now={bulk.now} />.
    </>
  );
}
