import { sql, type Kysely } from 'kysely';

/** Cases: the work with one person after an alert, and the two people that end an emergency. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter domain text_kind drop constraint text_kind_known`.execute(db);
  await sql`
    alter domain text_kind add constraint text_kind_known check (value in (
      'post', 'thread_title', 'handle', 'report_note', 'alert_note', 'case_message', 'case_note',
      'canary', 'test'
    )) not valid
  `.execute(db);

  await sql`create sequence care_case_ref minvalue 100 start with 100`.execute(db);
  await sql`
    create table care_case (
      id uuid primary key,
      -- Short name for colleagues. Says nothing about the person.
      ref integer not null default nextval('care_case_ref') constraint care_case_ref_unique unique,
      member_id uuid not null references member (id),
      state text not null default 'open'
        check (state in ('open', 'contacting', 'in_contact', 'following_up', 'closed')),
      version integer not null default 1,
      -- Who answers for it. Empty when it was opened by somebody who does not answer alerts.
      holder_id uuid references member (id),
      handover_to uuid references member (id),
      level_before text check (level_before in ('low', 'raised', 'high', 'immediate')),
      level_after text check (level_after in ('low', 'raised', 'high', 'immediate')),
      contact_at timestamptz,
      -- Since when an answer of the member waits to be read.
      waiting_since timestamptz,
      -- Since when the member has asked not to be written to about this.
      quiet_since timestamptz,
      member_read_at timestamptz,
      opened_at timestamptz not null default app_now(),
      closed_at timestamptz,
      closed_by uuid references member (id),
      constraint care_case_closed_by_a_human check (
        (state = 'closed') = (closed_at is not null and closed_by is not null)
      ),
      constraint care_case_not_held_by_its_member check (holder_id <> member_id and handover_to <> member_id)
    )
  `.execute(db);
  await sql`create unique index care_case_open_unique on care_case (member_id) where state <> 'closed'`.execute(
    db,
  );
  await sql`create index care_case_member on care_case (member_id, opened_at desc)`.execute(db);
  await sql`create index care_case_open on care_case (opened_at) where state <> 'closed'`.execute(
    db,
  );
  await sql`
    create table case_alert (
      case_id uuid not null references care_case (id),
      alert_id uuid not null references alert (id),
      attached_at timestamptz not null default app_now(),
      primary key (case_id, alert_id)
    )
  `.execute(db);
  await sql`create index case_alert_alert on case_alert (alert_id, attached_at desc)`.execute(db);

  await sql`
    create table case_event (
      id uuid primary key,
      case_id uuid not null references care_case (id),
      occurred_at timestamptz not null default app_now(),
      kind text not null,
      actor_id uuid references member (id),
      facts jsonb not null default '{}',
      note text
    )
  `.execute(db);
  await sql`create index case_event_case on case_event (case_id, occurred_at desc, id desc)`.execute(
    db,
  );
  await sql`
    create trigger case_event_append_only before update or delete or truncate on case_event
      for each statement execute function forbid_change()
  `.execute(db);

  await sql`
    create table case_message (
      id uuid primary key,
      case_id uuid not null references care_case (id),
      -- Seen from the people on duty: out to the member, in from the member.
      direction text not null check (direction in ('out', 'in')),
      author_id uuid not null references member (id),
      body text not null,
      written_at timestamptz not null default app_now(),
      submission_key uuid not null,
      constraint case_message_submission_unique unique (author_id, submission_key)
    )
  `.execute(db);
  await sql`create index case_message_case on case_message (case_id, written_at desc, id desc)`.execute(
    db,
  );
  await sql`
    create trigger case_message_unchanged before update or delete or truncate on case_message
      for each statement execute function forbid_change()
  `.execute(db);

  await sql`
    create table case_follow_up (
      id uuid primary key,
      case_id uuid not null references care_case (id),
      alert_id uuid not null references alert (id),
      -- How long after the end of the alert it is due.
      after_hours integer not null check (after_hours > 0),
      due_at timestamptz not null,
      state text not null default 'planned'
        check (state in ('planned', 'offered', 'done', 'declined', 'missed')),
      claimed_by uuid references member (id),
      claimed_at timestamptz,
      settled_by uuid references member (id),
      settled_at timestamptz,
      constraint case_follow_up_settled check (
        (state in ('done', 'declined', 'missed')) = (settled_by is not null and settled_at is not null)
      )
    )
  `.execute(db);
  await sql`
    create unique index case_follow_up_open_unique on case_follow_up (case_id, after_hours)
      where state in ('planned', 'offered')
  `.execute(db);
  await sql`
    create index case_follow_up_due on case_follow_up (due_at) where state in ('planned', 'offered')
  `.execute(db);
  await sql`create index case_follow_up_case on case_follow_up (case_id, due_at)`.execute(db);

  await sql`
    create table case_consult (
      id uuid primary key,
      case_id uuid not null references care_case (id),
      asked_by uuid not null references member (id),
      asked_at timestamptz not null default app_now(),
      question_id uuid not null references case_event (id),
      answered_by uuid references member (id),
      answered_at timestamptz,
      answer_id uuid references case_event (id),
      constraint case_consult_second_person check (answered_by <> asked_by)
    )
  `.execute(db);
  await sql`create index case_consult_case on case_consult (case_id, asked_at)`.execute(db);

  await sql`
    create table emergency_step (
      id uuid primary key,
      case_id uuid not null references care_case (id),
      proposed_by uuid not null references member (id),
      proposed_at timestamptz not null default app_now(),
      grounds_id uuid not null references case_event (id),
      confirmed_by uuid references member (id),
      confirmed_at timestamptz,
      action text check (action in ('emergency_services', 'local_service', 'nothing')),
      -- When it was done, as the person who did it says.
      done_at timestamptz,
      recorded_by uuid references member (id),
      recorded_at timestamptz,
      record_id uuid references case_event (id),
      constraint emergency_step_second_person check (confirmed_by <> proposed_by),
      constraint emergency_step_recorded_whole check (
        (action is null) = (record_id is null) and (action is null) = (done_at is null)
      )
    )
  `.execute(db);
  await sql`create index emergency_step_case on emergency_step (case_id, proposed_at)`.execute(db);

  await sql`
    create table alert_closing (
      id uuid primary key,
      alert_id uuid not null references alert (id),
      proposed_by uuid not null references member (id),
      proposed_at timestamptz not null default app_now(),
      outcome_code text not null check (
        outcome_code in ('contacted', 'resources_sent', 'no_risk_found', 'emergency_services', 'duplicate')
      ),
      state text not null default 'proposed' check (state in ('proposed', 'confirmed', 'withdrawn')),
      settled_by uuid references member (id),
      settled_at timestamptz,
      -- A safety lead closed alone, because there was nobody else. The reason is in the alert's log.
      alone boolean not null default false,
      constraint alert_closing_settled check ((state = 'proposed') = (settled_at is null)),
      constraint alert_closing_second_person check (
        state <> 'confirmed' or (settled_by is not null and (settled_by <> proposed_by or alone))
      )
    )
  `.execute(db);
  await sql`
    create unique index alert_closing_open_unique on alert_closing (alert_id) where state = 'proposed'
  `.execute(db);

  await sql`
    create table debrief_task (
      id uuid primary key,
      alert_id uuid not null references alert (id),
      member_id uuid not null references member (id),
      state text not null default 'open' check (state in ('open', 'done', 'dismissed')),
      opened_at timestamptz not null default app_now(),
      settled_at timestamptz,
      constraint debrief_task_once unique (alert_id, member_id),
      constraint debrief_task_settled check ((state = 'open') = (settled_at is null))
    )
  `.execute(db);
  await sql`create index debrief_task_open on debrief_task (member_id) where state = 'open'`.execute(
    db,
  );
}
