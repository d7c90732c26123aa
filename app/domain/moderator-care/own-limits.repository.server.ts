import { sql } from 'kysely';
import type { Db, Trx } from '#db/client.server.ts';
import { appNow, appNowPlus } from '#db/expressions.ts';
import { sensitiveItem } from '#app/domain/moderator-care/sensitive-item.server.ts';
import type { Opening } from '#app/domain/moderator-care/exposure.ts';
import { days, hours } from '#app/domain/shared/duration.ts';
import type { MemberId, ReviewItemId } from '#app/domain/shared/ids.ts';
import type { ConcernKind } from '#app/screening/screening.ts';

// The only file that reads or writes these two tables; a test holds that. Every function is about one
// person, and callers give the person who is asking: nobody's limits or counts are for anybody else.

/** Openings are looked back at for this long: no stretch of work is longer. */
const LOOKED_BACK = hours(12);
/** After this they are of no use to their owner, and go. */
const KEPT = days(7);

export type StoredLimits = {
  now: Date;
  optedOut: ConcernKind[];
  breakAt: Date | null;
  /** Newest first. */
  openings: Opening[];
};

/** What somebody set for themselves, and what they opened lately. */
export async function selectOwnLimits(db: Db | Trx, memberId: MemberId): Promise<StoredLimits> {
  const settings = await sql<Omit<StoredLimits, 'openings'>>`
    select ${appNow()} as now, coalesce(l.opted_out, '{}') as "optedOut", l.break_at as "breakAt"
    from (select) one left join moderator_limits l on l.member_id = ${memberId}
  `.execute(db);
  const rows = await db
    .selectFrom('item_exposure')
    .select(['opened_at as at', 'is_sensitive as isSensitive'])
    .where('member_id', '=', memberId)
    .where('opened_at', '>', appNowPlus(-LOOKED_BACK))
    .orderBy('opened_at', 'desc')
    .execute();
  const [found] = settings.rows;
  if (found === undefined) throw new Error('The database did not tell the time.');
  const openings = rows.map(({ at, isSensitive }) => ({ at: at.getTime(), isSensitive }));
  return { ...found, openings };
}

/** The concerns that somebody does not want to be dealt. */
export async function saveOptedOut(
  db: Db | Trx,
  memberId: MemberId,
  concerns: readonly ConcernKind[],
): Promise<void> {
  const opted_out = [...concerns];
  await db
    .insertInto('moderator_limits')
    .values({ member_id: memberId, opted_out })
    .onConflict((conflict) => conflict.column('member_id').doUpdateSet({ opted_out }))
    .execute();
}

/** Somebody has a break from now on: counting begins anew. */
export async function saveBreak(db: Db | Trx, memberId: MemberId): Promise<void> {
  await db
    .insertInto('moderator_limits')
    .values({ member_id: memberId, break_at: appNow() })
    .onConflict((conflict) => conflict.column('member_id').doUpdateSet({ break_at: appNow() }))
    .execute();
}

/** Notes that somebody opened an item, once in a stretch of work, and lets go of what is old. */
export async function saveOpening(
  db: Db | Trx,
  memberId: MemberId,
  itemId: ReviewItemId,
): Promise<void> {
  await db
    .deleteFrom('item_exposure')
    .where('member_id', '=', memberId)
    .where('opened_at', '<', appNowPlus(-KEPT))
    .execute();
  // To look at the same item again within the stretch is no further exposure, and no new beginning.
  await sql`
    insert into item_exposure (member_id, item_id, is_sensitive)
    select ${memberId}, ri.id, ${sensitiveItem()} from review_item ri where ri.id = ${itemId}
    on conflict (member_id, item_id) do update
      set opened_at = ${appNow()}, is_sensitive = excluded.is_sensitive
      where item_exposure.opened_at < ${appNowPlus(-hours(4))}
  `.execute(db);
}
