import { sql, type Kysely } from 'kysely';

/**
 * Drills: synthetic texts that go the whole way, their alerts apart from those about a person; and the
 * indexes of the figures. Alerts are told apart by the same column, constraints and sequence as those of
 * the paging engine, which may be here already; each is made only where it is missing.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter domain text_kind drop constraint text_kind_known`.execute(db);
  await sql`
    alter domain text_kind add constraint text_kind_known check (value in (
      'post', 'thread_title', 'handle', 'report_note', 'alert_note', 'case_message', 'case_note', 'drill'
    )) not valid
  `.execute(db);
  await sql`
    alter table alert
      add column if not exists kind text not null default 'real',
      alter column review_item_id drop not null,
      drop constraint if exists alert_kind_check,
      add constraint alert_kind_check check (kind in ('real', 'canary', 'test', 'drill')),
      drop constraint if exists alert_real_has_a_review_item,
      add constraint alert_real_has_a_review_item check (kind <> 'real' or review_item_id is not null),
      drop constraint if exists alert_outcome_code_check,
      add constraint alert_outcome_code_check check (
        outcome_code in ('contacted', 'resources_sent', 'no_risk_found', 'emergency_services', 'duplicate')
        or (outcome_code = 'drill' and kind <> 'real')
      )
  `.execute(db);
  // So that the numbers people read out to each other have no gaps.
  await sql`
    create sequence if not exists synthetic_alert_ref increment by -1 minvalue -2147483648 start with -1
  `.execute(db);
  await sql`
    create index if not exists alert_synthetic_open on alert (triggered_at)
      where kind <> 'real' and state <> 'closed'
  `.execute(db);

  await sql`
    create table drill (
      id uuid primary key,
      ref integer generated always as identity constraint drill_ref_unique unique,
      state text not null default 'prepared' check (state in ('prepared', 'running', 'ended')),
      -- Whether those on duty are told of it before it begins.
      is_told boolean not null,
      emergencies smallint not null check (emergencies between 0 and 5),
      urgents smallint not null check (urgents between 0 and 5),
      prepared_by uuid not null references member (id),
      prepared_at timestamptz not null default app_now(),
      began_at timestamptz,
      ended_at timestamptz,
      -- Null when it ended by itself.
      ended_by uuid references member (id),
      end_reason text check (end_reason in ('finished', 'called_off', 'yielded', 'too_long')),
      -- How each leg went, as it was at the end.
      report jsonb,
      constraint drill_asks_something check (emergencies + urgents > 0),
      constraint drill_ended_whole check (
        (state = 'ended') = (ended_at is not null) and (state = 'ended') = (end_reason is not null)
      )
    )
  `.execute(db);
  // One at a time.
  await sql`create unique index drill_open_unique on drill ((true)) where state <> 'ended'`.execute(
    db,
  );
  await sql`create index drill_recent on drill (prepared_at desc, id desc)`.execute(db);
  // Not posts: what is not there can be shown to no member, by no page.
  await sql`
    create table drill_text (
      id uuid primary key,
      drill_id uuid not null references drill (id),
      position smallint not null,
      -- What the screener should find.
      tier text not null check (tier in ('urgent', 'emergency')),
      author_id uuid not null references member (id),
      body text not null,
      constraint drill_text_position_unique unique (drill_id, position)
    )
  `.execute(db);

  // What the figures read: alerts of a period, who took each first, and when somebody wrote to the person.
  await sql`create index alert_of_period on alert (triggered_at) where kind = 'real'`.execute(db);
  await sql`
    create index alert_event_taken on alert_event (alert_id, occurred_at) include (actor_id)
      where kind = 'acknowledged'
  `.execute(db);
  await sql`
    create index case_event_contact on case_event (case_id, occurred_at)
      where kind in ('outreach', 'contact')
  `.execute(db);
}
