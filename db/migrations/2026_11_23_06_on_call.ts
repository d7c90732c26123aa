import { sql, type Kysely } from 'kysely';

/** Escalation of alerts, contact methods, and messages to the world outside. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table contact_method (
      id uuid primary key,
      member_id uuid not null references member (id) on delete cascade,
      channel text not null check (channel in ('email')),
      -- Encrypted with the secret of the deployment.
      address_sealed bytea not null,
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
      -- Null while somebody has the alert, and after it is closed.
      due_at timestamptz,
      fired_at timestamptz
    )
  `.execute(db);
  await sql`create index alert_escalation_due on alert_escalation (due_at) where due_at is not null`.execute(
    db,
  );
  await sql`
    create table outgoing_message (
      id uuid primary key,
      alert_id uuid not null references alert (id),
      recipient_id uuid not null references member (id),
      contact_method_id uuid not null references contact_method (id),
      purpose text not null check (purpose in ('page', 'update')),
      step integer not null,
      loop integer not null,
      state text not null default 'pending' check (
        state in ('pending', 'sending', 'accepted', 'failed_temp', 'failed_perm', 'superseded', 'cancelled')
      ),
      attempt integer not null default 0,
      lease_until timestamptz,
      next_at timestamptz not null default app_now(),
      created_at timestamptz not null default app_now(),
      accepted_at timestamptz,
      constraint outgoing_message_once unique (alert_id, contact_method_id, purpose, step, loop)
    )
  `.execute(db);
  await sql`
    create index outgoing_message_due on outgoing_message (next_at)
      where state in ('pending', 'sending', 'failed_temp')
  `.execute(db);
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
}
