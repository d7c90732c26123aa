import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { LinkButton } from '#app/components/button.tsx';
import { Notice } from '#app/components/notice.tsx';
import { Page } from '#app/components/page.tsx';
import { PolicySteps } from '#app/components/policy-steps.tsx';
import { TierMark } from '#app/components/tier-mark.tsx';
import { policyWords } from '#app/copy/policies.ts';
import { readPolicies } from '#app/domain/on-call/policies.server.ts';
import { notFound, requireMember } from '#app/http/viewer.server.ts';

export const meta: MetaFunction = () => [{ title: 'Cairn' }];

const doneKinds = ['saved', 'archived'] as const;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireMember({ request, context });
  const page = await readPolicies(context.deps, actor);
  if (page === null) throw notFound();
  const asked = new URL(request.url).searchParams.get('did');
  return data({ ...page, done: doneKinds.find((kind) => kind === asked) ?? null });
}

export default function Policies() {
  const { policies, builtIn, choices, done } = useLoaderData<typeof loader>();
  return (
    <Page heading={policyWords.heading} lede={policyWords.lede}>
      <p>
        <a href="/on-call">{policyWords.back}</a>
      </p>
      {done === null ? null : (
        <Notice kind="good">
          <p>{policyWords.done[done]}</p>
        </Notice>
      )}
      <div className="stack-large">
        {policies.length === 0 ? <p>{policyWords.none}</p> : null}
        <ul className="plain-list stack">
          {policies.map((policy) => (
            <li key={policy.id} className="card stack">
              <h2 dir="auto">{policy.name}</h2>
              <p>
                <TierMark tier={policy.tier} />{' '}
                <bdi>{policy.groupName ?? policyWords.everyGroup}</bdi>
              </p>
              <PolicySteps steps={policy.steps} choices={choices} />
              <p className="quiet">
                {policy.repeatLimit === null
                  ? policyWords.endless
                  : policyWords.roundsOf(policy.repeatLimit)}{' '}
                {policy.parallelAck ? policyWords.twoWanted : null}
              </p>
              <p>
                <a
                  href={`/on-call/policies/${policy.id}`}
                  aria-label={policyWords.edit(policy.name)}
                >
                  {policyWords.editLink}
                </a>
              </p>
            </li>
          ))}
        </ul>
        <div className="actions">
          <LinkButton to="/on-call/policies/new">{policyWords.make}</LinkButton>
        </div>
        <section className="stack">
          <h2>{policyWords.builtIn}</h2>
          <p>{policyWords.builtInMore}</p>
          {(['emergency', 'urgent'] as const).map((tier) => (
            <div key={tier} className="stack">
              <p>
                <TierMark tier={tier} />
              </p>
              <PolicySteps steps={builtIn[tier]} choices={choices} />
            </div>
          ))}
        </section>
      </div>
    </Page>
  );
}
