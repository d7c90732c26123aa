import { sql, type RawBuilder } from 'kysely';
import type { Db, Trx } from '#db/client.server.ts';
import { appNowPlus } from '#db/expressions.ts';
import type { MemberId, ReviewItemId } from '#app/domain/shared/ids.ts';
import {
  dealtFirst,
  mayBeDealt,
  type DealingLimits,
} from '#app/domain/moderator-care/dealing-limits.server.ts';
import { claimLease } from '#app/domain/moderation/review-item.ts';
import {
  isDealtTo,
  isFree,
  isHeld,
  isPassedOn,
  queueOrder,
  reviewableItem,
  type Who,
} from '#app/domain/moderation/queue-scope.server.ts';

export type Claim = { itemId: ReviewItemId; token: string };

/** The lease by the tier of the row that is being claimed. */
const leaseEnd = (): RawBuilder<Date> => sql<Date>`case when tier = 'emergency'
  then ${appNowPlus(claimLease('emergency'))} else ${appNowPlus(claimLease('none'))} end`;

/** Renews what this person already holds, so that taking the next one never piles up claims. */
export async function renewOwnClaim(trx: Trx, { memberId, scope }: Who): Promise<Claim | null> {
  return claimRow(
    trx,
    memberId,
    sql`select ri.id from review_item ri
      where ${reviewableItem(scope, memberId)} and ri.claimed_by = ${memberId} and ${isHeld()}
      order by ${queueOrder()} limit 1 for update skip locked`,
  );
}

/**
 * Claims the first item of the queue that is free, is dealt to this person, and is within their own limits.
 * Two people at once get two different items: whoever comes second passes over the row that the first one
 * has locked.
 */
export async function claimFirstFree(
  trx: Trx,
  who: Who,
  limits: DealingLimits,
): Promise<Claim | null> {
  return claimRow(
    trx,
    who.memberId,
    sql`select ri.id from review_item ri
      where ${reviewableItem(who.scope, who.memberId)} and ${isFree()} and ${isDealtTo(who)}
        and ${mayBeDealt(limits)}
      order by ${dealtFirst(limits)}${queueOrder()} limit 1 for update skip locked`,
  );
}

/**
 * Claims one item, or renews one's own claim. What was put off can be taken up early; what is with people
 * on call only by whoever may act in that queue. Null when somebody else holds it, or it is resolved.
 */
export async function claimOne(
  trx: Trx,
  { memberId, scope }: Who,
  itemId: ReviewItemId,
  options: { mayTakeBack: boolean },
): Promise<Claim | null> {
  const takesBack = options.mayTakeBack ? isPassedOn() : sql<boolean>`false`;
  return claimRow(
    trx,
    memberId,
    sql`select ri.id from review_item ri
      where ${reviewableItem(scope, memberId)} and ri.id = ${itemId}
        and (${isFree()} or ri.state = 'snoozed' or ${takesBack}
          or (ri.state = 'claimed' and ri.claimed_by = ${memberId}))
      for update`,
  );
}

/** Takes an unresolved item over from whoever has it. Null when nobody else does. */
export async function takeOver(
  trx: Trx,
  { memberId, scope }: Who,
  itemId: ReviewItemId,
): Promise<{ from: MemberId } | null> {
  const held = await sql<{ from: MemberId }>`
    select ri.claimed_by as "from" from review_item ri
    where ${reviewableItem(scope, memberId)} and ri.id = ${itemId} and ${isHeld()}
      and ri.claimed_by <> ${memberId}
    for update
  `.execute(trx);
  const [before] = held.rows;
  if (before === undefined) return null;
  await claimRow(trx, memberId, sql`select ${itemId}::uuid`);
  return before;
}

/**
 * Gives whoever holds an item the full time again, because they are at work on it. False when they do not
 * hold it any more: a claim that ran out is not brought back, since somebody else may be about to take it.
 */
export async function renewClaim(
  db: Db | Trx,
  claim: { itemId: ReviewItemId; memberId: MemberId },
): Promise<boolean> {
  const result = await sql`
    update review_item ri set claim_until = ${leaseEnd()}
    where ri.id = ${claim.itemId} and ri.claimed_by = ${claim.memberId} and ${isHeld()}
  `.execute(db);
  return (result.numAffectedRows ?? 0n) > 0n;
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
