import { sql, type Kysely } from 'kysely';

/** Screening tasks and results, alerts and their events. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table screening_task (
      id uuid primary key,
      subject_kind text not null check (subject_kind in ('post', 'thread_title', 'handle')),
      subject_id uuid not null,
      revision integer not null,
      -- When the text itself was committed: the start of every clock that follows.
      committed_at timestamptz not null default app_now(),
      state text not null default 'pending' check (state in ('pending', 'leased', 'done', 'failed')),
      attempt integer not null default 0,
      lease_until timestamptz,
      finished_at timestamptz,
      constraint screening_task_subject_unique unique (subject_kind, subject_id, revision)
    )
  `.execute(db);
  await sql`
    create index screening_task_waiting on screening_task (committed_at)
      where state in ('pending', 'leased')
  `.execute(db);
  await sql`
    create table screening (
      id uuid primary key,
      task_id uuid not null references screening_task (id),
      subject_kind text not null,
      subject_id uuid not null,
      revision integer not null,
      author_id uuid not null references member (id),
      tier text not null check (tier in ('none', 'watch', 'urgent', 'emergency')),
      concerns jsonb not null,
      lexicon_version integer not null,
      screened_at timestamptz not null default app_now()
    )
  `.execute(db);
  await sql`create index screening_subject on screening (subject_kind, subject_id, revision)`.execute(
    db,
  );
  await sql`create index screening_task_ref on screening (task_id)`.execute(db);
  await sql`create index screening_author on screening (author_id, screened_at desc)`.execute(db);

  await sql`create sequence alert_ref minvalue 1000 start with 1000`.execute(db);
  await sql`
    create table alert (
      id uuid primary key,
      -- Short name for phones and messages. Says nothing about the person.
      ref integer not null default nextval('alert_ref') constraint alert_ref_unique unique,
      dedup_key text not null,
      subject_kind text not null,
      subject_id uuid not null,
      revision integer not null,
      -- Null, as is screened_at, when the words could not be screened and nobody knows what they say.
      screening_id uuid references screening (id),
      group_id uuid references topic_group (id),
      author_id uuid not null references member (id),
      -- The question for moderators about the same text; its table comes later and adds the reference.
      review_item_id uuid not null,
      tier text not null check (tier in ('urgent', 'emergency')),
      state text not null default 'triggered' check (state in ('triggered', 'acked', 'closed')),
      version integer not null default 1,
      previous_alert_id uuid references alert (id),
      committed_at timestamptz not null,
      screened_at timestamptz,
      triggered_at timestamptz not null default app_now(),
      acked_by uuid references member (id),
      acked_at timestamptz,
      -- When an acknowledged alert on which nothing more happens goes back to everybody.
      ack_expires_at timestamptz,
      first_action_at timestamptz,
      closed_by uuid references member (id),
      closed_at timestamptz,
      outcome_code text check (
        outcome_code in ('contacted', 'resources_sent', 'no_risk_found', 'emergency_services', 'duplicate')
      ),
      constraint alert_ack_names_a_human check (
        state <> 'acked' or (acked_by is not null and acked_at is not null and ack_expires_at is not null)
      ),
      constraint alert_close_needs_outcome check (
        state <> 'closed' or (closed_by is not null and closed_at is not null and outcome_code is not null)
      )
    )
  `.execute(db);
  await sql`create unique index alert_open_dedup_unique on alert (dedup_key) where state <> 'closed'`.execute(
    db,
  );
  await sql`create index alert_dedup on alert (dedup_key, triggered_at desc)`.execute(db);
  await sql`create index alert_open on alert (triggered_at) where state <> 'closed'`.execute(db);
  await sql`create index alert_ack_expiry on alert (ack_expires_at) where state = 'acked'`.execute(
    db,
  );
  await sql`create index alert_closed on alert (closed_at desc) where state = 'closed'`.execute(db);
  await sql`create index alert_screening on alert (screening_id)`.execute(db);
  await sql`create index alert_review_item on alert (review_item_id)`.execute(db);
  await sql`create index alert_author on alert (author_id, triggered_at desc)`.execute(db);
  // Counts every change of any alert, so that a board can ask whether it is still current.
  await sql`create sequence alert_change`.execute(db);
  await sql`
    create table alert_event (
      id uuid primary key,
      alert_id uuid not null references alert (id),
      occurred_at timestamptz not null default app_now(),
      kind text not null,
      actor_id uuid references member (id),
      facts jsonb not null default '{}',
      note text
    )
  `.execute(db);
  await sql`create index alert_event_actor on alert_event (actor_id) where actor_id is not null`.execute(
    db,
  );
  await sql`create index alert_event_alert on alert_event (alert_id, occurred_at, id)`.execute(db);
  await sql`
    create trigger alert_event_append_only before update or delete or truncate on alert_event
      for each statement execute function forbid_change()
  `.execute(db);
}
