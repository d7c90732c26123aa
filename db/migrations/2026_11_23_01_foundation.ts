import { sql, type Kysely } from 'kysely';

/** The clock, the guard of append-only tables, the audit log, and rate limits. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function app_now() returns timestamptz
      language sql stable parallel safe
      return statement_timestamp()
  `.execute(db);
  await sql`comment on function app_now() is 'The clock of every rule. Tests replace it.'`.execute(
    db,
  );

  await sql`
    create function forbid_change() returns trigger language plpgsql as $$
    begin
      raise exception 'rows of % are never changed or removed', tg_table_name
        using errcode = 'restrict_violation';
    end $$
  `.execute(db);

  await sql`
    create table audit_event (
      id uuid primary key,
      occurred_at timestamptz not null default app_now(),
      actor_id uuid,
      action text not null,
      subject_kind text not null,
      subject_id text not null,
      facts jsonb not null default '{}'
    )
  `.execute(db);
  await sql`create index audit_event_subject on audit_event (subject_kind, subject_id, occurred_at)`.execute(
    db,
  );
  await sql`create index audit_event_actor on audit_event (actor_id, occurred_at)`.execute(db);
  await sql`
    create trigger audit_event_append_only before update or delete or truncate on audit_event
      for each statement execute function forbid_change()
  `.execute(db);
}
