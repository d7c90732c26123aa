import { sql } from 'kysely';
import type { Db, Trx } from '#db/client.server.ts';
import { appNowPlus } from '#db/expressions.ts';
import type { ReportersOfItem } from '#app/domain/moderation/coordination.ts';
import { days } from '#app/domain/shared/duration.ts';
import type { ReviewItemId } from '#app/domain/shared/ids.ts';

/** How the reporters of one item came together, in the last 90 days. Counts alone: no id leaves the query. */
export async function selectReportersOfItem(
  db: Db | Trx,
  itemId: ReviewItemId,
): Promise<ReportersOfItem> {
  const result = await sql<ReportersOfItem>`
    with reporters as (
      select rs.reporter_id as id, min(rs.raised_at) as at,
        min(rs.raised_at) < m.created_at + make_interval(days => 7) as is_new
      from review_signal rs join member m on m.id = rs.reporter_id
      where rs.item_id = ${itemId} group by rs.reporter_id, m.created_at
    ), before as (
      -- What these people reported of the same author, on other items.
      select rs.reporter_id, rs.item_id
      from reporters r join review_signal rs on rs.reporter_id = r.id
        and rs.raised_at > ${appNowPlus(-days(90))}
      join review_item i on i.id = rs.item_id and i.id <> ${itemId}
        and i.author_id = (select author_id from review_item where id = ${itemId})
      group by rs.reporter_id, rs.item_id
    ), beside as (
      select reporter_id, item_id, count(*) over (partition by item_id) as people from before
    )
    select count(*) as reporters,
      coalesce(extract(epoch from max(at) - min(at)) * 1000, 0)::double precision as within,
      count(*) filter (where is_new) as newcomers,
      (select count(*) from (
        select reporter_id from beside where people >= 2 group by reporter_id having count(*) >= 2
      ) again) as together
    from reporters
  `.execute(db);
  return result.rows[0] ?? { reporters: 0, within: 0, newcomers: 0, together: 0 };
}
