import { sql, type Kysely } from 'kysely';

/** People and time: schedules, rotations, participants, overrides, what shifts came to, calendar feeds. */
export async function up(db: Kysely<unknown>): Promise<void> {
  // Compares ids inside exclusion constraints. A trusted extension: the owner of the database may add it.
  await sql`create extension if not exists btree_gist`.execute(db);
  await sql`
    create table oncall_schedule (
      id uuid primary key,
      name text not null,
      -- IANA name. Shifts change by the wall clock of this place.
      zone text not null,
      -- Who is told of gaps, of people who are not ready, and of methods that fail.
      owner_id uuid not null references member (id),
      version integer not null default 1,
      created_at timestamptz not null default app_now(),
      archived_at timestamptz,
      -- When the next 14 days were last looked at, and of which gap its owner was told when.
      coverage_checked_at timestamptz,
      gap_told_start timestamptz,
      gap_told_at timestamptz
    )
  `.execute(db);
  await sql`create index oncall_schedule_coverage on oncall_schedule (coverage_checked_at) where archived_at is null`.execute(
    db,
  );
  await sql`create index oncall_schedule_owner on oncall_schedule (owner_id)`.execute(db);
  await sql`
    create table oncall_rotation (
      id uuid primary key,
      schedule_id uuid not null references oncall_schedule (id),
      name text not null,
      -- 1 is paged first; several rotations of a schedule are all on duty.
      position smallint not null,
      unit text not null check (unit in ('hour', 'day', 'week', 'month')),
      length integer not null check (length between 1 and 366),
      -- Local date and time of the first change, in the schedule's zone. Never an instant, never seconds.
      anchor timestamp not null,
      version integer not null default 1,
      created_at timestamptz not null default app_now(),
      archived_at timestamptz,
      -- Up to when its shifts are on record. What lies before is never worked out again.
      recorded_until timestamptz not null default app_now()
    )
  `.execute(db);
  await sql`create index oncall_rotation_recorded on oncall_rotation (recorded_until) where archived_at is null`.execute(
    db,
  );
  await sql`create index oncall_rotation_schedule on oncall_rotation (schedule_id, position)`.execute(
    db,
  );
  await sql`
    create table oncall_participant (
      id uuid primary key,
      rotation_id uuid not null references oncall_rotation (id),
      member_id uuid not null references member (id),
      position integer not null,
      effective_from timestamptz not null,
      effective_until timestamptz,
      constraint oncall_participant_order check (effective_until is null or effective_until >= effective_from),
      -- A person has one place in the order at a time, and a place has one person.
      constraint oncall_participant_once exclude using gist (
        rotation_id with =, member_id with =, tstzrange(effective_from, effective_until) with &&
      ),
      constraint oncall_participant_place exclude using gist (
        rotation_id with =, position with =, tstzrange(effective_from, effective_until) with &&
      )
    )
  `.execute(db);
  await sql`create index oncall_participant_rotation on oncall_participant (rotation_id, effective_from)`.execute(
    db,
  );
  await sql`create index oncall_participant_member on oncall_participant (member_id)`.execute(db);
  await sql`
    create table oncall_override (
      id uuid primary key,
      rotation_id uuid not null references oncall_rotation (id),
      kind text not null check (kind in ('replace', 'add', 'remove')),
      -- Who comes in; null when somebody is only taken out.
      member_id uuid references member (id),
      -- Who goes out; null when somebody is only added.
      replaces_id uuid references member (id),
      starts_at timestamptz not null,
      ends_at timestamptz not null,
      -- A swap counts once the other person has accepted it; a lead's override counts at once.
      state text not null check (state in ('proposed', 'accepted', 'declined', 'cancelled')),
      -- The other half of a swap, when there is one: both are accepted together.
      paired_with uuid references oncall_override (id) deferrable initially deferred,
      proposed_by uuid not null references member (id),
      proposed_at timestamptz not null default app_now(),
      answered_by uuid references member (id),
      answered_at timestamptz,
      reason text,
      constraint oncall_override_period check (ends_at > starts_at),
      constraint oncall_override_accepted_when check (state <> 'accepted' or answered_at is not null),
      constraint oncall_override_people check (
        (kind = 'replace' and member_id is not null and replaces_id is not null and member_id <> replaces_id)
        or (kind = 'add' and member_id is not null and replaces_id is null)
        or (kind = 'remove' and member_id is null and replaces_id is not null)
      ),
      -- The same place in a rotation is overridden once at a time (S-15).
      constraint oncall_override_no_overlap exclude using gist (
        rotation_id with =, coalesce(replaces_id, member_id) with =, tstzrange(starts_at, ends_at) with &&
      ) where (state = 'accepted')
    )
  `.execute(db);
  await sql`create index oncall_override_rotation on oncall_override (rotation_id, ends_at)`.execute(
    db,
  );
  await sql`create index oncall_override_pair on oncall_override (paired_with) where paired_with is not null`.execute(
    db,
  );
  await sql`create index oncall_override_proposed on oncall_override (proposed_by) where state = 'proposed'`.execute(
    db,
  );
  await sql`create index oncall_override_answer on oncall_override (member_id) where state = 'proposed'`.execute(
    db,
  );
  await sql`
    create table shift_record (
      id uuid primary key,
      rotation_id uuid not null references oncall_rotation (id),
      member_id uuid not null references member (id),
      starts_at timestamptz not null,
      -- Grows while the shift runs; the past is never worked out again.
      ends_at timestamptz not null,
      rule text not null check (rule in ('rotation', 'override')),
      override_id uuid references oncall_override (id),
      constraint shift_record_once unique (rotation_id, member_id, starts_at)
    )
  `.execute(db);
  await sql`create index shift_record_member on shift_record (member_id, starts_at desc)`.execute(
    db,
  );
  await sql`create index shift_record_rotation on shift_record (rotation_id, ends_at desc)`.execute(
    db,
  );
  await sql`
    create table shift_notice (
      id uuid primary key,
      rotation_id uuid not null references oncall_rotation (id),
      member_id uuid not null references member (id),
      -- Which change of shift it speaks of.
      changes_at timestamptz not null,
      kind text not null check (kind in ('coming', 'begins', 'ends')),
      noticed_at timestamptz not null default app_now(),
      ready_at timestamptz,
      -- Set once its owner was told that nobody said “I am ready”.
      owner_told_at timestamptz,
      constraint shift_notice_once unique (rotation_id, member_id, changes_at, kind)
    )
  `.execute(db);
  // Who said nothing by the time their shift began, and of whom nobody was told yet.
  await sql`
    create index shift_notice_unready on shift_notice (changes_at)
      where kind = 'coming' and ready_at is null and owner_told_at is null
  `.execute(db);
  await sql`create index shift_notice_member on shift_notice (member_id, changes_at desc)`.execute(
    db,
  );
  await sql`
    create table handover_item (
      rotation_id uuid not null references oncall_rotation (id),
      changes_at timestamptz not null,
      alert_id uuid not null references alert (id),
      from_id uuid not null references member (id),
      to_id uuid not null references member (id),
      offered_at timestamptz not null default app_now(),
      accepted_at timestamptz,
      primary key (rotation_id, changes_at, alert_id)
    )
  `.execute(db);
  await sql`create index handover_item_open on handover_item (to_id) where accepted_at is null`.execute(
    db,
  );
  await sql`
    create table calendar_feed (
      -- SHA-256 of the token in the address. The token itself is shown once.
      token_hash text primary key,
      member_id uuid not null references member (id),
      created_at timestamptz not null default app_now(),
      last_used_at timestamptz,
      revoked_at timestamptz
    )
  `.execute(db);
  // How fast somebody usually answers is read from the alerts of the last weeks.
  await sql`create index alert_recent on alert (triggered_at)`.execute(db);
  await sql`create unique index calendar_feed_one on calendar_feed (member_id) where revoked_at is null`.execute(
    db,
  );
}
