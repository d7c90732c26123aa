import { randomUUID } from 'node:crypto';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { Button, LinkButton } from '#app/components/button.tsx';
import { Choice, Field, TextArea } from '#app/components/field.tsx';
import { InDanger } from '#app/components/first-aid.tsx';
import { ErrorSummary, type FieldErrors } from '#app/components/form-errors.tsx';
import { Notice } from '#app/components/notice.tsx';
import { Page } from '#app/components/page.tsx';
import { SupportBesideRefused } from '#app/components/support-beside.tsx';
import { worryWords as words } from '#app/copy/reporting.ts';
import { readPersonPage } from '#app/domain/boundaries/person-page.server.ts';
import { MAX_TOLD, worrySchema } from '#app/domain/moderation/forms.ts';
import { urgencies } from '#app/domain/moderation/member-report.ts';
import { tellWorry } from '#app/domain/moderation/tell-of-member.server.ts';
import { readSupportBeside } from '#app/domain/posts/support-for-author.server.ts';
import { parseId, type PostId } from '#app/domain/shared/ids.ts';
import type { SupportPanelView } from '#app/domain/support/panel.server.ts';
import { readSubmission } from '#app/http/submission.server.ts';
import { getViewer } from '#app/http/viewer.server.ts';

export const meta = () => [{ title: words.title }];

/** Forms and links: nothing here needs a script. */
export const handle = { scripts: false };

/** `post` names a post by the person. Whoever is not signed in sees the numbers and the way in. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await getViewer({ request, context });
  const postId = postIn(request);
  const person =
    viewer === null || postId === null
      ? null
      : await readPersonPage(context.deps, viewer, { postId });
  const { pathname, search } = new URL(request.url);
  return data({
    isVisitor: viewer === null,
    namesPost: postId !== null,
    about: person?.post.authorHandle ?? null,
    submissionKey: randomUUID(),
    signIn: `/sign-in?to=${encodeURIComponent(pathname + search)}`,
  });
}

type Problem = {
  errors: Record<string, string[]>;
  values: Record<string, string>;
  isSignedOut?: boolean;
  support?: SupportPanelView | null;
};

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await getViewer({ request, context });
  const submission = await readSubmission(request, worrySchema);
  const { values } = submission;
  // Somebody whose session has ended while they wrote gets their words back, and they are kept nowhere
  // else: what one tells about somebody is no draft.
  if (actor === null) {
    return data<Problem>({ errors: {}, values, isSignedOut: true }, { status: 401 });
  }
  // Whoever is not heard in this way is still offered somebody to talk to.
  const refused = async (errors: Problem['errors'], status: number, headers: HeadersInit = {}) => {
    const told = { source: values['body'], spokenOf: 'other' } as const;
    const support = await readSupportBeside(context.deps, actor, told);
    return data<Problem>({ errors, values, support }, { status, headers });
  };
  if (!submission.ok) return refused(submission.errors, 400);
  const { name, urgency, body, submissionKey } = submission.value;
  // High enough for every honest use, so that no more than a flood is stopped.
  const verdict = await context.limits.consume('worry', actor.id);
  if (verdict.kind === 'limited') {
    const errors = { '': [words.limited(Math.ceil(verdict.retryAfterSeconds / 60))] };
    return refused(errors, 429, { 'Retry-After': String(verdict.retryAfterSeconds) });
  }
  const postId = postIn(request);
  const about = postId === null ? { name } : { postId };
  await tellWorry(context.deps, actor, { about, urgency, body, submissionKey });
  return redirect('/worry/told', 303);
}

function postIn(request: Request): PostId | null {
  return parseId<PostId>(new URL(request.url).searchParams.get('post'));
}

export default function Worry() {
  const { isVisitor, about, namesPost, signIn, submissionKey } = useLoaderData<typeof loader>();
  const problem: Problem | undefined = useActionData<typeof action>();
  const errors: FieldErrors = problem?.errors ?? {};
  const typed: Record<string, string> = problem?.values ?? {};
  const isSignedOut = problem?.isSignedOut === true;
  if (isVisitor && problem === undefined) {
    return (
      <Page heading={words.heading} lede={words.visitor}>
        <div className="stack-large">
          <InDanger />
          <p className="actions">
            <LinkButton to={signIn}>{words.signIn}</LinkButton>
            <LinkButton to="/help-now" kind="quiet">
              {words.helplines}
            </LinkButton>
          </p>
        </div>
      </Page>
    );
  }
  return (
    <Page heading={words.heading} lede={words.lede}>
      <ErrorSummary errors={errors} />
      {isSignedOut ? (
        <Notice heading={words.signedOutHeading}>
          <p role="alert">{words.signedOut}</p>
          <p>
            <LinkButton to="/sign-in" kind="quiet" newTab>
              {words.signInBeside}
            </LinkButton>
          </p>
        </Notice>
      ) : null}
      <Notice kind="help">
        <p>
          {words.dangerNow} <a href="/help-now">{words.helplines}</a>
        </p>
      </Notice>
      <form method="post" className="form">
        <input type="hidden" name="submissionKey" value={typed['submissionKey'] ?? submissionKey} />
        {about === null && !namesPost ? (
          <Field
            name="name"
            label={words.name}
            hint={words.nameHint}
            errors={errors['name']}
            defaultValue={typed['name'] ?? ''}
            autoComplete="off"
          />
        ) : about === null ? null : (
          <p>
            <bdi>{words.about(about)}</bdi>
          </p>
        )}
        <Choice
          type="radio"
          name="urgency"
          legend={words.urgency}
          required
          errors={errors['urgency']}
          defaultValue={typed['urgency'] ?? ''}
          options={urgencies.map((value) => ({ value, ...words.urgencies[value] }))}
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
        <p>
          <Button>{words.send}</Button>
        </p>
      </form>
      <SupportBesideRefused view={problem?.support} />
    </Page>
  );
}
