import { sql, type Kysely } from 'kysely';

/** Drills, whose alerts are told apart from those about a person; and the indexes of the figures. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter domain text_kind drop constraint text_kind_known`.execute(db);
  await sql`
    alter domain text_kind add constraint text_kind_known check (value in (
      'post', 'thread_title', 'handle', 'report_note', 'alert_note', 'case_message', 'case_note',
      'canary', 'test', 'drill'
    )) not valid
  `.execute(db);
  await sql`
    alter table alert drop constraint alert_kind_check,
      add constraint alert_kind_check check (kind in ('real', 'canary', 'test', 'drill'))
  `.execute(db);
  await sql`
    alter table review_item drop constraint review_item_is_no_drill,
      add constraint review_item_is_no_drill check (subject_kind not in ('canary', 'test', 'drill'))
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
  await sql`create index shift_record_period on shift_record (ends_at)`.execute(db);
  await sql`create index alert_of_period on alert (triggered_at) where kind = 'real'`.execute(db);
  await sql`
    create index alert_event_taken on alert_event (occurred_at) include (alert_id, actor_id)
      where kind = 'acknowledged'
  `.execute(db);
  await sql`
    create index case_event_contact on case_event (occurred_at) include (case_id)
      where kind in ('outreach', 'contact')
  `.execute(db);
}
