import { sql, type RawBuilder } from 'kysely';
import type { Db, Trx } from '#db/client.server.ts';
import { appNow, appNowPlus, isNoneOf } from '#db/expressions.ts';
import type { SubjectKind } from '#db/schema/crisis-response.ts';
import { usualDays, type RetentionKind } from '#app/domain/accountability/retention.ts';
import { days } from '#app/domain/shared/duration.ts';
import type { AlertId, CaseId, MemberId, ReviewItemId } from '#app/domain/shared/ids.ts';

/** A text that lost its words. They are given to whoever asked once, for a keyed hash. */
export type ExpiredText = { kind: string; id: string; revision: number; text: string };

/** How many days each kind is kept at this moment. */
export async function selectRetention(db: Db | Trx): Promise<Record<RetentionKind, number>> {
  const rows = await db
    .selectFrom('retention_setting')
    .distinctOn('kind')
    .select(['kind', 'days'])
    .orderBy('kind')
    .orderBy('set_at', 'desc')
    .execute();
  return { ...usualDays, ...Object.fromEntries(rows.map((row) => [row.kind, row.days])) };
}

/** Sets how many days a kind is kept from now on. */
export async function insertRetention(
  trx: Trx,
  setting: { kind: RetentionKind; days: number; setBy: MemberId },
): Promise<void> {
  await trx
    .insertInto('retention_setting')
    .values({ kind: setting.kind, days: setting.days, set_by: setting.setBy })
    .execute();
}

/** After how many days, and of which not. */
export type Expiring = { afterDays: number; except: readonly string[] };

export type ExpiringItem = { id: ReviewItemId; subjectKind: SubjectKind; subjectId: string };

/** For how long an item is left alone of which something was still in use. */
const LOOK_AGAIN_MS = days(30);

/**
 * The next review item whose texts may expire, locked: resolved for so many days, with no other item, alert or
 * case open about the same words or their author's danger. None of `except`, nor what others work on.
 */
export async function lockExpiringItem(
  trx: Trx,
  options: Expiring & { mayExpire: RawBuilder<boolean> },
): Promise<ExpiringItem | null> {
  const result = await sql<ExpiringItem>`
    select ri.id, ri.subject_kind as "subjectKind", ri.subject_id as "subjectId"
    from review_item ri
    where ri.state = 'resolved' and ri.resolved_at < ${appNowPlus(-days(options.afterDays))}
      and (ri.texts_looked_at is null or ri.texts_looked_at < ri.resolved_at or ri.texts_kept)
      and (not ri.texts_kept or ri.texts_looked_at < ri.resolved_at
        or ri.texts_looked_at < ${appNowPlus(-LOOK_AGAIN_MS)})
      and not exists (
        select from review_item other where other.subject_kind = ri.subject_kind
          and other.subject_id = ri.subject_id and other.state <> 'resolved'
      )
      and not exists (
        select from alert a where a.review_item_id = ri.id and (a.state <> 'closed' or exists (
          select from case_alert ca join care_case c on c.id = ca.case_id
          where ca.alert_id = a.id and c.state <> 'closed'
        ))
      )
      and not exists (
        select from second_review sr join decision d on d.id = sr.decision_id
        where d.item_id = ri.id and sr.reviewed_at is null
      )
      and ${options.mayExpire} and ${isNoneOf('ri.id', options.except)}
    order by ri.resolved_at limit 1
    for update of ri skip locked
  `.execute(trx);
  return result.rows[0] ?? null;
}

/** Notes that an item was looked at, and whether something of it is still in use. */
export async function markItemLookedAt(
  trx: Trx,
  id: ReviewItemId,
  { isKept }: { isKept: boolean },
): Promise<void> {
  await trx
    .updateTable('review_item')
    .set({ texts_looked_at: appNow(), texts_kept: isKept })
    .where('id', '=', id)
    .execute();
}

/**
 * Empties the former wordings of a post that signals or findings point at, and the last one of a post
 * that was taken back. The wording of a post that stands is its author's, not a snapshot, and stays.
 */
export async function expirePostWordings(trx: Trx, postId: string): Promise<ExpiredText[]> {
  const result = await sql<ExpiredText>`
    with old as (
      select r.post_id, r.revision, r.source from post_revision r join post p on p.id = r.post_id
      where r.post_id = ${postId} and r.expired_at is null
        and (r.revision < p.revision or p.withdrawn_at is not null)
      for update of r
    ), emptied as (
      update post_revision r set source = '', expired_at = ${appNow()} from old
      where r.post_id = old.post_id and r.revision = old.revision
    ), page as (
      update post set html = '' where id = ${postId} and withdrawn_at is not null
    )
    select 'post' as kind, post_id as id, revision, source as text from old
  `.execute(trx);
  return result.rows;
}

/** Whether a post stands in the wording that somebody pointed at. */
export async function isFlaggedWordingInUse(trx: Trx, item: ExpiringItem): Promise<boolean> {
  const result = await sql<{ inUse: boolean }>`
    select exists (
      select from post p join review_signal rs on rs.item_id = ${item.id} and rs.revision = p.revision
      where p.id = ${item.subjectId} and p.withdrawn_at is null
    ) as "inUse"
  `.execute(trx);
  return result.rows[0]?.inUse === true;
}

/** Empties what reporters wrote to moderators about the subject of an item. */
export async function expireReportNotes(trx: Trx, itemId: ReviewItemId): Promise<ExpiredText[]> {
  const result = await sql<ExpiredText>`
    with old as (
      select n.signal_id, n.revision, n.note from report_note_revision n
      join review_signal rs on rs.id = n.signal_id
      where rs.item_id = ${itemId} and n.expired_at is null
        and not exists (
          select from review_item own where own.subject_kind = 'report_note'
            and own.subject_id = rs.id and own.state <> 'resolved'
        )
        and not exists (
          select from alert a where a.subject_kind = 'report_note' and a.subject_id = rs.id
            and a.dedup_key = 'report_note:' || rs.id::text and a.state <> 'closed'
        )
      for update of n
    ), emptied as (
      update report_note_revision n set note = '', expired_at = ${appNow()} from old
      where n.signal_id = old.signal_id and n.revision = old.revision
    ), signals as (
      update review_signal rs set note = null where rs.id in (select signal_id from old)
    )
    select 'report_note' as kind, signal_id as id, revision, note as text from old
  `.execute(trx);
  return result.rows;
}

/** Empties the notices from outside under an item, and forgets how to reach who sent them. */
export async function expireNotices(trx: Trx, itemId: ReviewItemId): Promise<ExpiredText[]> {
  const result = await sql<ExpiredText>`
    with old as (
      select n.id, n.place, n.what, n.why from public_notice n
      where n.item_id = ${itemId} and n.expired_at is null
      for update of n
    ), emptied as (
      update public_notice n set place = '', what = '', why = '', contact_sealed = null,
        expired_at = ${appNow()} from old where n.id = old.id
    ), signals as (
      update review_signal rs set note = null where rs.notice_id in (select id from old)
    )
    select 'notice' as kind, id, 1 as revision, concat_ws(E'\n', place, what, why) as text from old
  `.execute(trx);
  return result.rows;
}

/** Takes the quoted words out of what the screener found in a text. What kind, and how pressing, stays. */
export async function expireEvidence(
  trx: Trx,
  texts: readonly Pick<ExpiredText, 'kind' | 'id' | 'revision'>[],
): Promise<void> {
  await sql`
    update screening s set concerns = (
      select coalesce(jsonb_agg(jsonb_set(c, '{evidence}', '[]') order by place), '[]')
      from jsonb_array_elements(s.concerns) with ordinality as each (c, place)
    )
    from unnest(${texts.map(({ kind }) => kind)}::text[], ${texts.map(({ id }) => id)}::uuid[],
      ${texts.map(({ revision }) => revision)}::int[]) as w (kind, id, revision)
    where s.subject_kind = w.kind and s.subject_id = w.id and s.revision = w.revision
  `.execute(trx);
}

/** The next alert whose notes may expire, locked: closed for so many days, and in no case that is open. */
export async function lockExpiringAlert(
  trx: Trx,
  options: Expiring,
): Promise<{ id: AlertId } | null> {
  const result = await sql<{ id: AlertId }>`
    select a.id from alert a
    where a.state = 'closed' and a.closed_at < ${appNowPlus(-days(options.afterDays))}
      and a.notes_expired_at is null
      and not exists (
        select from case_alert ca join care_case c on c.id = ca.case_id
        where ca.alert_id = a.id and c.state <> 'closed'
      )
      and ${isNoneOf('a.id', options.except)}
    order by a.closed_at limit 1
    for update of a skip locked
  `.execute(trx);
  return result.rows[0] ?? null;
}

/** Empties the notes on an alert. What was done, when and by whom stays. */
export async function expireAlertNotes(trx: Trx, alertId: AlertId): Promise<ExpiredText[]> {
  const result = await sql<ExpiredText>`
    with old as (
      select e.id, e.note from alert_event e
      where e.alert_id = ${alertId} and e.note is not null and e.expired_at is null
      for update of e
    ), emptied as (
      update alert_event e set note = null, expired_at = ${appNow()} from old where e.id = old.id
    ), alerts as (
      update alert set notes_expired_at = ${appNow()} where id = ${alertId}
    )
    select 'alert_note' as kind, id, 1 as revision, note as text from old
  `.execute(trx);
  return result.rows;
}

/** The next case whose texts may expire, locked: closed for so many days, with nothing planned any more. */
export async function lockExpiringCase(
  trx: Trx,
  options: Expiring,
): Promise<{ id: CaseId } | null> {
  const result = await sql<{ id: CaseId }>`
    select c.id from care_case c
    where c.state = 'closed' and c.closed_at < ${appNowPlus(-days(options.afterDays))}
      and c.texts_expired_at is null
      and not exists (
        select from case_follow_up f where f.case_id = c.id and f.state in ('planned', 'offered')
      )
      and not exists (
        select from case_alert ca join alert a on a.id = ca.alert_id
        where ca.case_id = c.id and a.state <> 'closed'
      )
      and ${isNoneOf('c.id', options.except)}
    order by c.closed_at limit 1
    for update of c skip locked
  `.execute(trx);
  return result.rows[0] ?? null;
}

/** Empties messages and notes of a case. Steps, levels and outcomes stay. */
export async function expireCaseTexts(trx: Trx, caseId: CaseId): Promise<ExpiredText[]> {
  const result = await sql<ExpiredText>`
    with messages as (
      select m.id, m.body from case_message m
      where m.case_id = ${caseId} and m.expired_at is null for update of m
    ), notes as (
      select e.id, e.note from case_event e
      where e.case_id = ${caseId} and e.note is not null and e.expired_at is null
      for update of e
    ), emptied_messages as (
      update case_message m set body = '', expired_at = ${appNow()} from messages
      where m.id = messages.id
    ), emptied_notes as (
      update case_event e set note = null, expired_at = ${appNow()} from notes where e.id = notes.id
    ), cases as (
      update care_case set texts_expired_at = ${appNow()} where id = ${caseId}
    )
    select 'case_message' as kind, id, 1 as revision, body as text from messages
    union all
    select 'case_note', id, 1, note from notes
  `.execute(trx);
  return result.rows;
}
