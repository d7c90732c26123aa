import { sql, type Kysely } from 'kysely';

/** Ways to reach people and the world outside, rules of notification, policies, and paging by person. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table contact_method
      drop constraint contact_method_channel_check,
      add constraint contact_method_channel_check
        check (channel in ('email', 'sms', 'voice', 'web_push', 'ntfy', 'sink')),
      add column label text,
      -- Keyed hash of the address: finds the person behind an answer by SMS without storing the number in clear.
      add column address_fingerprint text,
      add column tested_at timestamptz,
      -- A test or a page failed for good; its owner is asked to look.
      add column suspect_at timestamptz
  `.execute(db);
  await sql`
    create index contact_method_fingerprint on contact_method (channel, address_fingerprint)
      where verified_at is not null and disabled_at is null
  `.execute(db);
  await sql`
    create table notification_rule (
      id uuid primary key,
      member_id uuid not null references member (id) on delete cascade,
      urgency text not null check (urgency in ('routine', 'emergency')),
      contact_method_id uuid not null references contact_method (id) on delete cascade,
      after_seconds integer not null check (after_seconds between 0 and 3600),
      constraint notification_rule_once unique (member_id, urgency, contact_method_id, after_seconds)
    )
  `.execute(db);
  await sql`create index notification_rule_method on notification_rule (contact_method_id)`.execute(
    db,
  );
  await sql`
    create table quiet_hours (
      member_id uuid primary key references member (id) on delete cascade,
      zone text not null,
      from_time time not null,
      until_time time not null,
      constraint quiet_hours_are_hours check (from_time <> until_time)
    )
  `.execute(db);
  await sql`
    create table external_destination (
      id uuid primary key,
      kind text not null check (kind in ('pagerduty', 'webhook', 'slack', 'teams', 'ntfy')),
      -- A backstop is paged when nobody here can be; the others are told.
      purpose text not null check (purpose in ('backstop', 'inform')),
      name text not null,
      settings_sealed bytea not null,
      created_by uuid not null references member (id),
      created_at timestamptz not null default app_now(),
      tested_at timestamptz,
      suspect_at timestamptz,
      disabled_at timestamptz,
      disabled_reason text
    )
  `.execute(db);
  await sql`
    create table escalation_policy (
      id uuid primary key,
      name text not null,
      tier text not null check (tier in ('urgent', 'emergency')),
      -- Null: for every group that has none of its own.
      group_id uuid references topic_group (id),
      -- How many rounds before the alert is marked unanswered; null is without end (S-10).
      repeat_limit integer check (repeat_limit between 1 and 20),
      -- Two people are wanted: one acknowledgement does not end the other's pages (S-13).
      parallel_ack boolean not null default false,
      version integer not null default 1,
      created_by uuid not null references member (id),
      created_at timestamptz not null default app_now(),
      archived_at timestamptz,
      constraint escalation_policy_emergency_never_ends check (tier <> 'emergency' or repeat_limit is null)
    )
  `.execute(db);
  await sql`
    create unique index escalation_policy_one on escalation_policy (tier, group_id) nulls not distinct
      where archived_at is null
  `.execute(db);
  await sql`
    create table escalation_step (
      policy_id uuid not null references escalation_policy (id) on delete cascade,
      position smallint not null,
      -- From this step's firing to the next one's.
      next_after_seconds integer not null check (next_after_seconds between 30 and 7200),
      primary key (policy_id, position)
    )
  `.execute(db);
  await sql`
    create table step_target (
      policy_id uuid not null,
      position smallint not null,
      ordinal smallint not null,
      kind text not null check (kind in ('schedule', 'rotation', 'member', 'role', 'destination')),
      -- Id of the schedule, rotation, member or destination; for a role its name.
      target text not null,
      primary key (policy_id, position, ordinal),
      foreign key (policy_id, position) references escalation_step (policy_id, position) on delete cascade
    )
  `.execute(db);
  await sql`
    alter table alert_escalation
      add column policy_id uuid references escalation_policy (id),
      add column policy_version integer,
      add column parallel_ack boolean not null default false,
      add column repeat_limit integer,
      -- A routine alert that nobody answered in all its rounds. It stays open and is shown as such.
      add column unanswered_at timestamptz,
      -- The round to which the step that fired last belonged, and the firing that began the present round.
      add column fired_loop integer,
      add column round_from integer not null default 1,
      -- Whether people are being called. With parallel acknowledgement one person is not enough to end it.
      add column still_calling boolean not null default true,
      -- Nobody of the whole policy could be reached, so everybody was called. Staff pages say so until then.
      add column everybody_called_at timestamptz
  `.execute(db);
  await sql`update alert_escalation e set still_calling = a.state = 'triggered' from alert a where a.id = e.alert_id`.execute(
    db,
  );
  // Steps of before named an audience, which is a role.
  await sql`
    update alert_escalation set steps = (
      select jsonb_agg(
        jsonb_build_object(
          'targets', jsonb_build_array(jsonb_build_object('kind', 'role', 'target',
            case step ->> 'audience' when 'responders' then 'responder' else 'safety_lead' end)),
          'nextAfterSeconds', (step ->> 'nextAfterSeconds')::integer
        ) order by position
      )
      from jsonb_array_elements(steps) with ordinality as each (step, position)
    )
  `.execute(db);
  await sql`
    create index alert_escalation_nobody on alert_escalation (everybody_called_at)
      where everybody_called_at is not null
  `.execute(db);
  await sql`create index alert_escalation_policy on alert_escalation (policy_id) where policy_id is not null`.execute(
    db,
  );
  // Alerts of the canary and of tests run through the real engine and stand on no board, queue or count.
  await sql`
    alter table alert
      add column kind text not null default 'real' check (kind in ('real', 'canary', 'test')),
      alter column review_item_id drop not null,
      add constraint alert_real_has_a_review_item check (kind <> 'real' or review_item_id is not null),
      drop constraint alert_outcome_code_check,
      add constraint alert_outcome_code_check check (
        outcome_code in ('contacted', 'resources_sent', 'no_risk_found', 'emergency_services', 'duplicate')
        or (outcome_code = 'drill' and kind <> 'real')
      )
  `.execute(db);
  await sql`create index alert_synthetic_open on alert (triggered_at) where kind <> 'real' and state <> 'closed'`.execute(
    db,
  );
  // So that the numbers people read out to each other have no gaps.
  await sql`create sequence synthetic_alert_ref increment by -1 minvalue -2147483648 start with -1`.execute(
    db,
  );
  await sql`alter domain text_kind drop constraint text_kind_known`.execute(db);
  await sql`
    alter domain text_kind add constraint text_kind_known check (value in (
      'post', 'thread_title', 'handle', 'report_note', 'alert_note', 'canary', 'test'
    )) not valid
  `.execute(db);
  // Nobody ever has to decide anything about a drill.
  await sql`
    alter table review_item add constraint review_item_is_no_drill check (subject_kind not in ('canary', 'test'))
  `.execute(db);
  await sql`
    create table alert_responder_cycle (
      id uuid primary key,
      alert_id uuid not null references alert (id),
      member_id uuid not null references member (id),
      -- Which firing of the alert's steps called this person.
      firing integer not null,
      urgency text not null check (urgency in ('routine', 'emergency')),
      -- The person's rules as they were when the cycle began: [{contactMethodId, afterSeconds}], in order.
      rules jsonb not null,
      next_rule integer not null default 0,
      -- Counts the messages of this cycle; repeats of the last rule go on counting.
      sent integer not null default 0,
      started_at timestamptz not null default app_now(),
      -- Null when it is over.
      next_at timestamptz,
      ended_at timestamptz,
      end_reason text,
      -- Why this person: named by a step, had the alert before, or because everybody was called.
      called_as text not null default 'target' check (called_as in ('target', 'holder', 'everybody', 'drill')),
      constraint alert_responder_cycle_once unique (alert_id, member_id, firing)
    )
  `.execute(db);
  await sql`create index alert_responder_cycle_due on alert_responder_cycle (next_at) where next_at is not null`.execute(
    db,
  );
  await sql`create index alert_responder_cycle_member on alert_responder_cycle (member_id, started_at desc)`.execute(
    db,
  );
  await sql`
    alter table outgoing_message
      alter column recipient_id drop not null,
      alter column contact_method_id drop not null,
      add column destination_id uuid references external_destination (id),
      add column cycle_id uuid references alert_responder_cycle (id),
      add column sequence integer not null default 0,
      -- Another message that speaks for this one as well (S-27).
      add column carried_by uuid references outgoing_message (id),
      -- The provider's name for it, to match receipts by.
      add column provider_ref text,
      add column delivered_at timestamptz,
      add column read_at timestamptz,
      -- When it was first meant to go out: later than its making when it waits to be told with others.
      add column due_at timestamptz not null default app_now(),
      -- Facts for purposes that speak of no alert, such as a shift. Codes, ids and times alone.
      add column facts jsonb not null default '{}',
      drop constraint outgoing_message_purpose_check,
      add constraint outgoing_message_purpose_check check (
        purpose in ('page', 'update', 'verify', 'test', 'shift', 'owner', 'backstop', 'inform', 'follow_up')
      ),
      drop constraint outgoing_message_state_check,
      add constraint outgoing_message_state_check check (
        state in ('pending', 'sending', 'accepted', 'delivered', 'read', 'coalesced',
          'failed_temp', 'failed_perm', 'superseded', 'cancelled')
      ),
      drop constraint outgoing_message_subject,
      add constraint outgoing_message_subject check (
        purpose in ('owner', 'backstop', 'follow_up') or (purpose in ('page', 'update', 'inform')) = (alert_id is not null)
      ),
      drop constraint outgoing_message_once,
      add constraint outgoing_message_once unique (alert_id, contact_method_id, purpose, firing, sequence),
      add constraint outgoing_message_goes_somewhere check (
        (contact_method_id is not null and recipient_id is not null and destination_id is null)
        or (contact_method_id is null and destination_id is not null)
      )
  `.execute(db);
  await sql`create index outgoing_message_destination on outgoing_message (destination_id, created_at desc) where destination_id is not null`.execute(
    db,
  );
  await sql`create unique index outgoing_message_provider_ref on outgoing_message (provider_ref) where provider_ref is not null`.execute(
    db,
  );
  await sql`create index outgoing_message_cycle on outgoing_message (cycle_id) where cycle_id is not null`.execute(
    db,
  );
  await sql`create index outgoing_message_carried on outgoing_message (carried_by) where carried_by is not null`.execute(
    db,
  );
  await sql`
    create table delivery_receipt (
      id uuid primary key,
      message_id uuid references outgoing_message (id),
      -- What the provider called it, and whether the callback proved who it came from.
      status text not null,
      accepted boolean not null,
      received_at timestamptz not null default app_now()
    )
  `.execute(db);
  await sql`create index delivery_receipt_message on delivery_receipt (message_id)`.execute(db);
  await sql`
    create table acknowledgement_link (
      -- SHA-256 of the token in the address.
      token_hash text primary key,
      message_id uuid not null references outgoing_message (id),
      member_id uuid not null references member (id),
      alert_id uuid not null references alert (id),
      expires_at timestamptz not null,
      used_at timestamptz
    )
  `.execute(db);
  await sql`create index acknowledgement_link_message on acknowledgement_link (message_id)`.execute(
    db,
  );
  // By which channels a worker can reach people, where mail was the only one.
  await sql`
    alter table worker_heartbeat drop column sends_mail, add column channels text[] not null default '{}'
  `.execute(db);
  await sql`
    create table engine_module (
      -- escalation, cycles, messages, shifts, canary …
      name text primary key,
      ran_at timestamptz not null default app_now(),
      problem text
    )
  `.execute(db);
  await sql`
    create table auditor_page (
      -- When the auditor last paged for a problem: several web processes page once.
      problem text primary key,
      paged_at timestamptz not null
    )
  `.execute(db);
  await sql`
    create table canary_run (
      id uuid primary key,
      started_at timestamptz not null default app_now(),
      -- Times of the hops that were passed, by name.
      hops jsonb not null default '{}',
      completed_at timestamptz,
      failed_hop text
    )
  `.execute(db);
  await sql`create index canary_run_recent on canary_run (started_at desc)`.execute(db);
}
