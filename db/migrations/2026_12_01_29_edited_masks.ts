import { sql, type Kysely } from 'kysely';
import { allowedNames } from '#db/allow-names.ts';

/** What authors make of words that are masked stays masked with them, and moderators are asked to look. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table post_mask
      -- The mask that a moderator set and this one goes on with, after its author changed the words.
      -- It is lifted with that one.
      add column continues uuid references post_mask (id)
  `.execute(db);
  await sql`
    create index post_mask_continued on post_mask (continues) where continues is not null
  `.execute(db);
  const kinds = await allowedNames(db, 'review_signal_kind_check', ['mask_kept']);
  await sql`
    alter table review_signal drop constraint review_signal_kind_check,
      add constraint review_signal_kind_check check (kind in (${kinds}))
  `.execute(db);
  await sql`
    create unique index review_signal_mask_kept_unique on review_signal (item_id, revision)
      where kind = 'mask_kept'
  `.execute(db);
}
