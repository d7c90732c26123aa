import { data, redirect, type ActionFunctionArgs, type HeadersFunction } from '@remix-run/node';
import { useActionData } from '@remix-run/react';
import { resetForm } from '#app/auth/forms.ts';
import { resetPassword } from '#app/auth/reset-password.server.ts';
import { Button } from '#app/components/button.tsx';
import { Field } from '#app/components/field.tsx';
import { ErrorSummary } from '#app/components/form-errors.tsx';
import { Page } from '#app/components/page.tsx';
import { fields, passwordProblems, resetWords, waitWords } from '#app/copy/account.ts';
import { assertNever } from '#app/domain/shared/outcome.ts';
import { readSubmission } from '#app/http/submission.server.ts';

export const meta = () => [{ title: resetWords.title }];

/** Forms and links: nothing here needs a script. */
export const handle = { scripts: false };
export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders;

export async function action({ request, context }: ActionFunctionArgs) {
  const submission = await readSubmission(request, resetForm);
  if (!submission.ok) {
    return data({ errors: submission.errors, values: submission.values }, { status: 400 });
  }
  const { handle } = submission.value;
  const refuse = (errors: Record<string, string[]>) =>
    data({ errors, values: { handle } }, { status: 400 });
  const outcome = await resetPassword(
    { db: context.deps.db, sessions: context.sessions, limits: context.limits },
    {
      ...submission.value,
      network: context.network,
      cookieHeader: request.headers.get('Cookie'),
    },
  );
  switch (outcome.kind) {
    case 'wrong':
      return refuse({ recoveryCode: [resetWords.wrong] });
    case 'refused':
      return refuse({ newPassword: [passwordProblems[outcome.problem]] });
    case 'limited':
      return data(
        {
          errors: { '': [`${resetWords.limited} ${waitWords(outcome.retryAfterSeconds)}`] },
          values: { handle },
        },
        { status: 429, headers: { 'Retry-After': String(outcome.retryAfterSeconds) } },
      );
    case 'reset':
      return redirect('/account/recovery-codes?after=reset', {
        headers: { 'Set-Cookie': outcome.setCookie },
      });
    default:
      return assertNever(outcome);
  }
}

export default function ResetPassword() {
  const problem = useActionData<typeof action>();
  const errors: Record<string, string[] | undefined> = problem?.errors ?? {};
  const typed: Record<string, string | undefined> = problem?.values ?? {};
  return (
    <Page heading={resetWords.heading} lede={resetWords.lede}>
      <ErrorSummary errors={errors} />
      <form method="post" className="form">
        <Field
          name="handle"
          label={fields.handle}
          defaultValue={typed['handle']}
          errors={errors['handle']}
          autoComplete="username"
          autoCapitalize="off"
          spellCheck={false}
          dir="auto"
          required
        />
        <Field
          name="recoveryCode"
          label={fields.recoveryCode}
          hint={resetWords.codeHint}
          errors={errors['recoveryCode']}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
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
          <Button>{resetWords.submit}</Button>
        </p>
        <p className="quiet">{resetWords.noCodes}</p>
      </form>
    </Page>
  );
}
