import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Page } from '#app/components/page.tsx';
import { TableFrame } from '#app/components/table-frame.tsx';
import { TierMark } from '#app/components/tier-mark.tsx';
import { When } from '#app/components/when.tsx';
import { healthWords } from '#app/copy/review-queue.ts';
import { readQueueHealth } from '#app/domain/moderation/queue-health.server.ts';
import { notFound, requireMember, requireSafetyLead } from '#app/http/viewer.server.ts';

export const meta = () => [{ title: 'Cairn: moderation' }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireMember({ request, context });
  const actor = await requireSafetyLead({ request, context });
  const health = await readQueueHealth(context.deps, actor);
  if (health === null) throw notFound();
  return health;
}

export default function Health() {
  const health = useLoaderData<typeof loader>();
  const needs = [
    ...(health.unclaimedEmergencies > 0
      ? [healthWords.unclaimed(health.unclaimedEmergencies)]
      : []),
    ...(health.lateHeldPosts > 0 ? [healthWords.lateHeld(health.lateHeldPosts)] : []),
    ...(health.lateAppeals > 0 ? [healthWords.lateAppeals(health.lateAppeals)] : []),
    ...(health.latePassedOn > 0 ? [healthWords.latePassedOn(health.latePassedOn)] : []),
  ];
  return (
    <Page heading={healthWords.heading} lede={healthWords.lede} width="wide">
      <div className="staff stack-large">
        <p>
          <a href="/moderation">{healthWords.back}</a>
        </p>
        <section className="stack">
          <h2>{healthWords.needs}</h2>
          {needs.length === 0 ? (
            <p>{healthWords.calm}</p>
          ) : (
            <ul>
              {needs.map((sentence) => (
                <li key={sentence}>
                  <strong>{sentence}</strong>
                </li>
              ))}
            </ul>
          )}
        </section>
        <Waiting />
        <Flow />
        {health.skipped.length === 0 ? null : (
          <section className="stack">
            <h2>{healthWords.skipped}</h2>
            <ul className="queue">
              {health.skipped.map((item) => (
                <li key={item.itemId}>
                  <div className="queue-row">
                    <TierMark tier={item.tier} />
                    <a href={`/moderation/items/${item.itemId}`}>{healthWords.open}</a>
                    <span>{healthWords.skips(item.skips)}</span>
                    <span className="queue-age">
                      {healthWords.came} <When at={item.openedAt} now={health.now} />
                    </span>
                  </div>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </Page>
  );
}

function Waiting() {
  const { tiers, now } = useLoaderData<typeof loader>();
  const since = (seconds: number) => new Date(Date.parse(now) - seconds * 1000).toISOString();
  return (
    <section className="stack">
      <h2>{healthWords.waiting}</h2>
      <TableFrame label={healthWords.waiting}>
        <thead>
          <tr>
            <th scope="col">{healthWords.tier}</th>
            <th scope="col">{healthWords.count}</th>
            <th scope="col">{healthWords.overdue}</th>
            <th scope="col">{healthWords.oldest}</th>
          </tr>
        </thead>
        <tbody>
          {tiers.map((row) => (
            <tr key={row.tier}>
              <th scope="row">
                <TierMark tier={row.tier} />
              </th>
              <td>{row.waiting}</td>
              <td>{row.overdue}</td>
              <td>
                {row.oldestSeconds === null ? (
                  healthWords.none
                ) : (
                  <When at={since(row.oldestSeconds)} now={now} />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </TableFrame>
    </section>
  );
}

function Flow() {
  const { flow } = useLoaderData<typeof loader>();
  return (
    <section className="stack">
      <h2>{healthWords.flow}</h2>
      <TableFrame label={healthWords.flow}>
        <thead>
          <tr>
            <th scope="col">{healthWords.over}</th>
            <th scope="col">{healthWords.arrived}</th>
            <th scope="col">{healthWords.decided}</th>
          </tr>
        </thead>
        <tbody>
          {flow.map((row) => (
            <tr key={row.overHours}>
              <th scope="row">{healthWords.hours(row.overHours)}</th>
              <td>{row.arrived}</td>
              <td>{row.decided}</td>
            </tr>
          ))}
        </tbody>
      </TableFrame>
    </section>
  );
}
