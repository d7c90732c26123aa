import {
  data,
  type ActionFunctionArgs,
  type HeadersFunction,
  type LoaderFunctionArgs,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { joinForm } from '#app/auth/forms.ts';
import { join } from '#app/auth/join.server.ts';
import { Button, LinkButton } from '#app/components/button.tsx';
import { Choice, Field } from '#app/components/field.tsx';
import { ErrorSummary } from '#app/components/form-errors.tsx';
import { OnDutyNow } from '#app/components/on-duty-now.tsx';
import { Page } from '#app/components/page.tsx';
import { RecoveryCodeSheet } from '#app/components/recovery-code-sheet.tsx';
import {
  codesWords,
  fields,
  handleProblems,
  joinWords,
  passwordProblems,
  waitWords,
} from '#app/copy/account.ts';
import { suggestHandle } from '#app/domain/membership/suggest-handle.server.ts';
import { assertNever } from '#app/domain/shared/outcome.ts';
import { onDutyForPage } from '#app/http/on-duty.server.ts';
import { safeRedirectTarget } from '#app/http/redirect-target.ts';
import { readSubmission, type FormProblem } from '#app/http/submission.server.ts';
import { adoptSession, getViewer } from '#app/http/viewer.server.ts';

export const meta = () => [{ title: joinWords.title }];

/** Forms and links: nothing here needs a script. */
export const handle = { scripts: false };
export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await getViewer({ request, context });
  const to = safeRedirectTarget(new URL(request.url).searchParams.get('to'), '/groups');
  // No redirect for a member: after joining, this page itself shows the recovery codes.
  const isVisitor = viewer === null;
  return data({
    to,
    onDuty: isVisitor ? await onDutyForPage(context) : null,
    signedInAs: viewer?.handle ?? null,
    suggestion: isVisitor ? await suggestHandle(context.deps) : '',
  });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const submission = await readSubmission(request, joinForm);
  if (!submission.ok) return data(refused(submission), { status: 400 });
  const { handle, password, to } = submission.value;
  const values = { handle, adult: 'yes', consent: 'yes', to: to ?? '' };
  const outcome = await join(
    { ...context.deps, limits: context.limits },
    { handle, password, network: context.network },
  );
  switch (outcome.kind) {
    case 'refused': {
      const errors = {
        ...(outcome.handleProblem === null
          ? {}
          : { handle: [handleProblems[outcome.handleProblem]] }),
        ...(outcome.passwordProblem === null
          ? {}
          : { password: [passwordProblems[outcome.passwordProblem]] }),
      };
      return data(refused({ errors, values }), { status: 400 });
    }
    case 'limited': {
      const sentence = `${joinWords.limited} ${waitWords(outcome.retryAfterSeconds)}`;
      return data(refused({ errors: { '': [sentence] }, values }), {
        status: 429,
        headers: { 'Retry-After': String(outcome.retryAfterSeconds) },
      });
    }
    case 'joined': {
      const { setCookie } = await context.sessions.create(
        outcome.memberId,
        request.headers.get('Cookie'),
      );
      await adoptSession({ request, context }, setCookie);
      return data(
        {
          kind: 'joined' as const,
          handle: outcome.handle,
          codes: outcome.recoveryCodes,
          to: safeRedirectTarget(to, '/groups'),
        },
        { headers: { 'Set-Cookie': setCookie } },
      );
    }
    default:
      return assertNever(outcome);
  }
}

function refused({ errors, values }: Pick<FormProblem, 'errors' | 'values'>) {
  return { kind: 'refused' as const, errors, values };
}

export default function Join() {
  const { to, signedInAs, suggestion, onDuty } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (answer?.kind === 'joined') {
    return (
      <Page heading={codesWords.freshHeading} lede={codesWords.welcome(answer.handle)}>
        <RecoveryCodeSheet codes={answer.codes} to={answer.to} />
      </Page>
    );
  }
  if (signedInAs !== null) {
    return (
      <Page heading={joinWords.heading} lede={joinWords.alreadySignedIn(signedInAs)}>
        <LinkButton to="/groups">{joinWords.toGroups}</LinkButton>
      </Page>
    );
  }
  const errors: Record<string, string[] | undefined> = answer?.errors ?? {};
  const typed: Record<string, string | undefined> = answer?.values ?? {};
  return (
    <Page heading={joinWords.heading} lede={joinWords.lede}>
      <ErrorSummary errors={errors} />
      <form method="post" action="/join" className="form">
        <input type="hidden" name="to" value={typed['to'] ?? to} />
        <Field
          name="handle"
          label={fields.handle}
          hint={
            <>
              {joinWords.handleHint} <a href={joinPath(to)}>{joinWords.another}</a>
            </>
          }
          defaultValue={typed['handle'] ?? suggestion}
          errors={errors['handle']}
          autoComplete="username"
          autoCapitalize="off"
          spellCheck={false}
          dir="auto"
          required
        />
        <Field
          name="password"
          type="password"
          label={fields.password}
          hint={joinWords.aboutPassword}
          errors={errors['password']}
          autoComplete="new-password"
          required
        />
        <section className="prose" aria-labelledby="who-reads">
          <h2 id="who-reads">{joinWords.whoReads}</h2>
          <ul>
            {joinWords.whoReadsPoints.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        </section>
        <OnDutyNow onDuty={onDuty} />
        <Choice
          type="checkbox"
          name="adult"
          legend={joinWords.declarations}
          options={[{ value: 'yes', label: joinWords.adult }]}
          defaultValue={typed['adult']}
          errors={errors['adult']}
        />
        <Choice
          type="checkbox"
          name="consent"
          legend={joinWords.consentLegend}
          options={[{ value: 'yes', label: joinWords.consent }]}
          defaultValue={typed['consent']}
          errors={errors['consent']}
        />
        <p className="actions">
          <Button>{joinWords.submit}</Button>
          <a href={`/sign-in${joinPath(to).slice('/join'.length)}`}>{joinWords.haveAccount}</a>
        </p>
      </form>
    </Page>
  );
}

function joinPath(to: string): string {
  return to === '/groups' ? '/join' : `/join?${new URLSearchParams({ to }).toString()}`;
}
