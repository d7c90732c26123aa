import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { Button } from '#app/components/button.tsx';
import { Choice, TextArea } from '#app/components/field.tsx';
import { ErrorSummary } from '#app/components/form-errors.tsx';
import { Notice } from '#app/components/notice.tsx';
import { Page } from '#app/components/page.tsx';
import { reportReasonWords, reportWords } from '#app/copy/moderation.ts';
import { MAX_NOTE, reportSchema } from '#app/domain/moderation/forms.ts';
import { readReportForm, reportPost } from '#app/domain/moderation/report-post.server.ts';
import { reportReasons } from '#app/domain/moderation/report-reason.ts';
import { parseId, type PostId } from '#app/domain/shared/ids.ts';
import { assertNever } from '#app/domain/shared/outcome.ts';
import { postPath } from '#app/http/post-path.ts';
import { readSubmission } from '#app/http/submission.server.ts';
import { notFound, requireMember } from '#app/http/viewer.server.ts';

export const meta = () => [{ title: 'Cairn' }];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const actor = await requireMember({ request, context });
  const postId = parseId<PostId>(params['postId']);
  const form = postId === null ? null : await readReportForm(context.deps, actor, { postId });
  if (form === null) throw notFound();
  const { post, isOwn, former } = form;
  return data({
    authorHandle: post.authorHandle,
    backTo: postPath(post),
    isOwn,
    former: former === null ? null : { reason: former.reason, note: former.note },
  });
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const actor = await requireMember({ request, context });
  const postId = parseId<PostId>(params['postId']);
  if (postId === null) throw notFound();
  const submission = await readSubmission(request, reportSchema);
  if (!submission.ok) {
    return data({ errors: submission.errors, values: submission.values }, { status: 400 });
  }
  const { reason, note } = submission.value;
  const values = { reason, note: note ?? '' };
  const verdict = await context.limits.consume('report', actor.id);
  if (verdict.kind === 'limited') {
    const errors = { note: [reportWords.limited(Math.ceil(verdict.retryAfterSeconds / 60))] };
    return data(
      { errors, values },
      { status: 429, headers: { 'Retry-After': String(verdict.retryAfterSeconds) } },
    );
  }
  const outcome = await reportPost(context.deps, actor, { postId, reason, note });
  switch (outcome.kind) {
    case 'reported':
      return redirect(`/account/reports?sent=${reason === 'worried' ? 'worried' : 'yes'}`);
    case 'own_post':
      return data({ errors: { reason: [reportWords.own] }, values }, { status: 400 });
    case 'not_found':
      throw notFound();
    default:
      return assertNever(outcome);
  }
}

export default function Report() {
  const { authorHandle, backTo, isOwn, former } = useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>();
  const errors: Record<string, string[] | undefined> = problem?.errors ?? {};
  const typed = problem?.values ?? { reason: former?.reason ?? '', note: former?.note ?? '' };
  if (isOwn) {
    return (
      <Page heading={reportWords.heading(authorHandle)}>
        <p>{reportWords.own}</p>
        <p>
          <a href={backTo}>{reportWords.back}</a>
        </p>
      </Page>
    );
  }
  return (
    <Page heading={reportWords.heading(authorHandle)} lede={reportWords.lede}>
      <ErrorSummary errors={errors} />
      {former === null ? null : <Notice>{reportWords.again}</Notice>}
      <Notice kind="help">
        <p>{reportWords.dangerNow}</p>
      </Notice>
      <form method="post" className="form" id="form">
        <Choice
          type="radio"
          name="reason"
          legend={reportWords.reason}
          required
          errors={errors['reason']}
          defaultValue={typed.reason}
          options={reportReasons.map((reason) => ({
            value: reason,
            label: reportReasonWords[reason].label,
            ...(reportReasonWords[reason].hint === ''
              ? {}
              : { hint: reportReasonWords[reason].hint }),
          }))}
        />
        <TextArea
          name="note"
          label={reportWords.note}
          hint={reportWords.noteHint}
          errors={errors['note']}
          defaultValue={typed.note}
          maxLength={MAX_NOTE}
          rows={4}
        />
        <p className="actions">
          <Button>{reportWords.send}</Button>
          <a href={backTo}>{reportWords.back}</a>
        </p>
      </form>
    </Page>
  );
}
