import { sql } from 'kysely';
import type { Db, Trx } from '#db/client.server.ts';
import type { MemberId } from '#app/domain/shared/ids.ts';

/** How many statements of reasons the member has not opened yet. */
export async function countUnread(db: Db | Trx, memberId: MemberId): Promise<number> {
  const row = await db
    .selectFrom('statement_of_reasons')
    .select(sql<number>`count(*)`.as('unread'))
    .where('member_id', '=', memberId)
    .where('read_at', 'is', null)
    .executeTakeFirstOrThrow();
  return row.unread;
}
