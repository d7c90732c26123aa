import { sql } from 'kysely';
import { appNow, appNowPlus } from '#db/expressions.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import { days, hours } from '#app/domain/shared/duration.ts';
import { onDutyAt } from '#app/domain/on-call/duties.ts';
import { readNow, selectPlans } from '#app/domain/on-call/plans.repository.server.ts';

const LOOKED_BACK = days(28);
/** Alerts of this much earlier or later in the day speak for now: nights are not days. */
const TIME_OF_DAY = hours(3);
/** Fewer answers than this say nothing. */
const ENOUGH_TO_KNOW = 5;

export type OnDutyForMembers = {
  /** How many people are on duty now. Null where no schedule is kept. */
  people: number | null;
  /** Half of the alerts of these hours were answered within this. Null when there were too few. */
  usualReplyMinutes: number | null;
};

/** What members may know of those on duty: how many, and how fast they usually answer at this time of day. */
export async function readOnDutyForMembers(deps: Pick<Deps, 'db'>): Promise<OnDutyForMembers> {
  const [people, usualReplyMinutes] = await Promise.all([countOnDuty(deps), usualReply(deps)]);
  return { people, usualReplyMinutes };
}

async function countOnDuty({ db }: Pick<Deps, 'db'>): Promise<number | null> {
  const now = await readNow(db);
  const plans = await selectPlans(
    db,
    { kind: 'all' },
    { from: now, to: new Date(now.getTime() + 1) },
  );
  if (plans.length === 0) return null;
  return new Set(plans.flatMap((plan) => onDutyAt(plan, now.getTime()))).size;
}

/** From the opening of an alert to the first acknowledgement: the median of the last 28 days. */
async function usualReply({ db }: Pick<Deps, 'db'>): Promise<number | null> {
  const day = days(1) / 1000;
  const result = await sql<{ minutes: number | null }>`
    select ceil(percentile_cont(0.5) within group (order by answered) / 60)::int as minutes
    from (
      select extract(epoch from (
        select min(e.occurred_at) from alert_event e
        where e.alert_id = a.id and e.kind = 'acknowledged'
      ) - a.triggered_at) as answered
      from alert a
      where a.kind = 'real' and a.triggered_at > ${appNowPlus(-LOOKED_BACK)}
        and abs(
          mod(extract(epoch from ${appNow()} - a.triggered_at) + ${day / 2}, ${day}) - ${day / 2}
        ) <= ${TIME_OF_DAY / 1000}
    ) answers
    where answered is not null
    having count(*) >= ${ENOUGH_TO_KNOW}
  `.execute(db);
  return result.rows[0]?.minutes ?? null;
}
