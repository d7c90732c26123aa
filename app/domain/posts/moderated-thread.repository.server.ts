import { sql, type RawBuilder } from 'kysely';
import type { Db, Trx } from '#db/client.server.ts';
import type { GroupId, PostId, ThreadId } from '#app/domain/shared/ids.ts';
import type { ContentNote } from '#app/domain/posts/content-note.ts';

export type ModeratedThread = {
  id: ThreadId;
  groupId: GroupId;
  isLocked: boolean;
};

/** The conversation of a post or a title. Null for anything else. */
export async function selectModeratedThread(
  db: Db | Trx,
  subject: { kind: string; id: string },
): Promise<ModeratedThread | null> {
  if (subject.kind !== 'post' && subject.kind !== 'thread_title') return null;
  const threadId =
    subject.kind === 'post'
      ? sql`(select thread_id from post where id = ${subject.id})`
      : sql`${subject.id}::uuid`;
  const result = await sql<ModeratedThread>`
    select id, group_id as "groupId", locked_at is not null as "isLocked"
    from thread where id = ${threadId}
  `.execute(db);
  return result.rows[0] ?? null;
}

/** Changes what moderators may change of a conversation. */
export async function updateThread(
  trx: Trx,
  threadId: ThreadId,
  change: { locked?: boolean; groupId?: GroupId },
): Promise<void> {
  const { locked, groupId } = change;
  await sql`
    update thread set version = version + 1
      ${locked === undefined ? sql`` : sql`, locked_at = ${locked ? sql`coalesce(locked_at, app_now())` : sql`null`}`}
      ${groupId === undefined ? sql`` : sql`, group_id = ${groupId}`}
    where id = ${threadId}
  `.execute(trx);
}

/** Sets the notes of moderators, and with the author's own those that readers see, at the thread too. */
export async function updateAddedNotes(
  trx: Trx,
  postId: PostId,
  notes: readonly ContentNote[],
): Promise<void> {
  await sql`
    with noted as (
      update post p set added_notes = ${[...notes]}::text[],
        content_notes = r.content_notes || array(
          select n from unnest(${[...notes]}::text[]) as n where n <> all (r.content_notes))
      from post_revision r
      where p.id = ${postId} and r.post_id = p.id and r.revision = p.revision
      returning p.thread_id, p.number, p.content_notes
    )
    update thread t set version = t.version + 1,
      content_notes = case when noted.number = 1 then noted.content_notes else t.content_notes end
    from noted where t.id = noted.thread_id
  `.execute(trx);
}

/** Groups to which a conversation of this group can be moved, by name. */
export async function selectMoveTargets(
  db: Db | Trx,
  from: GroupId,
): Promise<{ id: GroupId; name: string }[]> {
  const result = await sql<{ id: GroupId; name: string }>`
    select g.id, g.name from topic_group g join topic_group f on f.id = ${from}
    where ${sameReaders()} order by lower(g.name), g.id
  `.execute(db);
  return result.rows;
}

/** Whether a conversation can be moved from one group to another. */
export async function isMoveTarget(trx: Trx, from: GroupId, to: GroupId): Promise<boolean> {
  const result = await sql`
    select 1 from topic_group g join topic_group f on f.id = ${from}
    where g.id = ${to} and ${sameReaders()}
  `.execute(trx);
  return result.rows.length > 0;
}

function sameReaders(): RawBuilder<boolean> {
  return sql<boolean>`(g.id <> f.id and g.visibility = f.visibility and f.visibility <> 'invited')`;
}
