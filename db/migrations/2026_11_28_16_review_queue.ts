import { sql, type Kysely } from 'kysely';
import { allowTextKinds } from '#db/allow-names.ts';

/**
 * What the queue of moderation needs besides its items: why an item stands where it stands, putting it
 * off, skipping it, passing it on, who looks at it, decisions about many at once, notes about members,
 * and first posts that are held.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table review_item
      -- Codes of what made the score, in the order of their weight.
      add column why text[] not null default '{}',
      -- How many people let it pass since it was opened, or opened again, last.
      add column skips smallint not null default 0,
      -- Each of these counts while the item is in that state.
      add column snoozed_until timestamptz,
      add column escalated_by uuid references member (id),
      add column escalated_due_at timestamptz,
      -- When the leads were told that it waits too long.
      add column leads_told_at timestamptz,
      -- Items of one slot are due at about the same time; among them the score decides.
      add column due_slot timestamptz not null generated always as (
        date_bin(
          case when tier in ('emergency', 'urgent') then interval '1 minute' else interval '15 minutes' end,
          due_at, timestamptz '2000-01-01 00:00:00+00'
        )
      ) stored,
      add constraint review_item_put_off_until check (
        state <> 'snoozed' or (snoozed_until is not null and tier <> 'emergency')
      ),
      add constraint review_item_passed_on_by check (
        state <> 'escalated' or (escalated_by is not null and escalated_due_at is not null)
      )
  `.execute(db);
  await sql`drop index review_item_queue`.execute(db);
  await sql`
    create index review_item_queue on review_item (rank, due_slot) where state <> 'resolved'
  `.execute(db);
  await sql`create index review_item_opened on review_item (opened_at)`.execute(db);

  await sql`
    alter table review_signal
      -- Said again about words that had been decided about, so that nothing was opened for it.
      add column repeats_decided boolean not null default false,
      drop constraint review_signal_kind_check,
      add constraint review_signal_kind_check check (
        kind in ('screening', 'report', 'screening_failed', 'held')
      )
  `.execute(db);
  await sql`
    create unique index review_signal_held_unique on review_signal (item_id) where kind = 'held'
  `.execute(db);

  await sql`
    create table review_skip (
      item_id uuid not null references review_item (id),
      member_id uuid not null references member (id),
      -- When the item was opened: an item that is opened again comes to everybody again.
      item_opened_at timestamptz not null,
      reason text check (reason in ('not_today', 'too_close', 'know_them', 'unsure')),
      skipped_at timestamptz not null default app_now(),
      primary key (item_id, member_id, item_opened_at)
    )
  `.execute(db);
  await sql`create index review_skip_member on review_skip (member_id)`.execute(db);

  // Who has the page of an item open. Courtesy, like a claim.
  await sql`
    create table review_viewer (
      item_id uuid not null references review_item (id),
      member_id uuid not null references member (id),
      seen_at timestamptz not null default app_now(),
      primary key (item_id, member_id)
    )
  `.execute(db);
  await sql`create index review_viewer_member on review_viewer (member_id)`.execute(db);

  await sql`
    create table bulk_decision (
      id uuid primary key,
      decided_by uuid not null references member (id),
      action text not null check (action in ('leave', 'hide')),
      reason_code text not null,
      explanation text not null,
      submission_key uuid not null,
      asked_at timestamptz not null default app_now(),
      -- Until then it can be called off; nothing has happened yet.
      due_at timestamptz not null,
      state text not null default 'waiting' check (state in ('waiting', 'called_off', 'done')),
      ended_at timestamptz,
      constraint bulk_decision_submission_unique unique (decided_by, submission_key),
      constraint bulk_decision_ended check ((state = 'waiting') = (ended_at is null))
    )
  `.execute(db);
  await sql`create index bulk_decision_due on bulk_decision (due_at) where state = 'waiting'`.execute(
    db,
  );
  await sql`
    create table bulk_decision_item (
      bulk_id uuid not null references bulk_decision (id),
      position smallint not null check (position between 1 and 100),
      item_id uuid not null references review_item (id),
      -- What was seen when it was asked for.
      item_version integer not null,
      revision integer not null,
      -- Null until it was tried.
      result text check (result in ('done', 'conflict', 'forbidden')),
      primary key (bulk_id, position),
      constraint bulk_decision_item_once unique (bulk_id, item_id)
    )
  `.execute(db);
  await sql`create index bulk_decision_item_item on bulk_decision_item (item_id)`.execute(db);

  await sql`
    create table member_note (
      id uuid primary key,
      member_id uuid not null references member (id),
      author_id uuid not null references member (id),
      body text not null,
      written_at timestamptz not null default app_now(),
      -- From then on it is shown to nobody. Null: until further notice.
      expires_at timestamptz,
      submission_key uuid not null,
      constraint member_note_submission_unique unique (author_id, submission_key)
    )
  `.execute(db);
  await sql`create index member_note_member on member_note (member_id, written_at desc, id desc)`.execute(
    db,
  );
  await sql`
    create trigger member_note_append_only before update or delete or truncate on member_note
      for each statement execute function forbid_change()
  `.execute(db);

  await sql`
    alter table topic_group
      -- How many first posts of a newcomer a moderator looks at before others read them. 0: none.
      add column held_first_posts smallint not null default 0 check (held_first_posts between 0 and 10)
  `.execute(db);
  // Set while a post waits for a moderator; for a thread, while its opening does.
  await sql`alter table post add column held_at timestamptz`.execute(db);
  await sql`alter table thread add column held_at timestamptz`.execute(db);

  await allowTextKinds(db, ['member_note']);
}
