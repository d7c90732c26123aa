import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Page } from '#app/components/page.tsx';
import {
  cardEventWords,
  cardVariantWords,
  shareWords,
  supportCardWords,
} from '#app/copy/support-card.ts';
import { readCardCounts } from '#app/domain/support/card-counts.server.ts';
import type { CardCell, CardRow } from '#app/domain/support/card-shares.ts';
import { cardVariants } from '#app/domain/support/card.ts';
import { notFound, requireMember, requireSafetyLead } from '#app/http/viewer.server.ts';

export const meta: MetaFunction = () => [{ title: 'Cairn' }];

/** A table: nothing here needs a script. */
export const handle = { scripts: false };

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireMember({ request, context });
  const actor = await requireSafetyLead({ request, context });
  const periods = await readCardCounts(context.deps, actor);
  if (periods === null) throw notFound();
  return { periods };
}

export default function SupportCard() {
  const { periods } = useLoaderData<typeof loader>();
  return (
    <Page heading={supportCardWords.heading} lede={supportCardWords.lede} width="wide">
      <div className="staff stack-large">
        <p>
          <a href="/on-call">{supportCardWords.back}</a>
        </p>
        {periods.map(({ quarter, rows }) => (
          <section key={quarter} aria-labelledby={`of-${quarter}`}>
            <h2 id={`of-${quarter}`}>{supportCardWords.period(quarter)}</h2>
            <Counts rows={rows} labelledBy={`of-${quarter}`} />
          </section>
        ))}
        <div className="prose">
          <p>{supportCardWords.how}</p>
          <p>{supportCardWords.limits}</p>
          <p>{supportCardWords.withoutScripts}</p>
        </div>
      </div>
    </Page>
  );
}

function Counts({ rows, labelledBy }: { rows: readonly CardRow[]; labelledBy: string }) {
  return (
    <table aria-labelledby={labelledBy}>
      <thead>
        <tr>
          <th scope="col">{supportCardWords.event}</th>
          {cardVariants.map((variant) => (
            <th key={variant} scope="col">
              {cardVariantWords[variant]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ event, cells }) => (
          <tr key={event}>
            <th scope="row">{cardEventWords[event]}</th>
            {cardVariants.map((variant) => (
              <td key={variant} className="number">
                <Cell cell={cells[variant]} isWhole={event === 'shown'} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({ cell, isWhole }: { cell: CardCell; isWhole: boolean }) {
  if (cell.count === null) return <span className="quiet">{supportCardWords.few}</span>;
  return (
    <>
      {cell.count}
      {isWhole ? null : (
        <>
          <br />
          <span className="quiet">
            {cell.share === null ? supportCardWords.noShare : shareWords(cell.share)}
          </span>
        </>
      )}
    </>
  );
}
