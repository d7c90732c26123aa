import { sql, type Kysely } from 'kysely';

/** An item that is as pressing as it is by a late look at an old text alone calls nobody. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table review_item
      -- Whether people on call are called when it is an emergency that nobody has.
      add column may_page boolean not null default true
  `.execute(db);
}
