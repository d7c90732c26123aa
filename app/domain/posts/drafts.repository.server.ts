import { sql, type RawBuilder } from 'kysely';
import type { Db, Trx } from '#db/client.server.ts';
import { appNow } from '#db/expressions.ts';
import type { MemberId } from '#app/domain/shared/ids.ts';
import { parseContentNotes, type ContentNote } from '#app/domain/posts/content-note.ts';
import type { FormSave } from '#app/domain/posts/form-save.ts';
import { formatPlace, parsePlace, type Place } from '#app/domain/posts/place.ts';
import { writableThread } from '#app/domain/posts/post-visibility.server.ts';

export type Draft = {
  title: string;
  source: string;
  contentNotes: ContentNote[];
  savedAt: Date;
};

export type DraftText = { title: string; source: string; contentNotes: readonly ContentNote[] };

/** The form that words come from. */
export type DraftOrigin = {
  submissionKey?: string | undefined;
  /** Null without scripts. */
  formSave?: FormSave | null;
};

/** The member's draft for a place, or null. */
export async function selectDraft(
  db: Db | Trx,
  memberId: MemberId,
  place: Place,
): Promise<Draft | null> {
  const row = await db
    .selectFrom('draft')
    .select(['title', 'source', 'content_notes', 'saved_at'])
    .where('member_id', '=', memberId)
    .where('place', '=', formatPlace(place))
    // An empty one is no draft; see endDraft.
    .where((eb) => eb.or([eb('title', '<>', ''), eb('source', '<>', '')]))
    .executeTakeFirst();
  if (row === undefined) return null;
  return {
    title: row.title,
    source: row.source,
    contentNotes: parseContentNotes(row.content_notes),
    savedAt: row.saved_at,
  };
}

/** All the member's drafts, the last first. */
export async function selectDrafts(
  db: Db | Trx,
  memberId: MemberId,
): Promise<{ place: Place; title: string; source: string; savedAt: Date }[]> {
  const rows = await db
    .selectFrom('draft')
    .select(['place', 'title', 'source', 'saved_at as savedAt'])
    .where('member_id', '=', memberId)
    .where((eb) => eb.or([eb('title', '<>', ''), eb('source', '<>', '')]))
    .orderBy('saved_at', 'desc')
    .execute();
  return rows.flatMap(({ place: address, ...draft }) => {
    const place = parsePlace(address);
    return place === null ? [] : [{ place, ...draft }];
  });
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

/**
 * Keeps a draft in place of the former one. Not when the form it comes from was posted already: a save
 * that was under way when somebody pressed the button must not bring the words back. Nor when a later
 * save of the same form came first. Null then. A form that numbers its saves may be written on after it
 * was posted without its knowing; of such a form only the words that were posted are no draft.
 */
export async function upsertDraft(
  db: Db | Trx,
  memberId: MemberId,
  place: Place,
  text: DraftText,
  { submissionKey, formSave = null }: DraftOrigin,
): Promise<Date | null> {
  const notPosted =
    submissionKey === undefined
      ? sql<boolean>`true`
      : sql<boolean>`not exists (select 1 from post p
          where p.author_id = ${memberId} and p.submission_key = ${submissionKey}
            and (${formSave === null} or exists (
              select 1 from post_revision r
              left join thread_title_revision tt
                on tt.thread_id = p.thread_id and tt.revision = 1 and p.number = 1
              where r.post_id = p.id and r.revision = 1 and r.source = ${text.source}
                and coalesce(tt.title, '') = ${text.title.trim()})))`;
  const result = await sql<{ saved_at: Date }>`
    insert into draft (member_id, place, title, source, content_notes, saved_at, form, save)
    select ${memberId}, ${formatPlace(place)}, ${text.title}, ${text.source},
           ${[...text.contentNotes]}::text[], app_now(),
           ${formSave?.form ?? null}::integer, ${formSave?.save ?? null}::integer
    where ${notPosted}
    on conflict (member_id, place) do update set
      title = excluded.title, source = excluded.source,
      content_notes = excluded.content_notes, saved_at = excluded.saved_at,
      form = excluded.form, save = excluded.save
    where excluded.form is null or draft.form is distinct from excluded.form
      or draft.save < excluded.save
    returning saved_at
  `.execute(db);
  return result.rows[0]?.saved_at ?? null;
}

/**
 * Ends the member's draft for a place. With a form that numbers its saves an empty one stays for a day,
 * which tells a late save from a new draft. False when a later save of the same form came first: then the
 * draft stands.
 */
export async function endDraft(
  db: Db | Trx,
  memberId: MemberId,
  place: Place,
  formSave: FormSave | null,
): Promise<boolean> {
  if (formSave === null) {
    await deleteDraft(db, memberId, place);
    return true;
  }
  const nothing = { title: '', source: '', contentNotes: [] };
  return (await upsertDraft(db, memberId, place, nothing, { formSave })) !== null;
}

/** Removes the member's draft for a place, if there is one. */
export async function deleteDraft(db: Db | Trx, memberId: MemberId, place: Place): Promise<void> {
  await db
    .deleteFrom('draft')
    .where('member_id', '=', memberId)
    .where('place', '=', formatPlace(place))
    .execute();
}

/**
 * Part of a statement that posts: ends the draft of the place where `posted`, named before, has a row.
 * A save that runs beside it waits for the row that stays, and finds that it is late.
 */
export function endOfDraft(
  memberId: MemberId,
  place: Place,
  formSave: FormSave | null,
): RawBuilder<unknown> {
  if (formSave === null) {
    return sql`delete from draft where member_id = ${memberId}
      and place = ${formatPlace(place)} and exists (select 1 from posted)`;
  }
  return sql`insert into draft (member_id, place, title, source, content_notes, saved_at, form, save)
    select ${memberId}, ${formatPlace(place)}, '', '', '{}', app_now(),
           ${formSave.form}::integer, ${formSave.save}::integer
    where exists (select 1 from posted)
    on conflict (member_id, place) do update set
      title = '', source = '', content_notes = '{}', saved_at = excluded.saved_at,
      form = excluded.form, save = excluded.save`;
}

/**
 * Removes what `endDraft` and `endOfDraft` have left, once it is older than this. Seconds. Reads the whole
 * table, now and then: an index on what every save changes would cost each of them more.
 */
export async function deleteEmptyDrafts(db: Db | Trx, olderThan: number): Promise<void> {
  await sql`
    delete from draft where title = '' and source = ''
      and saved_at < ${appNow()} - make_interval(secs => ${olderThan})
  `.execute(db);
}

/** The database's time, for pages that say how long ago something was. */
export async function selectNow(db: Db | Trx): Promise<Date> {
  const result = await sql<{ now: Date }>`select ${appNow()} as now`.execute(db);
  const [row] = result.rows;
  if (row === undefined) throw new Error('The database told no time.');
  return row.now;
}
