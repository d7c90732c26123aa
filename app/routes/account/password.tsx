import {
  data,
  redirect,
  type ActionFunctionArgs,
  type HeadersFunction,
  type LoaderFunctionArgs,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { changePassword } from '#app/auth/change-password.server.ts';
import { passwordForm } from '#app/auth/forms.ts';
import { Button } from '#app/components/button.tsx';
import { Field } from '#app/components/field.tsx';
import { ErrorSummary } from '#app/components/form-errors.tsx';
import { Notice } from '#app/components/notice.tsx';
import { Page } from '#app/components/page.tsx';
import { fields, passwordProblems, passwordWords, waitWords } from '#app/copy/account.ts';
import { assertNever } from '#app/domain/shared/outcome.ts';
import { readSubmission } from '#app/http/submission.server.ts';
import { requireMember } from '#app/http/viewer.server.ts';

export const meta = () => [{ title: passwordWords.title }];

/** Forms and links: nothing here needs a script. */
export const handle = { scripts: false };
export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { handle } = await requireMember({ request, context });
  const isChanged = new URL(request.url).searchParams.get('done') === 'yes';
  return data({ handle, isChanged });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireMember({ request, context });
  const submission = await readSubmission(request, passwordForm);
  if (!submission.ok) return data({ errors: submission.errors }, { status: 400 });
  const refuse = (errors: Record<string, string[]>) => data({ errors }, { status: 400 });
  const outcome = await changePassword(
    { db: context.deps.db, sessions: context.sessions, limits: context.limits },
    actor,
    { ...submission.value, cookieHeader: request.headers.get('Cookie') },
  );
  switch (outcome.kind) {
    case 'wrong-password':
      return refuse({ presentPassword: [fields.wrongPassword] });
    case 'refused':
      return refuse({ newPassword: [passwordProblems[outcome.problem]] });
    case 'limited':
      return data(
        { errors: { '': [`${passwordWords.limited} ${waitWords(outcome.retryAfterSeconds)}`] } },
        { status: 429, headers: { 'Retry-After': String(outcome.retryAfterSeconds) } },
      );
    case 'changed':
      return redirect('/account/password?done=yes', {
        headers: { 'Set-Cookie': outcome.setCookie },
      });
    default:
      return assertNever(outcome);
  }
}

export default function Password() {
  const { handle, isChanged } = useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>();
  const errors: Record<string, string[] | undefined> = problem?.errors ?? {};
  return (
    <Page heading={passwordWords.heading} lede={passwordWords.lede}>
      <ErrorSummary errors={errors} />
      {isChanged && problem === undefined ? (
        <Notice kind="good">{passwordWords.changed}</Notice>
      ) : null}
      <form method="post" action="/account/password" className="form">
        {/* For password managers, which need to know whose password this is. */}
        <input type="text" name="username" autoComplete="username" value={handle} readOnly hidden />
        <Field
          name="presentPassword"
          type="password"
          label={fields.presentPassword}
          errors={errors['presentPassword']}
          autoComplete="current-password"
          required
        />
        <Field
          name="newPassword"
          type="password"
          label={fields.newPassword}
          hint={fields.newPasswordHint}
          errors={errors['newPassword']}
          autoComplete="new-password"
          required
        />
        <p className="actions">
          <Button>{passwordWords.submit}</Button>
          <a href="/account">{passwordWords.back}</a>
        </p>
      </form>
    </Page>
  );
}
