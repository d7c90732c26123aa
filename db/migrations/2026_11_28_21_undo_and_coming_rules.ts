import { sql, type Kysely } from 'kysely';

/** Decisions that are undone within half a minute; rules that come into force later, and answers about drafts. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await undo(db);
  await comingRules(db);
}

async function undo(db: Kysely<unknown>): Promise<void> {
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

async function comingRules(db: Kysely<unknown>): Promise<void> {
  // Rules can be adopted for a day to come. What a group's page shows follows from the clock.
  await sql`
    create function group_rules(wanted uuid) returns text language sql stable as $$
      select coalesce(
        (select string_agg(r.rule ->> 'text', E'\n' order by r.place)
          from (
            select rules from rules_version
            where group_id = wanted and state = 'adopted' and number > 1 and in_force_from <= app_now()
            order by in_force_from desc, number desc limit 1
          ) v
          cross join lateral jsonb_array_elements(v.rules) with ordinality r (rule, place)),
        (select g.rules from topic_group g where g.id = wanted))
    $$
  `.execute(db);
  await sql`
    comment on function group_rules(uuid) is 'The rules of a group that are in force now, one a line'
  `.execute(db);
  // One answer to a comment, by somebody who may adopt the draft.
  await sql`
    create table rule_comment_answer (
      comment_id uuid primary key references rule_comment (id),
      author_id uuid not null references member (id),
      body text not null,
      written_at timestamptz not null default app_now()
    )
  `.execute(db);
  await sql`
    create trigger rule_comment_answer_append_only
      before update or delete or truncate on rule_comment_answer
      for each statement execute function forbid_change()
  `.execute(db);
}
