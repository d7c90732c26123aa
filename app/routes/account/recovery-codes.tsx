import {
  data,
  redirect,
  type ActionFunctionArgs,
  type HeadersFunction,
  type LoaderFunctionArgs,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { readAccount } from '#app/auth/account-page.server.ts';
import { codesForm } from '#app/auth/forms.ts';
import { confirmRecoveryCodes, renewRecoveryCodes } from '#app/auth/recovery-codes.server.ts';
import { Button } from '#app/components/button.tsx';
import { Field } from '#app/components/field.tsx';
import { ErrorSummary } from '#app/components/form-errors.tsx';
import { Notice } from '#app/components/notice.tsx';
import { Page } from '#app/components/page.tsx';
import { RecoveryCodeSheet } from '#app/components/recovery-code-sheet.tsx';
import { afterReset, codesWords, fields, passwordWords, waitWords } from '#app/copy/account.ts';
import { assertNever } from '#app/domain/shared/outcome.ts';
import { safeRedirectTarget } from '#app/http/redirect-target.ts';
import { readSubmission } from '#app/http/submission.server.ts';
import { requireMember } from '#app/http/viewer.server.ts';

export const meta = () => [{ title: codesWords.title }];

/** Forms and links: nothing here needs a script. */
export const handle = { scripts: false };
export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireMember({ request, context });
  const { unusedRecoveryCodes } = await readAccount(context.deps, actor);
  const isAfterReset = new URL(request.url).searchParams.get('after') === 'reset';
  return data({ unusedRecoveryCodes, isAfterReset });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireMember({ request, context });
  const submission = await readSubmission(request, codesForm);
  const refuse = (errors: Record<string, string[]>) =>
    data({ kind: 'refused' as const, errors }, { status: 400 });
  if (!submission.ok) return refuse(submission.errors);
  if (submission.value.intent === 'kept') {
    await confirmRecoveryCodes(context.deps, actor);
    return redirect(safeRedirectTarget(submission.value.to, '/account'));
  }
  const outcome = await renewRecoveryCodes(
    { db: context.deps.db, limits: context.limits },
    actor,
    submission.value,
  );
  switch (outcome.kind) {
    case 'wrong-password':
      return refuse({ password: [fields.wrongPassword] });
    case 'limited':
      return data(
        {
          kind: 'refused' as const,
          errors: { '': [`${passwordWords.limited} ${waitWords(outcome.retryAfterSeconds)}`] },
        },
        { status: 429, headers: { 'Retry-After': String(outcome.retryAfterSeconds) } },
      );
    case 'renewed':
      return data({ kind: 'renewed' as const, codes: outcome.codes });
    default:
      return assertNever(outcome);
  }
}

export default function RecoveryCodes() {
  const { unusedRecoveryCodes, isAfterReset } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (answer?.kind === 'renewed') {
    return (
      <Page heading={codesWords.freshHeading}>
        <RecoveryCodeSheet codes={answer.codes} to="/account" />
      </Page>
    );
  }
  const errors: Record<string, string[] | undefined> = answer?.errors ?? {};
  return (
    <Page heading={codesWords.heading} lede={codesWords.remaining(unusedRecoveryCodes)}>
      <ErrorSummary errors={errors} />
      {isAfterReset && answer === undefined ? <Notice kind="good">{afterReset}</Notice> : null}
      <form method="post" action="/account/recovery-codes" className="form">
        <p>{codesWords.renewExplain}</p>
        <input type="hidden" name="intent" value="renew" />
        <Field
          name="password"
          type="password"
          label={fields.presentPassword}
          errors={errors['password']}
          autoComplete="current-password"
          required
        />
        <p className="actions">
          <Button>{codesWords.renew}</Button>
          <a href="/account">{passwordWords.back}</a>
        </p>
      </form>
    </Page>
  );
}
