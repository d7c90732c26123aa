import { sql } from 'kysely';
import { insertLeadMessages } from '#app/domain/on-call/lead-messages.repository.server.ts';
import type { Trx } from '#db/client.server.ts';
import { appNow, isNoneOf, isOfLaterClock } from '#db/expressions.ts';
import type { AppealId, ReviewItemId } from '#app/domain/shared/ids.ts';
import { isUnclaimedEmergency } from '#app/domain/moderation/queue-scope.server.ts';
import { SKIPS_TO_LEAD } from '#app/domain/moderation/review-item.ts';
import type { ItemToSetAside } from '#app/domain/moderation/set-aside.repository.server.ts';

type UnclaimedEmergency = Pick<
  ItemToSetAside,
  'id' | 'subjectKind' | 'subjectId' | 'groupId' | 'authorId' | 'now'
>;

/**
 * Locks one emergency that nobody has had for a minute, and for which nobody was called since it was
 * opened. Where an alert was raised people on call are at it, or have answered it. What is an emergency by a
 * late look at an old text alone is left to the queue, and so are `except`. Null when there is none.
 */
export async function lockUnclaimedEmergency(
  trx: Trx,
  except: readonly string[],
): Promise<UnclaimedEmergency | null> {
  const result = await sql<UnclaimedEmergency>`
    select ri.id, ri.subject_kind as "subjectKind", ri.subject_id as "subjectId",
      ri.group_id as "groupId", ri.author_id as "authorId", ${appNow()} as now
    from review_item ri
    where ri.state <> 'resolved' and ${isUnclaimedEmergency()} and ${isNoneOf('ri.id', except)}
      and not exists (
        select from alert a where a.review_item_id = ri.id
          and (a.state <> 'closed' or a.triggered_at >= ri.opened_at or ${isOfLaterClock(sql`ri.opened_at`)})
      )
    order by ri.opened_at limit 1 for update skip locked
  `.execute(trx);
  return result.rows[0] ?? null;
}

/**
 * Notes that leads are told of what waits too long: posts that are held past their time, and items that
 * three people let pass. Each is told once. Returns the items.
 */
export async function markLeadsTold(trx: Trx): Promise<ReviewItemId[]> {
  const result = await sql<{ id: ReviewItemId }>`
    update review_item set leads_told_at = ${appNow()}
    where id in (
      select ri.id from review_item ri
      where ri.state <> 'resolved' and ri.leads_told_at is null and (
        ri.skips >= ${SKIPS_TO_LEAD}
        or (ri.due_at < ${appNow()} and exists (
          select from review_signal rs where rs.item_id = ri.id and rs.kind = 'held'))
      )
      for update skip locked
    )
    returning id
  `.execute(trx);
  return result.rows.map(({ id }) => id);
}

/** Notes that leads are told of each appeal that waits longer than its member was told. Returns these. */
export async function markLeadsToldOfAppeals(trx: Trx): Promise<AppealId[]> {
  const result = await sql<{ id: AppealId }>`
    update appeal set leads_told_at = ${appNow()}
    where id in (
      select id from appeal
      where outcome is null and leads_told_at is null and due_at < ${appNow()}
      for update skip locked
    )
    returning id
  `.execute(trx);
  return result.rows.map(({ id }) => id);
}

/**
 * Writes to every lead, by each proved way, that the queue of moderation needs them, unless word of it
 * waits to go out already. It says nothing of what is in the queue.
 */
export async function insertQueueNews(trx: Trx): Promise<void> {
  const said = sql<boolean>`said.state in ('pending', 'failed_temp')`;
  await insertLeadMessages(trx, 'queue_waits', { said });
}
