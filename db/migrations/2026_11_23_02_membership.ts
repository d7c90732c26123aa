import { sql, type Kysely } from 'kysely';

/** Members, roles, sessions, recovery codes. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table member (
      id uuid primary key,
      handle text not null,
      handle_skeleton text not null constraint member_handle_skeleton_unique unique,
      password_hash text not null,
      is_adult boolean not null check (is_adult),
      consented_at timestamptz not null default app_now(),
      standing text not null default 'good' check (standing in ('good', 'suspended', 'left')),
      created_at timestamptz not null default app_now(),
      password_changed_at timestamptz not null default app_now(),
      -- When the member said that the recovery codes are kept somewhere. Null until then.
      recovery_codes_kept_at timestamptz
    )
  `.execute(db);
  await sql`
    create table member_role (
      member_id uuid not null references member (id) on delete cascade,
      role text not null check (role in ('companion', 'responder', 'safety_lead')),
      granted_at timestamptz not null default app_now(),
      primary key (member_id, role)
    )
  `.execute(db);
  await sql`create index member_role_role on member_role (role, member_id)`.execute(db);
  await sql`
    create table session (
      id_hash text primary key,
      public_id uuid not null constraint session_public_id_unique unique,
      member_id uuid not null references member (id) on delete cascade,
      created_at timestamptz not null default app_now(),
      last_seen_at timestamptz not null default app_now(),
      expires_at timestamptz not null,
      absolute_expires_at timestamptz not null
    )
  `.execute(db);
  await sql`create index session_member on session (member_id)`.execute(db);
  await sql`create index session_expiry on session (expires_at)`.execute(db);
  await sql`
    create table recovery_code (
      id uuid primary key,
      member_id uuid not null references member (id) on delete cascade,
      code_hash text not null,
      created_at timestamptz not null default app_now(),
      used_at timestamptz
    )
  `.execute(db);
  await sql`create index recovery_code_member on recovery_code (member_id) where used_at is null`.execute(
    db,
  );
  // The layout that rate-limiter-flexible expects. Keys are keyed hashes, never accounts or addresses.
  await sql`
    create table rate_limit (
      key varchar(255) primary key,
      points integer not null default 0,
      expire bigint
    )
  `.execute(db);
  await sql`create index rate_limit_expire on rate_limit (expire)`.execute(db);
}
