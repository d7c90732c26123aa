import { data, type ActionFunctionArgs } from '@remix-run/node';
import { useActionData } from '@remix-run/react';
import { Button } from '#app/components/button.tsx';
import { Field } from '#app/components/field.tsx';
import { ErrorSummary } from '#app/components/form-errors.tsx';
import { Notice } from '#app/components/notice.tsx';
import { Page } from '#app/components/page.tsx';
import { reportStatusWords } from '#app/copy/moderation.ts';
import { noticeStatusWords, noticeWords } from '#app/copy/notices.ts';
import { readNoticeStatus } from '#app/domain/notices/give-notice.server.ts';
import { statusSchema } from '#app/domain/notices/notice.ts';
import { readSubmission } from '#app/http/submission.server.ts';

export const meta = () => [{ title: noticeWords.title }];

/** A form: nothing here needs a script. */
export const handle = { scripts: false };

/** A form that changes nothing, and is sent all the same, so that the reference stands in no address. */
export async function action({ request, context }: ActionFunctionArgs) {
  const submission = await readSubmission(request, statusSchema);
  if (!submission.ok) {
    const { errors, values } = submission;
    return data({ found: null, errors, values }, { status: 400 });
  }
  const values: Record<string, string> = submission.value;
  const refused = (sentence: string): Record<string, string[]> => ({ reference: [sentence] });
  const verdict = await context.limits.consume('noticeStatus', context.network);
  if (verdict.kind === 'limited') {
    const errors = refused(noticeStatusWords.limited(Math.ceil(verdict.retryAfterSeconds / 60)));
    const headers = { 'Retry-After': String(verdict.retryAfterSeconds) };
    return data({ found: null, errors, values }, { status: 429, headers });
  }
  const found = await readNoticeStatus(context.deps, submission.value);
  if (found === null) {
    const errors = refused(noticeStatusWords.unknown);
    return data({ found: null, errors, values }, { status: 404 });
  }
  const receivedOn = found.receivedAt.toISOString().slice(0, 10);
  return data({ found: { status: found.status, receivedOn }, errors: {}, values });
}

export default function NoticeStatus() {
  const answer = useActionData<typeof action>();
  const errors: Record<string, string[] | undefined> = answer?.errors ?? {};
  const found = answer?.found ?? null;
  return (
    <Page heading={noticeStatusWords.heading} lede={noticeStatusWords.lede}>
      <ErrorSummary errors={errors} />
      {found === null ? null : (
        <Notice kind="good" heading={reportStatusWords[found.status].label}>
          <p>{reportStatusWords[found.status].meaning}</p>
          <p className="quiet">
            {noticeStatusWords.received} {found.receivedOn}
          </p>
        </Notice>
      )}
      <form method="post" className="form" id="form" action="/notice/status">
        <Field
          name="reference"
          label={noticeStatusWords.reference}
          hint={noticeStatusWords.hint}
          required
          autoComplete="off"
          autoCapitalize="characters"
          errors={errors['reference']}
          defaultValue={answer?.values['reference']}
        />
        <p className="actions">
          <Button>{noticeStatusWords.show}</Button>
          <a href="/notice">{noticeStatusWords.another}</a>
        </p>
      </form>
    </Page>
  );
}
