import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { Button } from '#app/components/button.tsx';
import { EmptyState } from '#app/components/empty-state.tsx';
import { Notice } from '#app/components/notice.tsx';
import { Page } from '#app/components/page.tsx';
import { Pagination } from '#app/components/pagination.tsx';
import { When } from '#app/components/when.tsx';
import { recordsWords } from '#app/copy/accountability.ts';
import { reportStatusWords } from '#app/copy/moderation.ts';
import { noticeErrors, noticeReasonWords, noticesWords } from '#app/copy/notices.ts';
import { openNoticeContact, readNotices } from '#app/domain/notices/notices-page.server.ts';
import { parseId, type NoticeId } from '#app/domain/shared/ids.ts';
import { readSubmission } from '#app/http/submission.server.ts';
import { notFound, requireMember, requireSafetyLead } from '#app/http/viewer.server.ts';

export const meta = () => [{ title: 'Cairn: records' }];

/** Forms and links: nothing here needs a script. */
export const handle = { scripts: false };

const contactSchema = z.object({ id: z.uuid({ error: noticeErrors.form }) });

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireMember({ request, context });
  const actor = await requireSafetyLead({ request, context });
  const after = parseId<NoticeId>(new URL(request.url).searchParams.get('after'));
  const page = await readNotices(context.deps, actor, { after });
  if (page === null) throw notFound();
  return data({
    now: new Date().toISOString(),
    next: page.next,
    notices: page.notices.map(({ receivedAt, ...notice }) => ({
      ...notice,
      receivedAt: receivedAt.toISOString(),
    })),
  });
}

/** Opens how to reach the sender of a notice. The answer is in no address. */
export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireSafetyLead({ request, context });
  const submission = await readSubmission(request, contactSchema);
  const id = submission.ok ? parseId<NoticeId>(submission.value.id) : null;
  const contact = id === null ? null : await openNoticeContact(context.deps, actor, { id });
  if (contact === null) throw notFound();
  return data({ contact });
}

export default function Notices() {
  const { notices, next, now } = useLoaderData<typeof loader>();
  const opened = useActionData<typeof action>();
  return (
    <Page heading={noticesWords.heading} lede={noticesWords.lede} width="wide">
      <div className="staff stack">
        <p>
          <a href="/accountability">{recordsWords.back}</a>
        </p>
        {opened === undefined ? null : (
          <Notice kind="good">
            <p>
              <bdi>{noticesWords.opened(opened.contact)}</bdi>
            </p>
          </Notice>
        )}
        {notices.length === 0 ? <EmptyState title={noticesWords.nothing} /> : null}
        <ol className="queue">
          {notices.map((notice) => (
            <li key={notice.id}>
              <div className="queue-row">
                <strong>{noticeReasonWords[notice.reason].label}</strong>
                <span>{reportStatusWords[notice.status].label}</span>
                <span className="queue-age quiet">
                  <When at={notice.receivedAt} now={now} />
                </span>
              </div>
              <div className="queue-row">
                <a href={`/moderation/items/${notice.itemId}`}>{noticesWords.item}</a>
                {notice.hasContact ? (
                  <form method="post" className="actions" action="/accountability/notices">
                    <input type="hidden" name="id" value={notice.id} />
                    <span className="quiet">{noticesWords.hasContact}</span>
                    <Button kind="quiet" title={noticesWords.openHint}>
                      {noticesWords.open}
                    </Button>
                  </form>
                ) : null}
              </div>
            </li>
          ))}
        </ol>
        <Pagination
          next={next === null ? undefined : `/accountability/notices?after=${next}`}
          nextLabel={noticesWords.older}
        />
      </div>
    </Page>
  );
}
