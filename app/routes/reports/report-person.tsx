import { randomUUID } from 'node:crypto';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { Button } from '#app/components/button.tsx';
import { Choice, TextArea } from '#app/components/field.tsx';
import { ErrorSummary, type FieldErrors } from '#app/components/form-errors.tsx';
import { Page } from '#app/components/page.tsx';
import { SupportBesideRefused } from '#app/components/support-beside.tsx';
import { reportReasonWords, reportWords } from '#app/copy/moderation.ts';
import { memberReportWords as words, worryWords } from '#app/copy/reporting.ts';
import { readPersonPage } from '#app/domain/boundaries/person-page.server.ts';
import { MAX_TOLD, memberReportSchema } from '#app/domain/moderation/forms.ts';
import { conductReasons } from '#app/domain/moderation/report-reason.ts';
import { reportMember } from '#app/domain/moderation/tell-of-member.server.ts';
import { readSupportBeside } from '#app/domain/posts/support-for-author.server.ts';
import { parseId, type PostId } from '#app/domain/shared/ids.ts';
import { assertNever } from '#app/domain/shared/outcome.ts';
import type { SupportPanelView } from '#app/domain/support/panel.server.ts';
import { readSubmission } from '#app/http/submission.server.ts';
import { notFound, requireMember, requireWriter } from '#app/http/viewer.server.ts';

export const meta = () => [{ title: 'Cairn' }];

/** Forms and links: nothing here needs a script. */
export const handle = { scripts: false };

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const actor = await requireMember({ request, context });
  const postId = parseId<PostId>(params['postId']);
  const person = postId === null ? null : await readPersonPage(context.deps, actor, { postId });
  if (person === null) throw notFound();
  const { id, authorHandle } = person.post;
  return data({ postId: id, handle: authorHandle, submissionKey: randomUUID() });
}

type Problem = {
  errors: Record<string, string[]>;
  values: Record<string, string>;
  support: SupportPanelView | null;
};

export async function action({ request, context, params }: ActionFunctionArgs) {
  const actor = await requireWriter({ request, context }, { written: ['body'] });
  const postId = parseId<PostId>(params['postId']);
  if (postId === null) throw notFound();
  const submission = await readSubmission(request, memberReportSchema);
  const { values } = submission;
  // Whoever is not heard in this way is still offered somebody to talk to.
  const refused = async (errors: Problem['errors'], status: number, headers: HeadersInit = {}) => {
    const told = { source: values['body'], spokenOf: 'other' } as const;
    const support = await readSupportBeside(context.deps, actor, told);
    return data<Problem>({ errors, values, support }, { status, headers });
  };
  if (!submission.ok) return refused(submission.errors, 400);
  const verdict = await context.limits.consume('report', actor.id);
  if (verdict.kind === 'limited') {
    const errors = { body: [reportWords.limited(Math.ceil(verdict.retryAfterSeconds / 60))] };
    return refused(errors, 429, { 'Retry-After': String(verdict.retryAfterSeconds) });
  }
  const outcome = await reportMember(context.deps, actor, { postId, ...submission.value });
  switch (outcome.kind) {
    case 'reported':
      return redirect('/account/reports?sent=yes', 303);
    case 'too_many':
      return refused({ reason: [reportWords.tooMany] }, 429);
    case 'not_found':
      throw notFound();
    default:
      return assertNever(outcome);
  }
}

export default function ReportPerson() {
  const { postId, handle, submissionKey } = useLoaderData<typeof loader>();
  const problem: Problem | undefined = useActionData<typeof action>();
  const errors: FieldErrors = problem?.errors ?? {};
  const typed: Record<string, string> = problem?.values ?? {};
  return (
    <Page heading={words.heading(handle)} lede={words.lede}>
      <ErrorSummary errors={errors} />
      <form method="post" className="form">
        <input type="hidden" name="submissionKey" value={typed['submissionKey'] ?? submissionKey} />
        <Choice
          type="radio"
          name="reason"
          legend={words.reason}
          required
          errors={errors['reason']}
          defaultValue={typed['reason'] ?? ''}
          options={conductReasons.map((reason) => ({
            value: reason,
            label: reportReasonWords[reason].label,
            ...(reportReasonWords[reason].hint === ''
              ? {}
              : { hint: reportReasonWords[reason].hint }),
          }))}
        />
        <TextArea
          name="body"
          label={words.body}
          hint={words.bodyHint}
          errors={errors['body']}
          defaultValue={typed['body'] ?? ''}
          maxLength={MAX_TOLD}
          required
        />
        <p className="actions">
          <Button>{words.send}</Button>
          <a href={`/posts/${postId}/person`}>{words.back}</a>
          <a href={`/worry?post=${postId}`}>{worryWords.tell}</a>
        </p>
      </form>
      <SupportBesideRefused view={problem?.support} />
    </Page>
  );
}
