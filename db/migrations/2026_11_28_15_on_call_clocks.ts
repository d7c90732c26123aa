import { sql, type Kysely } from 'kysely';

/** Targets that were missed, what owners were told of coverage, and the weekly run over real channels. */
export async function up(db: Kysely<unknown>): Promise<void> {
  // Each leg of an alert's way is missed once, however many workers look.
  await sql`
    create unique index alert_event_target_missed_unique on alert_event (alert_id, (facts ->> 'leg'))
      where kind = 'target_missed'
  `.execute(db);
  await sql`
    alter table oncall_schedule
      -- What its owner was last told of the coming two weeks, in short, and when.
      add column findings_told text,
      add column findings_told_at timestamptz
  `.execute(db);
  await sql`
    alter table canary_run
      -- sink: to nobody, every few minutes. real: over every real channel to a monitored place, once a week.
      add column reach text not null default 'sink' check (reach in ('sink', 'real')),
      -- How each real channel did: [{channel, state, detail}].
      add column channels jsonb not null default '[]'
  `.execute(db);
  await sql`drop index canary_run_recent`.execute(db);
  await sql`create index canary_run_recent on canary_run (reach, started_at desc)`.execute(db);
}
