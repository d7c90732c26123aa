import { sql, type Kysely } from 'kysely';

/** Threads, posts, their revisions, reactions and drafts. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table thread (
      id uuid primary key,
      group_id uuid not null references topic_group (id),
      author_id uuid not null references member (id),
      title text not null,
      title_revision integer not null default 1,
      content_notes text[] not null default '{}',
      created_at timestamptz not null default app_now(),
      last_post_at timestamptz not null default app_now(),
      post_count integer not null default 0,
      -- When somebody other than the author first replied. Null: the conversation waits for an answer.
      answered_at timestamptz,
      -- The author took the opening post back: the title is no longer shown.
      withdrawn_at timestamptz,
      -- Moderators hid the title; the posts have marks of their own.
      title_hidden_at timestamptz,
      -- Grows with every change a reader could see, so that a rendered page can be checked for freshness.
      version integer not null default 1
    )
  `.execute(db);
  await sql`create index thread_by_activity on thread (group_id, last_post_at desc, id desc)`.execute(
    db,
  );
  await sql`
    create index thread_waiting on thread (group_id, created_at)
      where answered_at is null and withdrawn_at is null
  `.execute(db);
  await sql`create index thread_author on thread (author_id)`.execute(db);
  await sql`
    create table thread_title_revision (
      thread_id uuid not null references thread (id),
      revision integer not null check (revision >= 1),
      title text not null,
      written_at timestamptz not null default app_now(),
      primary key (thread_id, revision)
    )
  `.execute(db);
  await sql`
    create trigger thread_title_revision_unchanged before update or truncate on thread_title_revision
      for each statement execute function forbid_change()
  `.execute(db);
  await sql`
    create table post (
      id uuid primary key,
      thread_id uuid not null references thread (id),
      number integer not null check (number >= 1),
      author_id uuid not null references member (id),
      revision integer not null default 1,
      html text not null,
      html_rules integer not null,
      content_notes text[] not null default '{}',
      reactions jsonb not null default '{}',
      submission_key uuid not null,
      created_at timestamptz not null default app_now(),
      edited_at timestamptz,
      withdrawn_at timestamptz,
      hidden_at timestamptz,
      constraint post_thread_number_unique unique (thread_id, number),
      -- The same form sent twice makes one post.
      constraint post_submission_unique unique (author_id, submission_key)
    )
  `.execute(db);
  await sql`create index post_author on post (author_id, created_at desc)`.execute(db);
  // Finds what older rules cleaned. All rows of today share one key, so it stays small.
  await sql`create index post_html_rules on post (html_rules)`.execute(db);
  await sql`
    create table post_revision (
      post_id uuid not null references post (id),
      revision integer not null check (revision >= 1),
      source text not null,
      content_notes text[] not null default '{}',
      written_at timestamptz not null default app_now(),
      primary key (post_id, revision)
    )
  `.execute(db);
  await sql`
    create trigger post_revision_unchanged before update or truncate on post_revision
      for each statement execute function forbid_change()
  `.execute(db);
  await sql`
    create table reaction (
      post_id uuid not null references post (id) on delete cascade,
      member_id uuid not null references member (id) on delete cascade,
      kind text not null check (kind in ('hear_you', 'me_too', 'strength', 'proud', 'thanks')),
      reacted_at timestamptz not null default app_now(),
      primary key (post_id, member_id, kind)
    )
  `.execute(db);
  await sql`create index reaction_member on reaction (member_id)`.execute(db);
  await sql`
    create table draft (
      member_id uuid not null references member (id) on delete cascade,
      -- Where the words belong: 'reply:<thread>', 'thread:<group>' or 'edit:<post>'.
      place text not null,
      title text not null default '',
      source text not null,
      content_notes text[] not null default '{}',
      saved_at timestamptz not null default app_now(),
      primary key (member_id, place)
    )
  `.execute(db);
  await sql`create index draft_saved on draft (saved_at)`.execute(db);
}
