import { sql, type Kysely } from 'kysely';

/** Decisions that whoever made them takes back within half a minute, and what their authors were told. */
export async function up(db: Kysely<unknown>): Promise<void> {
  // Null for a decision that cannot be undone with one press.
  await sql`alter table decision add column undo_until timestamptz`.execute(db);
  await sql`
    create table decision_undo (
      decision_id uuid primary key references decision (id),
      undone_by uuid not null references member (id),
      undone_at timestamptz not null default app_now()
    )
  `.execute(db);
  await sql`
    create trigger decision_undo_append_only before update or delete or truncate on decision_undo
      for each statement execute function forbid_change()
  `.execute(db);
  await sql`
    create view standing_decision as
      select d.* from decision d
      where not exists (select from decision_undo u where u.decision_id = d.id)
  `.execute(db);
  await sql`
    comment on view standing_decision is 'Decisions that were not undone: what counts, and what is shown'
  `.execute(db);
  // Only what nobody has read can be withdrawn; whoever has read it is told.
  await sql`
    alter table statement_of_reasons
      add column retracted_at timestamptz,
      add constraint statement_retracted_unread check (retracted_at is null or read_at is null)
  `.execute(db);
  await sql`drop index statement_unread`.execute(db);
  await sql`
    create index statement_unread on statement_of_reasons (member_id)
      where read_at is null and retracted_at is null
  `.execute(db);
}
