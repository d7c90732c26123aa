import { sql } from 'kysely';
import type { Db } from '#db/client.server.ts';
import type { CardEvent, CardVariant } from '#app/domain/support/card.ts';

/** Adds one to the count of today (UTC). The row says which day, which variant, what; there is no more. */
export async function addToCount(db: Db, variant: CardVariant, event: CardEvent): Promise<void> {
  await sql`
    insert into support_card_count as c (day, variant, event, count)
    values ((app_now() at time zone 'UTC')::date, ${variant}, ${event}, 1)
    on conflict (day, variant, event) do update set count = c.count + 1
  `.execute(db);
}

export type CardCount = { variant: CardVariant; event: CardEvent; count: number };

/** The counts of each of the last so many quarters that are over (UTC), the latest first. `2026-Q3`. */
export async function selectCounts(
  db: Db,
  quarters: number,
): Promise<{ quarter: string; counts: CardCount[] }[]> {
  const result = await sql<{ quarter: string; counts: CardCount[] }>`
    select to_char(begins, 'YYYY-"Q"Q') as quarter, coalesce((
      select json_agg(counted) from (
        select variant, event, sum(count)::integer as count from support_card_count
        where day >= begins and day < begins + interval '3 months'
        group by variant, event
      ) counted
    ), '[]') as counts
    from generate_series(1, ${quarters}::integer) ago cross join lateral (
      select date_trunc('quarter', app_now() at time zone 'UTC') - make_interval(months => 3 * ago) as begins
    ) quarter
    order by begins desc
  `.execute(db);
  return result.rows;
}
