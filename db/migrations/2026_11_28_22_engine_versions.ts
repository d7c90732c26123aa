import { sql, type Kysely } from 'kysely';

/** Each part of the engine has a version, so that an old process leaves it alone once a migration changed it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table engine_module
      add column version integer not null default 1 constraint engine_module_version check (version >= 1)
  `.execute(db);
}
