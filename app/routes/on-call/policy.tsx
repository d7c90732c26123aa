import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { Button } from '#app/components/button.tsx';
import { ErrorSummary, type FieldErrors } from '#app/components/form-errors.tsx';
import { Page } from '#app/components/page.tsx';
import { PolicyForm } from '#app/components/policy-form.tsx';
import { policyErrors, policyWords } from '#app/copy/policies.ts';
import { putPolicyAway, readPolicies, savePolicy } from '#app/domain/on-call/policies.server.ts';
import { policySchema, stepsOf, targetLists, typedAgain } from '#app/domain/on-call/policy-form.ts';
import { parseId, type GroupId, type PolicyId } from '#app/domain/shared/ids.ts';
import { assertNever } from '#app/domain/shared/outcome.ts';
import { readSubmission, type FormProblem } from '#app/http/submission.server.ts';
import { notFound, requireMember, requireWriter } from '#app/http/viewer.server.ts';

export const meta: MetaFunction = () => [{ title: 'Cairn' }];

/** The same page makes a policy, under `new`, and changes one. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const actor = await requireMember({ request, context });
  const page = await readPolicies(context.deps, actor);
  if (page === null) throw notFound();
  const { choices, groups } = page;
  if (params['policyId'] === 'new') return data({ policy: null, choices, groups });
  const policy = page.policies.find(({ id }) => id === params['policyId']);
  if (policy === undefined) throw notFound();
  return data({ policy, choices, groups });
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const actor = await requireWriter({ request, context }, { written: ['name'] });
  const { deps } = context;
  const id = params['policyId'] === 'new' ? null : parseId<PolicyId>(params['policyId']);
  if (id === null && params['policyId'] !== 'new') throw notFound();
  if ((await readPolicies(deps, actor)) === null) throw notFound();
  const submission = await readSubmission(request, policySchema, { lists: targetLists });
  if (!submission.ok) return data<FormProblem>(submission, { status: 400 });
  const { value } = submission;
  const refuse = (field: string, message: string, status = 400) => {
    const typed = value.intent === 'save' ? typedAgain(value) : { values: {}, lists: {} };
    return data<FormProblem>({ errors: { [field]: [message] }, ...typed }, { status });
  };

  if (value.intent === 'archive') {
    if (id === null) throw notFound();
    const outcome = await putPolicyAway(deps, actor, { id, seenVersion: value.version });
    if (outcome.kind === 'not-found') throw notFound();
    if (outcome.kind === 'stale') return refuse('', policyErrors.stale, 409);
    return redirect('/on-call/policies?did=archived', 303);
  }
  const outcome = await savePolicy(
    deps,
    actor,
    {
      name: value.name,
      tier: value.tier,
      groupId: parseId<GroupId>(value.group),
      repeatLimit: value.rounds,
      parallelAck: value.parallel === 'yes',
      steps: stepsOf(value),
    },
    id === null ? null : { id, seenVersion: value.version },
  );
  switch (outcome.kind) {
    case 'saved':
      return redirect('/on-call/policies?did=saved', 303);
    case 'taken':
      return refuse('group', policyErrors.taken);
    case 'stale':
      return refuse('', policyErrors.stale, 409);
    case 'reaches-nobody':
      return refuse('targets0', policyErrors.reachesNobody);
    case 'unfit-people':
      return refuse('targets0', policyErrors.unfitPeople(outcome.handles));
    case 'unknown-target':
      return refuse('targets0', policyErrors.unknownTarget);
    case 'not-found':
      throw notFound();
    default:
      return assertNever(outcome);
  }
}

export default function Policy() {
  const { policy, choices, groups } = useLoaderData<typeof loader>();
  const problem: FormProblem | undefined = useActionData<typeof action>();
  const errors: FieldErrors = problem?.errors ?? {};
  return (
    <Page
      heading={policy === null ? policyWords.newHeading : policyWords.edit(policy.name)}
      lede={policyWords.formLede}
    >
      <p>
        <a href="/on-call/policies">{policyWords.all}</a>
      </p>
      <ErrorSummary errors={errors} />
      <div className="stack-large">
        <PolicyForm
          policy={policy}
          choices={choices}
          groups={groups}
          errors={errors}
          typed={problem ?? null}
        />
        {policy === null ? null : (
          <form method="post" className="form">
            <input type="hidden" name="intent" value="archive" />
            <input type="hidden" name="version" value={policy.version} />
            <p className="hint">{policyWords.archiveHint}</p>
            <Button kind="quiet">{policyWords.archive}</Button>
          </form>
        )}
      </div>
    </Page>
  );
}
