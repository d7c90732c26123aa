import { sql, type Kysely } from 'kysely';

/** One list of the kinds of text, notes of reports with their wordings, and people an item is kept from. */
export async function up(db: Kysely<unknown>): Promise<void> {
  // A domain, not a table that is referred to: every post would lock the same row of that table.
  await sql`
    create domain text_kind as text
      constraint text_kind_known check (value in ('post', 'thread_title', 'handle', 'report_note', 'alert_note'))
  `.execute(db);
  await sql`
    alter table screening_task drop constraint screening_task_subject_kind_check,
      alter column subject_kind type text_kind
  `.execute(db);
  await sql`
    alter table review_item drop constraint review_item_subject_kind_check,
      alter column subject_kind type text_kind
  `.execute(db);
  await sql`alter table screening alter column subject_kind type text_kind`.execute(db);
  await sql`alter table alert alter column subject_kind type text_kind`.execute(db);
  await sql`alter table decision alter column subject_kind type text_kind`.execute(db);

  // Somebody besides the author who must not meet the item: whom a report is about must not learn of it.
  await sql`alter table review_item add column kept_from uuid references member (id)`.execute(db);
  await sql`create index review_item_kept_from on review_item (kept_from) where kept_from is not null`.execute(
    db,
  );

  // 0 as long as a report has no note.
  await sql`alter table review_signal add column note_revision integer not null default 0`.execute(
    db,
  );
  await sql`
    create table report_note_revision (
      signal_id uuid not null references review_signal (id),
      revision integer not null check (revision >= 1),
      note text not null,
      written_at timestamptz not null default app_now(),
      primary key (signal_id, revision)
    )
  `.execute(db);
  await sql`
    create trigger report_note_revision_unchanged before update or truncate on report_note_revision
      for each statement execute function forbid_change()
  `.execute(db);
  await sql`
    insert into report_note_revision (signal_id, revision, note, written_at)
      select id, 1, note, raised_at from review_signal where note is not null
  `.execute(db);
  await sql`update review_signal set note_revision = 1 where note is not null`.execute(db);
}
