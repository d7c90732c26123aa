import { sql } from 'kysely';
import type { Db } from '#db/client.server.ts';
import type { MemberId } from '#app/domain/shared/ids.ts';

/** The last so many judged reports count. */
const JUDGED_AT_MOST = 100;

/**
 * How a member's own last reports came out. Upheld is what led to anything but leaving the text; left as
 * within the rules or not as reported is not. Other reasons to leave it, and worries, say nothing.
 */
export async function selectOwnAccuracy(
  db: Db,
  reporterId: MemberId,
): Promise<{ upheld: number; judged: number }> {
  const result = await sql<{ upheld: number; judged: number }>`
    select count(*) filter (where upheld) as upheld, count(*) as judged from (
      select d.upheld
      from review_signal rs cross join lateral (
        select case
          when action = 'leave' and reason_code in ('within_rules', 'not_as_reported') then false
          when action not in ('leave', 'restore') then true
        end as upheld
        from decision where item_id = rs.item_id and decided_at >= rs.raised_at
        order by item_version limit 1
      ) d
      where rs.reporter_id = ${reporterId} and rs.reason <> 'worried' and d.upheld is not null
      order by rs.raised_at desc limit ${JUDGED_AT_MOST}
    ) last
  `.execute(db);
  return result.rows[0] ?? { upheld: 0, judged: 0 };
}
