import { data, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { LinkButton } from '#app/components/button.tsx';
import { EmptyState } from '#app/components/empty-state.tsx';
import { Page } from '#app/components/page.tsx';
import { recordsWords, riskWords } from '#app/copy/accountability.ts';
import { readRisks } from '#app/domain/accountability/keep-risks.server.ts';
import { notFound, requireMember, requireSafetyLead } from '#app/http/viewer.server.ts';

export const meta = () => [{ title: 'Cairn: records' }];

/** Links: nothing here needs a script. */
export const handle = { scripts: false };

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireMember({ request, context });
  const actor = await requireSafetyLead({ request, context });
  const risks = await readRisks(context.deps, actor);
  if (risks === null) throw notFound();
  return data({
    risks: risks.map(({ id, title, likelihood, impact, owner, reviewOn, isRetired, isDue }) => ({
      ...{ id, title, likelihood, impact, owner, reviewOn, isRetired, isDue },
    })),
  });
}

export default function Risks() {
  const { risks } = useLoaderData<typeof loader>();
  return (
    <Page heading={riskWords.heading} lede={riskWords.lede} width="wide">
      <div className="staff stack">
        <p>
          <a href="/accountability">{recordsWords.back}</a>
        </p>
        <p>
          <LinkButton to="/accountability/risks/new">{riskWords.add}</LinkButton>
        </p>
        {risks.length === 0 ? <EmptyState title={riskWords.nothing} /> : null}
        <ul className="queue">
          {risks.map((risk) => (
            <li key={risk.id}>
              <div className="queue-row">
                <a href={`/accountability/risks/${risk.id}`}>
                  <bdi>{risk.title}</bdi>
                </a>
                <span className={risk.isDue ? 'queue-age overdue' : 'queue-age quiet'}>
                  {risk.isRetired
                    ? riskWords.retired
                    : `${risk.isDue ? riskWords.due : riskWords.next} ${risk.reviewOn}`}
                </span>
              </div>
              <div className="queue-row">
                <span>{riskWords.grade(risk.likelihood, risk.impact)}</span>
                <span className="quiet">
                  {riskWords.owner}: <bdi>{risk.owner}</bdi>
                </span>
              </div>
            </li>
          ))}
        </ul>
      </div>
    </Page>
  );
}
