import { sql, type Kysely } from 'kysely';

/** Escalation of alerts, contact methods, messages to the world outside, and signs of life. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table contact_method (
      id uuid primary key,
      member_id uuid not null references member (id) on delete cascade,
      channel text not null check (channel in ('email')),
      -- Encrypted with the secret of the deployment, as is the code that proves it.
      address_sealed bytea not null,
      code_sealed bytea,
      code_expires_at timestamptz,
      code_tries integer not null default 0,
      verified_at timestamptz,
      disabled_at timestamptz,
      created_at timestamptz not null default app_now()
    )
  `.execute(db);
  await sql`create index contact_method_member on contact_method (member_id)`.execute(db);
  await sql`
    create table alert_escalation (
      alert_id uuid primary key references alert (id),
      -- The steps as they were when the alert opened; people are looked up when a step fires.
      steps jsonb not null,
      next_step integer not null default 0,
      loop integer not null default 0,
      -- How often any step has fired. Guards against firing twice, whatever the clock does.
      firing integer not null default 0,
      fired_step integer,
      fired_at timestamptz,
      -- Null while somebody has the alert, and after it is closed.
      due_at timestamptz,
      -- Somebody to page besides the step's audience: who had the alert and let it lapse.
      also_page uuid references member (id)
    )
  `.execute(db);
  await sql`create index alert_escalation_due on alert_escalation (due_at) where due_at is not null`.execute(
    db,
  );
  await sql`
    create table outgoing_message (
      id uuid primary key,
      purpose text not null check (purpose in ('page', 'update', 'verify', 'test')),
      alert_id uuid references alert (id),
      recipient_id uuid not null references member (id),
      contact_method_id uuid not null references contact_method (id),
      -- Which firing of the alert's steps asked for it.
      firing integer not null default 0,
      state text not null default 'pending' check (
        state in ('pending', 'sending', 'accepted', 'failed_temp', 'failed_perm', 'superseded', 'cancelled')
      ),
      attempt integer not null default 0,
      lease_until timestamptz,
      next_at timestamptz not null default app_now(),
      created_at timestamptz not null default app_now(),
      accepted_at timestamptz,
      constraint outgoing_message_once unique (alert_id, contact_method_id, purpose, firing),
      constraint outgoing_message_subject check ((purpose in ('page', 'update')) = (alert_id is not null))
    )
  `.execute(db);
  await sql`
    create index outgoing_message_due on outgoing_message (next_at)
      where state in ('pending', 'sending', 'failed_temp')
  `.execute(db);
  await sql`create index outgoing_message_method on outgoing_message (contact_method_id, created_at desc)`.execute(
    db,
  );
  await sql`
    create table message_attempt (
      message_id uuid not null references outgoing_message (id),
      attempt integer not null,
      started_at timestamptz not null default app_now(),
      finished_at timestamptz,
      result text check (result in ('accepted', 'failed_temp', 'failed_perm')),
      detail text,
      primary key (message_id, attempt)
    )
  `.execute(db);
  // One row per worker process: what it can do, and when it last did something.
  await sql`
    create table worker_heartbeat (
      worker_id uuid primary key,
      started_at timestamptz not null default app_now(),
      seen_at timestamptz not null default app_now(),
      sends_mail boolean not null,
      queue text not null check (queue in ('redis', 'postgres')),
      queue_problem text
    )
  `.execute(db);
}
