import { sql, type Kysely } from 'kysely';

/** Counts of how support is offered while somebody writes, and members' own safety plans. */
export async function up(db: Kysely<unknown>): Promise<void> {
  // No member, no post, no time finer than a day: there is nothing here to trace anybody by.
  await sql`
    create table support_card_count (
      day date not null,
      variant text not null check (variant in ('card', 'list')),
      event text not null check (event in ('shown', 'opened', 'line_chosen', 'plan_opened', 'posted_after')),
      count integer not null check (count > 0),
      primary key (day, variant, event)
    )
  `.execute(db);
  await sql`
    create table safety_plan (
      member_id uuid primary key references member (id) on delete cascade,
      -- The six parts together, sealed for this member.
      sealed bytea not null,
      -- Grows with every change, so that one window does not silently undo another.
      version integer not null default 1,
      saved_at timestamptz not null default app_now()
    )
  `.execute(db);
}
