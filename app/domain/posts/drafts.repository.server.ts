import { sql, type RawBuilder } from 'kysely';
import type { Db, Trx } from '#db/client.server.ts';
import { appNow, appNowPlus, isNoneOf } from '#db/expressions.ts';
import type { DurationMs } from '#app/domain/shared/duration.ts';
import type { DraftId, MemberId } from '#app/domain/shared/ids.ts';
import { parseContentNotes, type ContentNote } from '#app/domain/posts/content-note.ts';
import { formatPlace, parsePlace, type Place } from '#app/domain/posts/place.ts';
import { writableThread } from '#app/domain/posts/post-visibility.server.ts';

export type Draft = {
  id: DraftId;
  title: string;
  source: string;
  contentNotes: ContentNote[];
  savedAt: Date;
  /** What a form that begins with it says so by. */
  base: string;
  /** There is another one for the same place, from another window. */
  isBeside: boolean;
};

export type DraftText = { title: string; source: string; contentNotes: readonly ContentNote[] };

/** A name for the words of a draft, `d` in the query: whoever knows it has seen them as they are. */
export function nameOfWords(): RawBuilder<string> {
  return sql<string>`md5(d.title || chr(31) || d.source || chr(31) || array_to_string(d.content_notes, ','))`;
}

/** Whether a draft, `d` in the query, holds anything: an empty one is none; see `endDraft`. */
export const HAS_WORDS = sql<boolean>`(d.title <> '' or d.source <> '')`;

/** The member's draft for a place, or null. Of several the one that was saved last. */
export async function selectDraft(
  db: Db | Trx,
  memberId: MemberId,
  place: Place,
): Promise<Draft | null> {
  const rows = await db
    .selectFrom('draft as d')
    .select(['id', 'title', 'source', 'content_notes', 'saved_at', nameOfWords().as('base')])
    .where('member_id', '=', memberId)
    .where('place', '=', formatPlace(place))
    .where(HAS_WORDS)
    .orderBy('saved_at', 'desc')
    .execute();
  const [row] = rows;
  if (row === undefined) return null;
  return {
    id: row.id,
    title: row.title,
    source: row.source,
    contentNotes: parseContentNotes(row.content_notes),
    savedAt: row.saved_at,
    base: row.base,
    isBeside: rows.length > 1,
  };
}

/** All the member's drafts, the last first. */
export async function selectDrafts(
  db: Db | Trx,
  memberId: MemberId,
): Promise<{ id: DraftId; place: Place; title: string; source: string; savedAt: Date }[]> {
  const rows = await db
    .selectFrom('draft as d')
    .select(['id', 'place', 'title', 'source', 'saved_at as savedAt'])
    .where('member_id', '=', memberId)
    .where(HAS_WORDS)
    .orderBy('saved_at', 'desc')
    .execute();
  return rows.flatMap(({ place: address, ...draft }) => {
    const place = parsePlace(address);
    return place === null ? [] : [{ place, ...draft }];
  });
}

/** Removes one draft of the member. */
export async function deleteDraft(db: Db | Trx, memberId: MemberId, id: DraftId): Promise<void> {
  await db.deleteFrom('draft').where('member_id', '=', memberId).where('id', '=', id).execute();
}

/** Makes a draft the one with which the form of its place begins. Null when there is no such draft. */
export async function bringToFront(
  db: Db | Trx,
  memberId: MemberId,
  id: DraftId,
): Promise<Place | null> {
  const row = await db
    .updateTable('draft')
    .set({ saved_at: appNow() })
    .where('member_id', '=', memberId)
    .where('id', '=', id)
    .where('source', '<>', '')
    .returning('place')
    .executeTakeFirst();
  return row === undefined ? null : parsePlace(row.place);
}

/** Whether the member may write at this place. */
export async function isWritable(db: Db | Trx, memberId: MemberId, place: Place): Promise<boolean> {
  const result = await (
    place.kind === 'thread'
      ? sql`select 1 from topic_group g where g.id = ${place.groupId} and ${writableThread(memberId)}`
      : place.kind === 'reply'
        ? sql`select 1 from thread t join topic_group g on g.id = t.group_id
          where t.id = ${place.threadId} and ${writableThread(memberId)}`
        : sql`select 1 from post p join thread t on t.id = p.thread_id
          join topic_group g on g.id = t.group_id
          where p.id = ${place.postId} and p.author_id = ${memberId}
            and p.withdrawn_at is null and p.hidden_at is null and ${writableThread(memberId)}`
  ).execute(db);
  return result.rows.length > 0;
}

/** What `endDraft` and `endOfDraft` have left. */
const isEmpty = sql<boolean>`(title = '' and source = '')`;

/**
 * What is left of forms for longer than this, but `except`. Reads the whole table, now and then: an index on
 * what every save changes would cost each of them more.
 */
export async function selectEmptyDrafts(
  db: Db | Trx,
  which: { olderThan: DurationMs; except: readonly string[] },
): Promise<{ id: DraftId }[]> {
  return db
    .selectFrom('draft')
    .select('id')
    .where(isEmpty)
    .where('saved_at', '<', appNowPlus(-which.olderThan))
    .where(isNoneOf('id', which.except))
    .execute();
}

/** Removes these, unless there are words in them again. */
export async function deleteEmptyDrafts(trx: Trx, ids: readonly DraftId[]): Promise<void> {
  await sql`delete from draft where id = any(${ids}::uuid[]) and ${isEmpty}`.execute(trx);
}

/** The database's time, for pages that say how long ago something was. */
export async function selectNow(db: Db | Trx): Promise<Date> {
  const result = await sql<{ now: Date }>`select ${appNow()} as now`.execute(db);
  const [row] = result.rows;
  if (row === undefined) throw new Error('The database told no time.');
  return row.now;
}
