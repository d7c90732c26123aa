import { sql } from 'kysely';
import type { Db, Trx } from '#db/client.server.ts';
import { appNow, appNowPlus } from '#db/expressions.ts';
import { seconds } from '#app/domain/shared/duration.ts';
import type { MemberId, ReviewItemId } from '#app/domain/shared/ids.ts';
import { isHeld } from '#app/domain/moderation/queue-scope.server.ts';

/** After this long without a sign, somebody is no longer looking. */
const LOOKS_FOR = seconds(60);

/** Notes that a person has the page of an item before them. */
export async function noteLook(
  db: Db | Trx,
  look: { itemId: ReviewItemId; memberId: MemberId },
): Promise<void> {
  await db
    .insertInto('review_viewer')
    .values({ item_id: look.itemId, member_id: look.memberId })
    .onConflict((conflict) =>
      conflict.columns(['item_id', 'member_id']).doUpdateSet({ seen_at: appNow() }),
    )
    .execute();
}

/** Who else has the page of an item before them at this moment, by handle. */
export async function selectLooking(
  db: Db | Trx,
  look: { itemId: ReviewItemId; memberId: MemberId },
): Promise<string[]> {
  const rows = await db
    .selectFrom('review_viewer as v')
    .innerJoin('member as m', 'm.id', 'v.member_id')
    .select('m.handle')
    .where('v.item_id', '=', look.itemId)
    .where('v.member_id', '<>', look.memberId)
    .where('v.seen_at', '>', appNowPlus(-LOOKS_FOR))
    .orderBy('m.handle')
    .execute();
  return rows.map(({ handle }) => handle);
}

/** How an item stands for somebody who has its page open. */
export type Standing = {
  version: number;
  isResolved: boolean;
  heldBy: string | null;
  heldUntil: Date | null;
};

/** The standing of an item; checks no permission. Null when there is no such item. */
export async function selectStanding(db: Db | Trx, itemId: ReviewItemId): Promise<Standing | null> {
  const result = await sql<Standing>`
    select ri.version, ri.state = 'resolved' as "isResolved", holder.handle as "heldBy",
      case when holder.id is not null then ri.claim_until end as "heldUntil"
    from review_item ri
    left join member holder on holder.id = ri.claimed_by
      and ${isHeld()}
    where ri.id = ${itemId}
  `.execute(db);
  return result.rows[0] ?? null;
}
