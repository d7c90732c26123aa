import { sql, type RawBuilder } from 'kysely';
import type { Db, Trx } from '#db/client.server.ts';
import { appNow, appNowPlus } from '#db/expressions.ts';
import type { MemberId, ReviewItemId } from '#app/domain/shared/ids.ts';
import {
  dealtFirst,
  mayBeDealt,
  type DealingLimits,
} from '#app/domain/moderator-care/dealing-limits.server.ts';
import type { ModerationScope } from '#app/domain/moderation/policy.ts';
import { claimLease } from '#app/domain/moderation/review-item.ts';
import { queueOrder, reviewableItem } from '#app/domain/moderation/queue-scope.server.ts';

export type Claim = { itemId: ReviewItemId; token: string };

/** The lease by the tier of the row that is being claimed. */
const leaseEnd = (): RawBuilder<Date> => sql<Date>`case when tier = 'emergency'
  then ${appNowPlus(claimLease('emergency'))} else ${appNowPlus(claimLease('none'))} end`;

const isFree = (): RawBuilder<boolean> =>
  sql<boolean>`(ri.state = 'open' or (ri.state = 'claimed' and ri.claim_until < ${appNow()}))`;

/** Renews what this person already holds, so that taking the next one never piles up claims. */
export async function renewOwnClaim(
  trx: Trx,
  memberId: MemberId,
  scope: ModerationScope,
): Promise<Claim | null> {
  return claimRow(
    trx,
    memberId,
    sql`select ri.id from review_item ri
      where ${reviewableItem(scope, memberId)} and ri.state = 'claimed'
        and ri.claimed_by = ${memberId} and ri.claim_until >= ${appNow()}
      order by ${queueOrder()} limit 1 for update skip locked`,
  );
}

/**
 * Claims the first free item of the queue that this person's own limits allow. Two people at once get two
 * different items.
 */
export async function claimFirstFree(
  trx: Trx,
  memberId: MemberId,
  scope: ModerationScope,
  limits: DealingLimits,
): Promise<Claim | null> {
  return claimRow(
    trx,
    memberId,
    sql`select ri.id from review_item ri
      where ${reviewableItem(scope, memberId)} and ${isFree()} and ${mayBeDealt(limits)}
      order by ${dealtFirst(limits)}${queueOrder()} limit 1 for update skip locked`,
  );
}

/** Claims one item, or renews one's own claim. Null when somebody else holds it, or when it is resolved. */
export async function claimOne(
  trx: Trx,
  memberId: MemberId,
  scope: ModerationScope,
  itemId: ReviewItemId,
): Promise<Claim | null> {
  return claimRow(
    trx,
    memberId,
    sql`select ri.id from review_item ri
      where ${reviewableItem(scope, memberId)} and ri.id = ${itemId}
        and (${isFree()} or (ri.state = 'claimed' and ri.claimed_by = ${memberId}))
      for update`,
  );
}

async function claimRow(
  trx: Trx,
  memberId: MemberId,
  chosen: RawBuilder<unknown>,
): Promise<Claim | null> {
  const result = await sql<{ itemId: ReviewItemId; token: string }>`
    update review_item set state = 'claimed', claimed_by = ${memberId},
      claim_token = gen_random_uuid(), claim_until = ${leaseEnd()}
    where id = (${chosen})
    returning id as "itemId", claim_token as token
  `.execute(trx);
  return result.rows[0] ?? null;
}

/** Gives back everything that this person holds, and returns what that was. */
export async function releaseClaimsOf(trx: Trx, memberId: MemberId): Promise<ReviewItemId[]> {
  const rows = await trx
    .updateTable('review_item')
    .set({ state: 'open', claimed_by: null, claim_token: null, claim_until: null })
    .where('state', '=', 'claimed')
    .where('claimed_by', '=', memberId)
    .returning('id')
    .execute();
  return rows.map(({ id }) => id);
}

/** Gives an item back. False when this claim no longer holds. */
export async function releaseClaim(
  db: Db | Trx,
  claim: { itemId: ReviewItemId; token: string; memberId: MemberId },
): Promise<boolean> {
  const result = await db
    .updateTable('review_item')
    .set({ state: 'open', claimed_by: null, claim_token: null, claim_until: null })
    .where('id', '=', claim.itemId)
    .where('state', '=', 'claimed')
    .where('claimed_by', '=', claim.memberId)
    .where('claim_token', '=', claim.token)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}
