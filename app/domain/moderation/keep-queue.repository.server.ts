import { sql } from 'kysely';
import { insertLeadMessages } from '#app/domain/on-call/lead-messages.repository.server.ts';
import type { Db, Trx } from '#db/client.server.ts';
import { appNow, isNoneOf, isOfLaterClock } from '#db/expressions.ts';
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

/** Something that waits too long, of which leads are told once. */
export type TooLong = { kind: 'review_item' | 'appeal'; id: string };

/**
 * What waits too long and leads were not told of, but `except`: posts that are held past their time, items that
 * three people let pass, and appeals that wait longer than their member was told.
 */
export async function selectToTellLeads(db: Db, except: readonly string[]): Promise<TooLong[]> {
  const result = await sql<TooLong>`
    select 'review_item' as kind, ri.id from review_item ri
    where ri.state <> 'resolved' and ri.leads_told_at is null and ${isNoneOf('ri.id', except)} and (
      ri.skips >= ${SKIPS_TO_LEAD}
      or (ri.due_at < ${appNow()} and exists (
        select from review_signal rs where rs.item_id = ri.id and rs.kind = 'held'))
    )
    union all
    select 'appeal', a.id from appeal a
    where a.outcome is null and a.leads_told_at is null and a.due_at < ${appNow()}
      and ${isNoneOf('a.id', except)}
  `.execute(db);
  return result.rows;
}

/** Notes that leads are told of these. Each is told once; returns those that nobody else tells of meanwhile. */
export async function markLeadsTold(trx: Trx, ids: readonly string[]): Promise<TooLong[]> {
  const result = await sql<TooLong>`
    with items as (
      update review_item set leads_told_at = ${appNow()}
      where id in (
        select id from review_item
        where id = any(${ids}::uuid[]) and leads_told_at is null and state <> 'resolved'
        for update skip locked
      ) returning id
    ), appeals as (
      update appeal set leads_told_at = ${appNow()}
      where id in (
        select id from appeal
        where id = any(${ids}::uuid[]) and leads_told_at is null and outcome is null
        for update skip locked
      ) returning id
    )
    select 'review_item' as kind, id from items union all select 'appeal', id from appeals
  `.execute(trx);
  return result.rows;
}

/**
 * Writes to every lead, by each proved way, that the queue of moderation needs them, unless word of it
 * waits to go out already. It says nothing of what is in the queue.
 */
export async function insertQueueNews(trx: Trx): Promise<void> {
  const said = sql<boolean>`said.state in ('pending', 'failed_temp')`;
  await insertLeadMessages(trx, 'queue_waits', { said });
}
