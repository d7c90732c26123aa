import { sql, type Kysely } from 'kysely';

/**
 * Two windows at one place keep a draft each, so that neither overwrites the other. Of one form there is
 * still one at most.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table draft
      drop constraint draft_pkey,
      add column id uuid primary key default gen_random_uuid(),
      -- Also finds the drafts of a place. Words that came without scripts have no form.
      add constraint draft_of_form unique (member_id, place, form)
  `.execute(db);
}
