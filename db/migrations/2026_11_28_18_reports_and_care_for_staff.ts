import { sql, type Kysely } from 'kysely';
import { allowTextKinds } from '#db/allow-names.ts';

/** Blocks, mutes and muted words; what members tell staff about others; limits that moderators set themselves. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await allowTextKinds(db, ['worry', 'member_report']);

  await sql`
    create table member_block (
      blocker_id uuid not null references member (id) on delete cascade,
      blocked_id uuid not null references member (id) on delete cascade,
      created_at timestamptz not null default app_now(),
      primary key (blocker_id, blocked_id),
      constraint member_block_somebody_else check (blocker_id <> blocked_id)
    )
  `.execute(db);
  // The same question is asked from both sides.
  await sql`create unique index member_block_blocked on member_block (blocked_id, blocker_id)`.execute(
    db,
  );
  await sql`
    create table member_mute (
      muter_id uuid not null references member (id) on delete cascade,
      muted_id uuid not null references member (id) on delete cascade,
      created_at timestamptz not null default app_now(),
      primary key (muter_id, muted_id),
      constraint member_mute_somebody_else check (muter_id <> muted_id)
    )
  `.execute(db);
  await sql`create index member_mute_muted on member_mute (muted_id)`.execute(db);
  await sql`
    create table muted_word (
      id uuid primary key,
      member_id uuid not null references member (id) on delete cascade,
      -- As it was typed, for its owner's list.
      shown text not null,
      -- As it is looked for: folded, and every word brought to its stem.
      folded text not null,
      created_at timestamptz not null default app_now(),
      constraint muted_word_once unique (member_id, folded)
    )
  `.execute(db);

  // What one member told staff about another, as a worry or about their conduct. All that was told about
  // one person is numbered under one subject: their id, or an id of its own where nobody knows who it is.
  await sql`
    create table member_report (
      kind text not null check (kind in ('worry', 'member_report')),
      subject_id uuid not null,
      revision integer not null check (revision >= 1),
      about_id uuid references member (id),
      -- The name as it was typed, where no member is called so.
      about_name text,
      reporter_id uuid not null references member (id),
      reason text not null,
      body text not null,
      submission_key uuid not null,
      written_at timestamptz not null default app_now(),
      primary key (kind, subject_id, revision),
      constraint member_report_submission_unique unique (reporter_id, submission_key),
      constraint member_report_about check (about_id is null or about_id = subject_id)
    )
  `.execute(db);
  await sql`create index member_report_reporter on member_report (reporter_id, written_at desc)`.execute(
    db,
  );
  await sql`
    create trigger member_report_unchanged before update or truncate on member_report
      for each statement execute function forbid_change()
  `.execute(db);

  // For their owner alone. No page, figure or log of anybody else reads these two tables.
  await sql`
    create table moderator_limits (
      member_id uuid primary key references member (id) on delete cascade,
      opted_out text[] not null default '{}',
      -- Counting begins anew here.
      break_at timestamptz
    )
  `.execute(db);
  await sql`
    create table item_exposure (
      member_id uuid not null references member (id) on delete cascade,
      item_id uuid not null references review_item (id) on delete cascade,
      opened_at timestamptz not null default app_now(),
      is_sensitive boolean not null,
      primary key (member_id, item_id)
    )
  `.execute(db);
  await sql`create index item_exposure_recent on item_exposure (member_id, opened_at desc)`.execute(
    db,
  );
}
