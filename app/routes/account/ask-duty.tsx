import { randomUUID } from 'node:crypto';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { ASK_DUTY } from '#app/components/ask-duty.tsx';
import { Button } from '#app/components/button.tsx';
import { TextArea } from '#app/components/field.tsx';
import { InDanger } from '#app/components/first-aid.tsx';
import { ErrorSummary } from '#app/components/form-errors.tsx';
import { Page } from '#app/components/page.tsx';
import { SupportAfter, SupportBesideRefused } from '#app/components/support-beside.tsx';
import { askDutyWords as words } from '#app/copy/ask-duty.ts';
import { askForSomebody } from '#app/domain/moderation/ask-for-somebody.server.ts';
import { readLastTold } from '#app/domain/moderation/report-text.server.ts';
import { formSaveOf } from '#app/domain/posts/form-save.ts';
import { askSchema, postLists } from '#app/domain/posts/forms.ts';
import { saveDraft } from '#app/domain/posts/save-draft.server.ts';
import { readSupportBeside } from '#app/domain/posts/support-for-author.server.ts';
import type { SupportPanelView } from '#app/domain/support/panel.server.ts';
import { readSubmission } from '#app/http/submission.server.ts';
import { requireMember, requireWriter } from '#app/http/viewer.server.ts';

export const meta = () => [{ title: words.title }];

/** Forms and links: nothing here needs a script. */
export const handle = { scripts: false };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireMember({ request, context });
  const { searchParams } = new URL(request.url);
  const isSent = searchParams.get('did') === 'sent';
  const source = isSent ? await readLastTold(context.deps, actor) : null;
  const country = searchParams.get('country');
  const support = await readSupportBeside(context.deps, actor, { source, country });
  return data({ isSent, support, submissionKey: randomUUID() });
}

type Problem = {
  errors: Record<string, string[]>;
  values: Record<string, string>;
  support: SupportPanelView | null;
};

/** Takes the form of any page on which somebody writes, with all its fields, and its own. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { deps, limits } = context;
  const actor = await requireWriter({ request, context }, { written: ['source', 'title'] });
  const submission = await readSubmission(request, askSchema, { lists: postLists });
  const { title = '', source = '', submissionKey = randomUUID() } = submission.values;
  const refused = async (errors: Problem['errors'], status: number, headers: HeadersInit = {}) => {
    const support = await readSupportBeside(deps, actor, { title, source });
    const values = { title, source, submissionKey };
    return data<Problem>({ errors, values, support }, { status, headers });
  };
  if (!submission.ok) return refused(submission.errors, 400);
  const { value } = submission;
  if (value.place !== null) {
    // Should this not be heard, or the place be open again, the words are still there.
    const draft = { ...value, place: value.place, formSave: formSaveOf(value) };
    await saveDraft(deps, actor, draft);
  }
  // The limit of worries, not of posts: high enough for every honest use.
  const verdict = await limits.consume('worry', actor.id);
  if (verdict.kind === 'limited') {
    const errors = { '': [words.limited(Math.ceil(verdict.retryAfterSeconds / 60))] };
    return refused(errors, 429, { 'Retry-After': String(verdict.retryAfterSeconds) });
  }
  await askForSomebody(deps, actor, {
    ...{ title: value.title, source: value.source },
    submissionKey: value.submissionKey ?? randomUUID(),
  });
  return redirect(`${ASK_DUTY}?did=sent`, 303);
}

export default function AskDutyPage() {
  const { isSent, support, submissionKey } = useLoaderData<typeof loader>();
  const problem: Problem | undefined = useActionData<typeof action>();
  if (isSent && problem === undefined) {
    return (
      <Page heading={words.sent} lede={words.sentSays}>
        <div className="stack-large">
          <p className="actions">
            <a href="/account/care">{words.answers}</a>
            <a href="/account/drafts">{words.drafts}</a>
          </p>
          {support === null ? (
            <InDanger />
          ) : (
            <SupportAfter when="sent" action={ASK_DUTY} view={support} keep={{ did: 'sent' }} />
          )}
        </div>
      </Page>
    );
  }
  const { errors = {}, values = {} } = problem ?? {};
  return (
    <Page heading={words.heading} lede={words.lede}>
      <ErrorSummary errors={errors} />
      <form method="post" action={ASK_DUTY} className="form">
        <input
          type="hidden"
          name="submissionKey"
          value={values['submissionKey'] ?? submissionKey}
        />
        <input type="hidden" name="title" value={values['title'] ?? ''} />
        <TextArea
          name="source"
          label={words.label}
          errors={errors['source']}
          defaultValue={values['source'] ?? ''}
          required
        />
        <p>
          <Button>{words.sendThis}</Button>
        </p>
      </form>
      <SupportBesideRefused view={problem?.support} />
    </Page>
  );
}
