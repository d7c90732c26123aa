import { sql, type Kysely } from 'kysely';

/** Leads are told once of an appeal that waits longer than its member was told. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table appeal add column leads_told_at timestamptz`.execute(db);
  await sql`
    create index appeal_leads_untold on appeal (due_at) where outcome is null and leads_told_at is null
  `.execute(db);
}
