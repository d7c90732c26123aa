import { sql } from 'kysely';
import type { Db, Trx } from '#db/client.server.ts';
import type { MemberId, ReviewItemId } from '#app/domain/shared/ids.ts';
import {
  isHeld,
  isPassedOn,
  isPutOff,
  reviewableItem,
  type Who,
} from '#app/domain/moderation/queue-scope.server.ts';
import type { ScoreReason } from '#app/domain/moderation/score.ts';
import type { Tier } from '#app/screening/screening.ts';

export type ItemPlaceRow = {
  authorId: MemberId;
  tier: Tier;
  score: number;
  why: ScoreReason[];
  skips: number;
  isResolved: boolean;
  heldByOther: boolean;
  putOffUntil: Date | null;
  isPassedOn: boolean;
  /** By handle; null when the machine passed it on. */
  passedOnBy: string | null;
  passedOnByViewer: boolean;
  passedOnDueAt: Date | null;
  /** The viewer let it pass since it was opened. */
  wasSkipped: boolean;
  /** A newcomer's post that others do not read yet. */
  isHeldPost: boolean;
};

/** Where one item of this person's scope stands in the queue. Null for any other. */
export async function selectItemPlace(
  db: Db | Trx,
  { memberId, scope }: Who,
  itemId: ReviewItemId,
): Promise<ItemPlaceRow | null> {
  const result = await sql<ItemPlaceRow>`
    select ri.author_id as "authorId", ri.tier, ri.score, ri.why, ri.skips,
      ri.state = 'resolved' as "isResolved",
      coalesce(${isHeld()} and ri.claimed_by <> ${memberId}, false) as "heldByOther",
      case when ${isPutOff()} then ri.snoozed_until end as "putOffUntil",
      ${isPassedOn()} as "isPassedOn", passer.handle as "passedOnBy",
      coalesce(passer.id = ${memberId}, false) as "passedOnByViewer",
      ri.escalated_due_at as "passedOnDueAt",
      exists (select from review_skip sk where sk.item_id = ri.id and sk.member_id = ${memberId}
        and sk.item_opened_at = ri.opened_at) as "wasSkipped",
      exists (select from post hp where ri.subject_kind = 'post' and hp.id = ri.subject_id
        and hp.held_at is not null) as "isHeldPost"
    from review_item ri
    left join member passer on passer.id = ri.escalated_by
    where ri.id = ${itemId} and ${reviewableItem(scope, memberId)}
  `.execute(db);
  return result.rows[0] ?? null;
}
