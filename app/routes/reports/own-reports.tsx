import { data, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { EmptyState } from '#app/components/empty-state.tsx';
import { Notice } from '#app/components/notice.tsx';
import { Page } from '#app/components/page.tsx';
import { Pagination } from '#app/components/pagination.tsx';
import { SupportAfter } from '#app/components/support-beside.tsx';
import { When } from '#app/components/when.tsx';
import {
  ownReportsWords,
  reportReasonWords,
  reportStatusWords,
  reportWords,
} from '#app/copy/moderation.ts';
import { worryWords, oftenWrongWords } from '#app/copy/reporting.ts';
import { readLastTold, readOwnReports } from '#app/domain/moderation/report-text.server.ts';
import { readSupportBeside } from '#app/domain/posts/support-for-author.server.ts';
import { parseId, type ReviewSignalId } from '#app/domain/shared/ids.ts';
import { requireMember } from '#app/http/viewer.server.ts';

export const meta = () => [{ title: 'Cairn' }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireMember({ request, context });
  const search = new URL(request.url).searchParams;
  const after = parseId<ReviewSignalId>(search.get('after'));
  const { reports, next, isOftenWrong } = await readOwnReports(context.deps, actor, { after });
  const sent = search.get('sent');
  const support =
    sent === null
      ? null
      : await readSupportBeside(context.deps, actor, {
          source: await readLastTold(context.deps, actor),
          country: search.get('country'),
          spokenOf: 'other',
        });
  return data({
    support: support === null || sent === null ? null : { view: support, keep: { sent } },
    now: new Date().toISOString(),
    thanks:
      sent === null ? null : sent === 'worried' ? reportWords.thanksWorried : reportWords.thanks,
    next,
    isOftenWrong,
    reports: reports.map((report) => ({
      id: report.id,
      reason: report.reason ?? ('something_else' as const),
      status: report.status,
      raisedAt: report.raisedAt.toISOString(),
    })),
  });
}

export default function OwnReports() {
  const { now, thanks, support, reports, next, isOftenWrong } = useLoaderData<typeof loader>();
  return (
    <Page heading={ownReportsWords.heading} lede={ownReportsWords.lede}>
      {thanks === null ? null : (
        <Notice kind="good">
          <p>{thanks}</p>
        </Notice>
      )}
      {support === null ? null : (
        <SupportAfter when="sent" action="/account/reports" {...support} />
      )}
      <p>
        <a href="/worry">{worryWords.tellMore}</a>
      </p>
      {isOftenWrong ? (
        <Notice>
          <p>{oftenWrongWords}</p>
        </Notice>
      ) : null}
      {reports.length === 0 ? (
        <EmptyState title={ownReportsWords.empty}>{ownReportsWords.emptyMore}</EmptyState>
      ) : (
        <ul className="plain-list stack">
          {reports.map((report) => (
            <li key={report.id} className="card">
              <p>
                <strong>{reportStatusWords[report.status].label}</strong>{' '}
                <span className="quiet">
                  <When at={report.raisedAt} now={now} />
                </span>
              </p>
              <p>{reportStatusWords[report.status].meaning}</p>
              <p className="quiet">
                {ownReportsWords.reported}: {reportReasonWords[report.reason].label}
              </p>
            </li>
          ))}
        </ul>
      )}
      <Pagination
        next={next === null ? undefined : `/account/reports?after=${next}`}
        nextLabel="Earlier"
      />
    </Page>
  );
}
