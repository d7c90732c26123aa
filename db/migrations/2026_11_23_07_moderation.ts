import { sql, type Kysely } from 'kysely';

/** Review items and their signals, decisions, statements of reasons. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table review_item (
      id uuid primary key,
      subject_kind text not null check (subject_kind in ('post', 'thread_title', 'handle')),
      subject_id uuid not null,
      group_id uuid references topic_group (id),
      author_id uuid not null references member (id),
      tier text not null check (tier in ('none', 'watch', 'urgent', 'emergency')),
      state text not null default 'open' check (state in ('open', 'claimed', 'resolved', 'escalated', 'snoozed')),
      -- Urgency as a number, 0 for emergency: what the queue is ordered by before anything else.
      rank smallint not null generated always as (
        case tier when 'emergency' then 0 when 'urgent' then 1 when 'watch' then 2 else 3 end
      ) stored,
      -- Order among items of one tier that are due at the same time. Never lifts an item over a tier.
      score smallint not null default 0,
      -- Grows whenever a moderator who looked earlier would now decide about something else.
      version integer not null default 1,
      claimed_by uuid references member (id),
      claim_token uuid,
      claim_until timestamptz,
      opened_at timestamptz not null default app_now(),
      due_at timestamptz not null,
      resolved_at timestamptz,
      constraint review_item_claim_names_a_person check (
        state <> 'claimed' or (claimed_by is not null and claim_token is not null and claim_until is not null)
      ),
      constraint review_item_resolved_has_a_time check ((state = 'resolved') = (resolved_at is not null))
    )
  `.execute(db);
  await sql`
    create unique index review_item_open_subject_unique on review_item (subject_kind, subject_id)
      where state <> 'resolved'
  `.execute(db);
  await sql`create index review_item_subject on review_item (subject_kind, subject_id, opened_at desc)`.execute(
    db,
  );
  await sql`
    create index review_item_queue on review_item (rank, due_at, (-score), opened_at, id)
      where state <> 'resolved'
  `.execute(db);
  await sql`create index review_item_claimed on review_item (claimed_by) where state = 'claimed'`.execute(
    db,
  );
  await sql`create index review_item_author on review_item (author_id)`.execute(db);
  await sql`
    alter table alert add constraint alert_review_item_fkey
      foreign key (review_item_id) references review_item (id)
  `.execute(db);
  await sql`
    create table review_signal (
      id uuid primary key,
      item_id uuid not null references review_item (id),
      kind text not null check (kind in ('screening', 'report', 'screening_failed')),
      -- The wording that was seen: a revision, which is never deleted while a signal points at it.
      revision integer not null,
      screening_id uuid references screening (id),
      reporter_id uuid references member (id),
      reason text,
      note text,
      tier text not null check (tier in ('none', 'watch', 'urgent', 'emergency')),
      raised_at timestamptz not null default app_now()
    )
  `.execute(db);
  await sql`create index review_signal_item on review_signal (item_id, raised_at)`.execute(db);
  await sql`
    create unique index review_signal_reporter_unique on review_signal (item_id, reporter_id, revision)
      where reporter_id is not null
  `.execute(db);
  await sql`
    create unique index review_signal_screening_unique on review_signal (screening_id)
      where screening_id is not null
  `.execute(db);
  await sql`
    create unique index review_signal_screening_failed_unique on review_signal (item_id, revision)
      where kind = 'screening_failed'
  `.execute(db);
  await sql`create index review_signal_reporter on review_signal (reporter_id, raised_at desc)`.execute(
    db,
  );
  await sql`
    create table decision (
      id uuid primary key,
      item_id uuid not null references review_item (id),
      item_version integer not null,
      subject_kind text not null,
      subject_id uuid not null,
      revision integer not null,
      decided_by uuid not null references member (id),
      action text not null check (action in ('leave', 'hide', 'restore')),
      reason_code text not null,
      explanation text,
      -- What was done about the danger, for items that spoke of one.
      outcome_code text check (
        outcome_code in ('contacted', 'resources_sent', 'no_risk_found', 'emergency_services', 'duplicate')
      ),
      submission_key uuid not null,
      decided_at timestamptz not null default app_now(),
      constraint decision_submission_unique unique (decided_by, submission_key),
      constraint decision_once_per_version unique (item_id, item_version)
    )
  `.execute(db);
  await sql`
    create trigger decision_append_only before update or delete or truncate on decision
      for each statement execute function forbid_change()
  `.execute(db);
  await sql`create index decision_recent on decision (decided_at desc, id desc)`.execute(db);
  await sql`create index decision_subject on decision (subject_kind, subject_id, decided_at desc)`.execute(
    db,
  );
  await sql`
    create table statement_of_reasons (
      id uuid primary key,
      decision_id uuid not null references decision (id),
      member_id uuid not null references member (id),
      facts jsonb not null,
      -- The words as they were sent: later changes of wording must not change what somebody was told.
      body text not null,
      sent_at timestamptz not null default app_now(),
      read_at timestamptz
    )
  `.execute(db);
  await sql`create index statement_member on statement_of_reasons (member_id, sent_at desc)`.execute(
    db,
  );
  await sql`create index statement_unread on statement_of_reasons (member_id) where read_at is null`.execute(
    db,
  );
  await sql`create index statement_decision on statement_of_reasons (decision_id)`.execute(db);
}
