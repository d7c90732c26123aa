import { sql, type RawBuilder } from 'kysely';
import { appNow, hasCome, isOld } from '#db/expressions.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import { hours } from '#app/domain/shared/duration.ts';
import type { MemberId } from '#app/domain/shared/ids.ts';
import { moderationScope, type ModerationScope } from '#app/domain/moderation/policy.ts';
import {
  claimLease,
  EMERGENCY_UNCLAIMED,
  SKIPS_TO_LEAD,
  SNOOZE_HOURS,
} from '#app/domain/moderation/review-item.ts';

/** Who asks for items, and of which groups. */
export type Who = { memberId: MemberId; scope: ModerationScope };

/** The person as the queries of this module need them. */
export function whoIs(actor: Actor): Who {
  return { memberId: actor.id, scope: moderationScope(actor) };
}

/**
 * The condition under which a person may see an item, as in policy.ts: to be part of the `where` of every
 * query on items. `ri` is the alias of `review_item`. What several members told about one person is one
 * item, and nobody who told any of it meets it. Whoever reported a text may still decide about it: in a
 * small group they are often the only one who can, and a text lies open to everybody's judgement.
 */
export function reviewableItem(scope: ModerationScope, memberId: MemberId): RawBuilder<boolean> {
  const inScope =
    scope.kind === 'all'
      ? sql<boolean>`true`
      : sql<boolean>`ri.group_id = any(${scope.groupIds}::uuid[])`;
  return sql<boolean>`(${inScope} and ri.author_id <> ${memberId}
    and ri.kept_from is distinct from ${memberId}::uuid
    and not (ri.subject_kind in ('worry', 'member_report') and exists (
      select from review_signal told where told.item_id = ri.id and told.reporter_id = ${memberId})))`;
}

/** Somebody holds the item, and their time has not run out. */
export const isHeld = (): RawBuilder<boolean> =>
  sql<boolean>`(ri.state = 'claimed' and not ${hasCome(sql`ri.claim_until`, claimLease('none'))})`;

const LONGEST_SNOOZE = hours(Math.max(...SNOOZE_HOURS));

/** The item was put off, and its time has not come. */
export const isPutOff = (): RawBuilder<boolean> =>
  sql<boolean>`(ri.state = 'snoozed' and not ${hasCome(sql`ri.snoozed_until`, LONGEST_SNOOZE)})`;

/**
 * The item was passed on to people on call, and its alert is open. Once they have closed that, what to do
 * with the text is for moderators again.
 */
export const isPassedOn = (): RawBuilder<boolean> =>
  sql<boolean>`(ri.state = 'escalated' and exists (
    select from alert pa where pa.review_item_id = ri.id and pa.state <> 'closed'))`;

/**
 * The item waits for anybody: nobody has it, or the time ran out for which somebody had it, for which it
 * was put off, or for which it was with people on call. The clock says so, and no process has to come by.
 */
export const isFree = (): RawBuilder<boolean> =>
  sql<boolean>`(ri.state <> 'resolved' and not ${isHeld()} and not ${isPutOff()} and not ${isPassedOn()})`;

/** An emergency that nobody has, and has had for so long that people on call are paged for it. */
export const isUnclaimedEmergency = (): RawBuilder<boolean> =>
  sql<boolean>`(ri.rank = 0 and ri.may_page and ${isFree()}
    and ${isOld(sql`greatest(ri.opened_at, ri.claim_until)`, EMERGENCY_UNCLAIMED)})`;

/**
 * The item may be dealt to this person: they have not let it pass since it was opened, and it has not been
 * let pass so often that a lead takes it.
 */
export function isDealtTo({ memberId, scope }: Who): RawBuilder<boolean> {
  const forThem =
    scope.kind === 'all' ? sql<boolean>`true` : sql<boolean>`ri.skips < ${SKIPS_TO_LEAD}`;
  return sql<boolean>`(${forThem} and not exists (
    select from review_skip sk where sk.item_id = ri.id and sk.member_id = ${memberId}
      and sk.item_opened_at = ri.opened_at))`;
}

/** The order of queue-order.ts: tier, what is overdue, the time left, score, age. */
export function queueOrder(): RawBuilder<unknown> {
  return sql`ri.rank, (ri.due_at >= ${appNow()}), ri.due_slot, (-ri.score), ri.opened_at, ri.id`;
}
