import { sql, type Kysely } from 'kysely';

/** A draft knows which save of which form it is from, so that a late one is told from a later one. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table draft
      -- A number that the form drew when it was opened, and how many times it had been sent to be kept.
      -- Null when the words came without scripts.
      add column form integer,
      add column save integer,
      add constraint draft_save_of_form check ((form is null) = (save is null))
  `.execute(db);
}
