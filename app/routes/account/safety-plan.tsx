import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import {
  isRouteErrorResponse,
  useActionData,
  useLoaderData,
  useRouteError,
} from '@remix-run/react';
import { LinkButton } from '#app/components/button.tsx';
import { Notice } from '#app/components/notice.tsx';
import { Page } from '#app/components/page.tsx';
import { PlanText, SafetyPlanForm } from '#app/components/safety-plan.tsx';
import { safetyPlanWords } from '#app/copy/safety-plan.ts';
import { safetyPlanSchema } from '#app/domain/safety-plan/forms.ts';
import {
  deleteSafetyPlan,
  readSafetyPlan,
  saveSafetyPlan,
} from '#app/domain/safety-plan/safety-plan.server.ts';
import { assertNever } from '#app/domain/shared/outcome.ts';
import { ErrorPage } from '#app/http/error-boundary.tsx';
import { readSubmission } from '#app/http/submission.server.ts';
import { getViewer, requireMember } from '#app/http/viewer.server.ts';

export const meta: MetaFunction = () => [{ title: safetyPlanWords.title }];

/** A form and a text: nothing here needs a script. */
export const handle = { scripts: false };

const doneKinds = ['saved', 'deleted'] as const;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireMember({ request, context });
  const asked = new URL(request.url).searchParams.get('did');
  return {
    own: await readSafetyPlan(context.deps, actor),
    done: doneKinds.find((kind) => kind === asked) ?? null,
  };
}

/** What was typed, to be shown again. */
type Problem = { errors: Record<string, string[]>; values: Record<string, string> };

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await getViewer({ request, context });
  const submission = await readSubmission(request, safetyPlanSchema);
  if (actor === null)
    throw signedOut(submission.ok ? valuesOf(submission.value) : submission.values);
  if (!submission.ok) {
    const { errors, values } = submission;
    return data<Problem>({ errors, values }, { status: 400 });
  }
  const { intent, version, ...plan } = submission.value;
  if (intent === 'delete') {
    await deleteSafetyPlan(context.deps, actor);
    return redirect('/account/safety-plan?did=deleted', 303);
  }
  const outcome = await saveSafetyPlan(context.deps, actor, { plan, version });
  switch (outcome.kind) {
    case 'saved':
    case 'deleted':
      return redirect(`/account/safety-plan?did=${outcome.kind}`, 303);
    case 'stale': {
      const values = valuesOf({ ...plan, version: outcome.version });
      return data<Problem>({ errors: { '': [safetyPlanWords.stale] }, values }, { status: 409 });
    }
    default:
      return assertNever(outcome);
  }
}

function valuesOf(fields: Record<string, string | number>): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, String(value)]));
}

/** The words go back to where they were typed, and into no draft: they are kept sealed or not at all. */
function signedOut(values: Record<string, string>): Response {
  return Response.json({ signedOutWith: values }, { status: 401 });
}

export default function SafetyPlanPage() {
  const { own, done } = useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>();
  const hasPlan = own.kind === 'plan';
  const form = (
    <SafetyPlanForm
      values={problem?.values ?? (hasPlan ? own.plan : {})}
      version={problem?.values['version'] ?? String(own.version)}
      errors={problem?.errors}
      mayDelete={own.kind !== 'none'}
    />
  );
  return (
    <Page heading={safetyPlanWords.heading} lede={hasPlan ? null : safetyPlanWords.lede}>
      <div className="stack-large">
        {done === null || problem !== undefined ? null : (
          <div className="unprinted">
            <Notice kind="good">
              <p>{safetyPlanWords[done]}</p>
            </Notice>
          </div>
        )}
        {own.kind === 'unreadable' ? <Notice>{safetyPlanWords.unreadable}</Notice> : null}
        {hasPlan ? <PlanText plan={own.plan} savedAt={own.savedAt} /> : null}
        {hasPlan ? (
          <details className="unprinted" open={problem !== undefined}>
            <summary>{safetyPlanWords.change}</summary>
            {form}
          </details>
        ) : (
          form
        )}
        <Privately />
      </div>
    </Page>
  );
}

function Privately() {
  return (
    <div className="prose unprinted">
      <p>{safetyPlanWords.private}</p>
      <p>
        {safetyPlanWords.notSeen} <a href="/help-now">{safetyPlanWords.help}</a>
      </p>
      <p>
        <a href="/account">{safetyPlanWords.back}</a>
      </p>
    </div>
  );
}

/** Somebody whose session has ended while they wrote gets their words back, and anything else its page. */
export function ErrorBoundary() {
  const error = useRouteError();
  const values = isRouteErrorResponse(error) ? signedOutWith(error.data) : null;
  if (values === null) return <ErrorPage />;
  return (
    <Page heading={safetyPlanWords.heading}>
      <Notice heading={safetyPlanWords.signedOutHeading}>
        <p>{safetyPlanWords.signedOut}</p>
        <p>
          <LinkButton to="/sign-in" kind="quiet" newTab>
            {safetyPlanWords.signIn}
          </LinkButton>
        </p>
      </Notice>
      <SafetyPlanForm
        values={values}
        version={values['version'] ?? '0'}
        errors={undefined}
        mayDelete={false}
      />
    </Page>
  );
}

/** The words that the action threw, or null when it was something else. */
function signedOutWith(thrown: unknown): Record<string, string> | null {
  if (typeof thrown !== 'object' || thrown === null || !('signedOutWith' in thrown)) return null;
  const { signedOutWith: values } = thrown;
  if (typeof values !== 'object' || values === null) return null;
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value]] : [],
    ),
  );
}
