import { sql, type RawBuilder } from 'kysely';
import type { Trx } from '#db/client.server.ts';
import { appNow, appNowPlus, isNoneOf } from '#db/expressions.ts';
import type { SubjectKind } from '#db/schema/crisis-response.ts';
import type { ExpiredText, Expiring } from '#app/domain/accountability/expiry.repository.server.ts';
import { days } from '#app/domain/shared/duration.ts';
import type {
  AppealId,
  MemberNoteId,
  ReviewItemId,
  RuleCommentId,
} from '#app/domain/shared/ids.ts';

/**
 * The condition that nothing is open about a text: it is screened, and no item, alert or case waits for
 * what it says. `id` is the expression of its id.
 */
function isAtRest(kind: SubjectKind, id: RawBuilder<unknown>): RawBuilder<boolean> {
  return sql<boolean>`not exists (
      select from screening_task t where t.subject_kind = ${kind} and t.subject_id = ${id}
        and t.state in ('pending', 'leased')
    ) and not exists (
      select from review_item own
      where own.subject_kind = ${kind} and own.subject_id = ${id} and (own.state <> 'resolved' or exists (
        select from alert a where a.review_item_id = own.id and (a.state <> 'closed' or exists (
          select from case_alert ca join care_case c on c.id = ca.case_id
          where ca.alert_id = a.id and c.state <> 'closed'
        ))
      ))
    )`;
}

/** The condition that no appeal about a decision on item `ri` is open, or was answered within these days. */
export function notUnderAppeal(afterDays: number): RawBuilder<boolean> {
  return sql<boolean>`not exists (
    select from decision d join appeal ap on ap.decision_id = d.id
    where d.item_id = ri.id
      and (ap.outcome is null or ap.decided_at >= ${appNowPlus(-days(afterDays))})
  )`;
}

/**
 * Empties the former titles of a conversation, and the last one of a conversation that was taken back.
 * The title of a conversation that stands is its author's, and stays.
 */
export async function expireTitles(trx: Trx, threadId: string): Promise<ExpiredText[]> {
  const result = await sql<ExpiredText>`
    with old as (
      select r.thread_id, r.revision, r.title
      from thread_title_revision r join thread t on t.id = r.thread_id
      where r.thread_id = ${threadId} and r.expired_at is null
        and (r.revision < t.title_revision or t.withdrawn_at is not null)
        and ${isAtRest('thread_title', sql`t.id`)}
      for update of r
    ), emptied as (
      update thread_title_revision r set title = '', expired_at = ${appNow()} from old
      where r.thread_id = old.thread_id and r.revision = old.revision
    ), place as (
      update thread set title = ''
      where id = ${threadId} and withdrawn_at is not null and exists (select from old)
    )
    select 'thread_title' as kind, thread_id as id, revision, title as text from old
  `.execute(trx);
  return result.rows;
}

/** The same for the conversation that a post opens. Does nothing for any other post. */
export async function expireTitlesAbove(trx: Trx, postId: string): Promise<ExpiredText[]> {
  const result = await sql<{ threadId: string }>`
    select thread_id as "threadId" from post where id = ${postId} and number = 1
  `.execute(trx);
  const [opened] = result.rows;
  return opened === undefined ? [] : expireTitles(trx, opened.threadId);
}

/** Whether a conversation stands under the title that somebody pointed at. */
export async function isFlaggedTitleInUse(
  trx: Trx,
  item: { id: ReviewItemId; subjectId: string },
): Promise<boolean> {
  const result = await sql`
    select from thread t
    join review_signal rs on rs.item_id = ${item.id} and rs.revision = t.title_revision
    where t.id = ${item.subjectId} and t.withdrawn_at is null limit 1
  `.execute(trx);
  return result.rows.length > 0;
}

/**
 * Empties the words of masks that mask nothing any more: they were lifted, or the post was taken back. Those
 * in force on a post that stands are needed with each of its wordings, and stay.
 */
export async function expireMasks(trx: Trx, postId: string): Promise<ExpiredText[]> {
  const result = await sql<ExpiredText>`
    with old as (
      select k.id, k.words from post_mask k join post p on p.id = k.post_id
      where k.post_id = ${postId} and k.expired_at is null
        and (k.lifted_at is not null or p.withdrawn_at is not null)
      for update of k
    ), emptied as (
      update post_mask k set words = '', expired_at = ${appNow()} from old where k.id = old.id
    )
    select 'mask' as kind, id, 1 as revision, words as text from old
  `.execute(trx);
  return result.rows;
}

/** Whether masks are in force on a post. */
export async function hasMasks(trx: Trx, postId: string): Promise<boolean> {
  const result = await sql`
    select from post_mask where post_id = ${postId} and lifted_at is null and expired_at is null limit 1
  `.execute(trx);
  return result.rows.length > 0;
}

/**
 * Empties what was told about one member, and the name as it was typed. Whatever is told later opens the
 * item again, so that all of it is as old as the last decision.
 */
export async function expireMemberReports(
  trx: Trx,
  subject: { kind: 'worry' | 'member_report'; id: string },
): Promise<ExpiredText[]> {
  const result = await sql<ExpiredText>`
    with old as (
      select r.revision, concat_ws(E'\n', r.about_name, r.body) as text from member_report r
      where r.kind = ${subject.kind} and r.subject_id = ${subject.id} and r.expired_at is null
        and ${isAtRest(subject.kind, sql`r.subject_id`)}
      for update
    ), emptied as (
      update member_report r set body = '', about_name = null, expired_at = ${appNow()} from old
      where r.kind = ${subject.kind} and r.subject_id = ${subject.id} and r.revision = old.revision
    )
    select ${subject.kind}::text as kind, ${subject.id}::uuid as id, revision, text from old
  `.execute(trx);
  return result.rows;
}

/**
 * The next appeal whose words may expire, locked: answered for so many days, with nothing open about what they say,
 * nor about what the notes on it say.
 */
export async function lockExpiringAppeal(
  trx: Trx,
  options: Expiring,
): Promise<{ id: AppealId } | null> {
  const result = await sql<{ id: AppealId }>`
    select ap.id from appeal ap
    where ap.outcome is not null and ap.expired_at is null
      and ap.decided_at < ${appNowPlus(-days(options.afterDays))}
      and ${isAtRest('appeal', sql`ap.id`)}
      and not exists (
        select from appeal_note n
        where n.appeal_id = ap.id and not (${isAtRest('appeal_note', sql`n.id`)})
      )
      and ${isNoneOf('ap.id', options.except)}
    order by ap.decided_at limit 1
    for update of ap skip locked
  `.execute(trx);
  return result.rows[0] ?? null;
}

/** Empties an appeal and the notes on it. What came of it stays, and the answer is its member's. */
export async function expireAppeal(trx: Trx, appealId: AppealId): Promise<ExpiredText[]> {
  const result = await sql<ExpiredText>`
    with appeals as (
      select id, body from appeal where id = ${appealId} and expired_at is null
    ), notes as (
      select id, body from appeal_note
      where appeal_id = ${appealId} and expired_at is null for update
    ), emptied as (
      update appeal set body = '', expired_at = ${appNow()} where id in (select id from appeals)
    ), emptied_notes as (
      update appeal_note set body = '', expired_at = ${appNow()} where id in (select id from notes)
    )
    select 'appeal' as kind, id, 1 as revision, body as text from appeals
    union all
    select 'appeal_note', id, 1, body from notes
  `.execute(trx);
  return result.rows;
}

/** The next note about a member whose own end has come, locked, with nothing open about what it says. */
export async function lockExpiringMemberNote(
  trx: Trx,
  except: readonly string[],
): Promise<{ id: MemberNoteId } | null> {
  const result = await sql<{ id: MemberNoteId }>`
    select n.id from member_note n
    where n.expires_at <= ${appNow()} and n.expired_at is null
      and ${isAtRest('member_note', sql`n.id`)}
      and ${isNoneOf('n.id', except)}
    order by n.expires_at limit 1
    for update of n skip locked
  `.execute(trx);
  return result.rows[0] ?? null;
}

/** The next comment on a draft of rules that was settled so many days ago, locked, with nothing open about it. */
export async function lockExpiringComment(
  trx: Trx,
  options: Expiring,
): Promise<{ id: RuleCommentId } | null> {
  const result = await sql<{ id: RuleCommentId }>`
    select c.id from rules_version v join rule_comment c on c.rules_version_id = v.id
    where v.settled_at < ${appNowPlus(-days(options.afterDays))} and c.expired_at is null
      and ${isAtRest('rule_comment', sql`c.id`)}
      and ${isNoneOf('c.id', options.except)}
    order by v.settled_at, c.id limit 1
    for update of c skip locked
  `.execute(trx);
  return result.rows[0] ?? null;
}

/**
 * Empties a note about a member, or a comment on a draft of rules; the table is named as the kind of its texts.
 * That there was one, by whom, about what and when, stays. What staff answered to a comment stays as well.
 */
export async function expireBody(
  trx: Trx,
  kind: 'member_note' | 'rule_comment',
  id: MemberNoteId | RuleCommentId,
): Promise<ExpiredText[]> {
  const table = sql.table(kind);
  const result = await sql<ExpiredText>`
    with old as (select id, body from ${table} where id = ${id}),
    emptied as (
      update ${table} set body = '', expired_at = ${appNow()} where id in (select id from old)
    )
    select ${kind}::text as kind, id, 1 as revision, body as text from old
  `.execute(trx);
  return result.rows;
}
