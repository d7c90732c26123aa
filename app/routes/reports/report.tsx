import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { Button } from '#app/components/button.tsx';
import { Choice, TextArea } from '#app/components/field.tsx';
import { ErrorSummary, type FieldErrors } from '#app/components/form-errors.tsx';
import { Notice } from '#app/components/notice.tsx';
import { Page } from '#app/components/page.tsx';
import { SupportBesideRefused } from '#app/components/support-beside.tsx';
import { reportReasonWords, reportWords } from '#app/copy/moderation.ts';
import { MAX_NOTE, reportSchema } from '#app/domain/moderation/forms.ts';
import { speaksOfDanger } from '#app/domain/moderation/report-reason.ts';
import { readReportForm, reportText } from '#app/domain/moderation/report-text.server.ts';
import { readSupportBeside } from '#app/domain/posts/support-for-author.server.ts';
import { parseId } from '#app/domain/shared/ids.ts';
import { assertNever } from '#app/domain/shared/outcome.ts';
import type { SupportPanelView } from '#app/domain/support/panel.server.ts';
import { postPath } from '#app/http/post-path.ts';
import { readSubmission } from '#app/http/submission.server.ts';
import { notFound, requireMember, requireWriter } from '#app/http/viewer.server.ts';

export const meta = () => [{ title: 'Cairn' }];

/** Which text the address names. Each kind that can be reported has an address that leads here. */
function textIn(params: LoaderFunctionArgs['params']) {
  const postId = parseId(params['postId']);
  if (postId !== null) return { kind: 'post' as const, id: postId };
  const messageId = parseId(params['messageId']);
  if (messageId !== null) return { kind: 'case_message' as const, id: messageId };
  throw notFound();
}

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const actor = await requireMember({ request, context });
  const asked = textIn(params);
  const form = await readReportForm(context.deps, actor, asked);
  if (form === null) throw notFound();
  const { text, isOwn, reasons, former } = form;
  const isPost = text.place !== null;
  return data({
    heading:
      text.authorHandle !== null
        ? reportWords.heading(text.authorHandle)
        : isPost
          ? reportWords.headingUnnamed
          : reportWords.headingMessage,
    backTo: text.place === null ? '/account/care' : postPath(text.place),
    back: isPost ? reportWords.back : reportWords.backToMessages,
    isOwn,
    reasons,
    former: former === null ? null : { reason: former.reason, note: former.note },
  });
}

type Problem = {
  errors: Record<string, string[]>;
  values: Record<string, string>;
  support: SupportPanelView | null;
};

export async function action({ request, context, params }: ActionFunctionArgs) {
  const actor = await requireWriter({ request, context }, { written: ['note'] });
  const asked = textIn(params);
  const submission = await readSubmission(request, reportSchema);
  const { values } = submission;
  // Whoever is not heard in this way is still offered somebody to talk to.
  const refused = async (errors: Problem['errors'], status: number, headers: HeadersInit = {}) => {
    const told = { source: values['note'], spokenOf: 'other' } as const;
    const support = await readSupportBeside(context.deps, actor, told);
    return data<Problem>({ errors, values, support }, { status, headers });
  };
  if (!submission.ok) return refused(submission.errors, 400);
  const { reason, note } = submission.value;
  const verdict = await context.limits.consume(
    speaksOfDanger(reason) ? 'worry' : 'report',
    actor.id,
  );
  if (verdict.kind === 'limited') {
    const errors = { note: [reportWords.limited(Math.ceil(verdict.retryAfterSeconds / 60))] };
    return refused(errors, 429, { 'Retry-After': String(verdict.retryAfterSeconds) });
  }
  const outcome = await reportText(context.deps, actor, { ...asked, reason, note });
  switch (outcome.kind) {
    case 'reported':
      return redirect(`/account/reports?sent=${reason === 'worried' ? 'worried' : 'yes'}`);
    case 'own_words':
      return refused({ reason: [reportWords.own] }, 400);
    case 'too_many':
      return refused({ reason: [reportWords.tooMany] }, 429);
    case 'not_found':
      throw notFound();
    default:
      return assertNever(outcome);
  }
}

export default function Report() {
  const { heading, backTo, back, isOwn, reasons, former } = useLoaderData<typeof loader>();
  const problem: Problem | undefined = useActionData<typeof action>();
  const errors: FieldErrors = problem?.errors ?? {};
  const typed: Record<string, string> = problem?.values ?? {
    reason: former?.reason ?? '',
    note: former?.note ?? '',
  };
  if (isOwn) {
    return (
      <Page heading={heading}>
        <p>{reportWords.own}</p>
        <p>
          <a href={backTo}>{back}</a>
        </p>
      </Page>
    );
  }
  return (
    <Page heading={heading} lede={reportWords.lede}>
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
          defaultValue={typed['reason'] ?? ''}
          options={reasons.map((reason) => ({
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
          defaultValue={typed['note'] ?? ''}
          maxLength={MAX_NOTE}
          rows={4}
        />
        <p className="actions">
          <Button>{reportWords.send}</Button>
          <a href={backTo}>{back}</a>
        </p>
      </form>
      <SupportBesideRefused view={problem?.support} />
    </Page>
  );
}
