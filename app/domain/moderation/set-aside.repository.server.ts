import { sql } from 'kysely';
import type { Trx } from '#db/client.server.ts';
import { appNow, appNowPlus } from '#db/expressions.ts';
import type { SubjectKind } from '#db/schema/crisis-response.ts';
import type { SkipReason } from '#db/schema/review-queue.ts';
import type { DurationMs } from '#app/domain/shared/duration.ts';
import type { GroupId, MemberId, ReviewItemId, ScreeningId } from '#app/domain/shared/ids.ts';
import {
  isHeld,
  isPassedOn,
  isPutOff,
  reviewableItem,
  type Who,
} from '#app/domain/moderation/queue-scope.server.ts';
import type { Tier } from '#app/screening/screening.ts';

/** An unresolved item whose row this transaction holds. */
export type ItemToSetAside = {
  id: ReviewItemId;
  tier: Tier;
  skips: number;
  subjectKind: SubjectKind;
  subjectId: string;
  groupId: GroupId | null;
  authorId: MemberId;
  /** Who has it at this moment; null when nobody does. */
  heldBy: MemberId | null;
  isPutOff: boolean;
  isPassedOn: boolean;
  passedOnBy: MemberId | null;
  now: Date;
};

/** Locks one unresolved item of this person's scope. Null for any other. */
export async function lockToSetAside(
  trx: Trx,
  { memberId, scope }: Who,
  itemId: ReviewItemId,
): Promise<ItemToSetAside | null> {
  const result = await sql<ItemToSetAside>`
    select ri.id, ri.tier, ri.skips, ri.subject_kind as "subjectKind", ri.subject_id as "subjectId",
      ri.group_id as "groupId", ri.author_id as "authorId",
      case when ${isHeld()} then ri.claimed_by end as "heldBy",
      ${isPutOff()} as "isPutOff", ${isPassedOn()} as "isPassedOn",
      ri.escalated_by as "passedOnBy", ${appNow()} as now
    from review_item ri
    where ri.id = ${itemId} and ri.state <> 'resolved' and ${reviewableItem(scope, memberId)}
    for update
  `.execute(trx);
  return result.rows[0] ?? null;
}

/** Notes that a person let a locked item pass. False when they had already. */
export async function insertSkip(
  trx: Trx,
  skip: { itemId: ReviewItemId; memberId: MemberId; reason: SkipReason | null },
): Promise<boolean> {
  const result = await sql`
    insert into review_skip (item_id, member_id, item_opened_at, reason)
    select id, ${skip.memberId}, opened_at, ${skip.reason} from review_item where id = ${skip.itemId}
    on conflict do nothing
  `.execute(trx);
  const isNew = (result.numAffectedRows ?? 0n) > 0n;
  if (isNew) await countSkips(trx, skip.itemId, 1);
  return isNew;
}

/** Takes that back. False when there is nothing to take back. */
export async function deleteSkip(
  trx: Trx,
  skip: { itemId: ReviewItemId; memberId: MemberId },
): Promise<boolean> {
  const result = await sql`
    delete from review_skip sk using review_item ri
    where ri.id = ${skip.itemId} and sk.item_id = ri.id and sk.member_id = ${skip.memberId}
      and sk.item_opened_at = ri.opened_at
  `.execute(trx);
  const isGone = (result.numAffectedRows ?? 0n) > 0n;
  if (isGone) await countSkips(trx, skip.itemId, -1);
  return isGone;
}

async function countSkips(trx: Trx, itemId: ReviewItemId, by: 1 | -1): Promise<void> {
  await trx
    .updateTable('review_item')
    .set((eb) => ({ skips: eb('skips', '+', by) }))
    .where('id', '=', itemId)
    .execute();
}

const unclaimed = { claimed_by: null, claim_token: null, claim_until: null } as const;

/** Nobody has the item any more, and it waits where it stood. */
export async function markOpen(trx: Trx, itemId: ReviewItemId): Promise<void> {
  await trx
    .updateTable('review_item')
    .set({ state: 'open', ...unclaimed })
    .where('id', '=', itemId)
    .execute();
}

/** The item comes back after a while. When it is due stays as it was, so that nothing is gained by it. */
export async function markSnoozed(trx: Trx, itemId: ReviewItemId, by: DurationMs): Promise<void> {
  await trx
    .updateTable('review_item')
    .set({ state: 'snoozed', snoozed_until: appNowPlus(by), ...unclaimed })
    .where('id', '=', itemId)
    .execute();
}

/** The item is with people on call, who have this long to take it up. */
export async function markPassedOn(
  trx: Trx,
  itemId: ReviewItemId,
  passedOn: { by: MemberId; within: DurationMs },
): Promise<void> {
  await trx
    .updateTable('review_item')
    .set({
      state: 'escalated',
      escalated_by: passedOn.by,
      escalated_due_at: appNowPlus(passedOn.within),
      ...unclaimed,
    })
    .where('id', '=', itemId)
    .execute();
}

/** The newest screening that an item rests on, of one wording. Null when nobody screened that wording for it. */
export async function selectScreeningOf(
  trx: Trx,
  itemId: ReviewItemId,
  revision: number,
): Promise<ScreeningId | null> {
  const row = await trx
    .selectFrom('review_signal')
    .select('screening_id')
    .where('item_id', '=', itemId)
    .where('revision', '=', revision)
    .where('screening_id', 'is not', null)
    .orderBy('raised_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.screening_id ?? null;
}
