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

/** The counts of the last `weeks` weeks that are over, from Monday to Sunday (UTC). */
export async function selectCounts(db: Db, weeks: number): Promise<CardCount[]> {
  const result = await sql<CardCount>`
    select variant, event, sum(count)::integer as count
    from support_card_count
    where day < date_trunc('week', app_now() at time zone 'UTC')
      and day >= date_trunc('week', app_now() at time zone 'UTC') - make_interval(weeks => ${weeks})
    group by variant, event
  `.execute(db);
  return result.rows;
}
