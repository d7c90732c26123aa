import { sql } from 'kysely';
import type { Db } from '#db/client.server.ts';
import type { AlertTier } from '#app/domain/crisis-response/alert.ts';
import { legClocks } from '#app/domain/crisis-response/legs.repository.server.ts';
import type { Leg } from '#app/domain/crisis-response/targets.ts';
import type { Period } from '#app/domain/figures/figures.repository.server.ts';
import type { Spread } from '#app/domain/figures/spread.ts';

/** How long one leg of the way took, over the alerts of one tier in which it began. */
export type LegRow = Spread & { tier: AlertTier; leg: Leg };

/** How long each leg took in the alerts about people that opened in the period. What never began is not in it. */
export async function selectLegTimes(db: Db, period: Period): Promise<LegRow[]> {
  const alerts = sql`a.kind = 'real'
    and a.triggered_at >= ${period.from} and a.triggered_at < ${period.to}`;
  const { rows } = await sql<LegRow>`
    with timed as (
      select c.tier, c.leg, c.target,
        -- What has not come yet has no length; what came before its clock began took no time.
        case when c.reached_at is not null
          then greatest(0, round(extract(epoch from c.reached_at - c.started_at) * 1000))::bigint end as took
      from (${legClocks(alerts)}) c
    )
    select tier, leg, count(took) as n, count(*) as "outOf",
      percentile_disc(0.5) within group (order by took) as median,
      percentile_disc(0.95) within group (order by took) as p95, max(took) as worst,
      count(*) filter (where took <= target) as within
    from timed group by tier, leg
  `.execute(db);
  return rows;
}
