import { sql, type Kysely } from 'kysely';

/** One browser that gets notifications may be the place where somebody watches for the weekly test. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table contact_method
      add column watched_since timestamptz,
      add constraint contact_method_watched_browser
        check (watched_since is null or channel = 'web_push')
  `.execute(db);
  // The expression is the same for every row: at most one of them is watched.
  await sql`
    create unique index contact_method_watched on contact_method ((watched_since is not null))
      where watched_since is not null
  `.execute(db);
}
