import { sql } from 'kysely';
import type { Db, Trx } from '#db/client.server.ts';
import { appNow, appNowPlus } from '#db/expressions.ts';
import type { DurationMs } from '#app/domain/shared/duration.ts';
import type { MemberId } from '#app/domain/shared/ids.ts';

/** A feed counts as unused by when it was read, or made if it never was. */
const lastSign = sql<Date>`coalesce(last_used_at, created_at)`;

/** Somebody's feed that is in use. */
export async function selectFeed(
  db: Db,
  memberId: MemberId,
  unusedFor: DurationMs,
): Promise<{ createdAt: Date; lastUsedAt: Date | null } | null> {
  const row = await db
    .selectFrom('calendar_feed')
    .select(['created_at as createdAt', 'last_used_at as lastUsedAt'])
    .where('member_id', '=', memberId)
    .where('revoked_at', 'is', null)
    .where(lastSign, '>', appNowPlus(-unusedFor))
    .executeTakeFirst();
  return row ?? null;
}

export async function insertFeed(trx: Trx, memberId: MemberId, tokenHash: string): Promise<void> {
  await trx
    .insertInto('calendar_feed')
    .values({ token_hash: tokenHash, member_id: memberId })
    .execute();
}

/** Ends somebody's feed. False when there was none. */
export async function revokeFeed(trx: Trx, memberId: MemberId): Promise<boolean> {
  const row = await trx
    .updateTable('calendar_feed')
    .set({ revoked_at: appNow() })
    .where('member_id', '=', memberId)
    .where('revoked_at', 'is', null)
    .returning('member_id')
    .executeTakeFirst();
  return row !== undefined;
}

/** Ends the feeds that were not read for so long. Returns how many. */
export async function revokeUnusedFeeds(db: Db, unusedFor: DurationMs): Promise<number> {
  const rows = await db
    .updateTable('calendar_feed')
    .set({ revoked_at: appNow() })
    .where('revoked_at', 'is', null)
    .where(lastSign, '<=', appNowPlus(-unusedFor))
    .returning('member_id')
    .execute();
  return rows.length;
}

/** Notes that a feed is read, and says whose it is. Null when the token opens none. */
export async function useFeed(
  db: Db,
  tokenHash: string,
  unusedFor: DurationMs,
): Promise<MemberId | null> {
  const row = await db
    .updateTable('calendar_feed as f')
    .set({ last_used_at: appNow() })
    .from('member as m')
    .whereRef('m.id', '=', 'f.member_id')
    .where('f.token_hash', '=', tokenHash)
    .where('f.revoked_at', 'is', null)
    .where(sql<Date>`coalesce(f.last_used_at, f.created_at)`, '>', appNowPlus(-unusedFor))
    .where('m.standing', '=', 'good')
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('member_role as r')
          .select('r.role')
          .whereRef('r.member_id', '=', 'm.id')
          .where('r.role', 'in', ['responder', 'safety_lead']),
      ),
    )
    .returning('f.member_id as memberId')
    .executeTakeFirst();
  return row?.memberId ?? null;
}
