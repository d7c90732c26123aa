import type { Kysely } from 'kysely';
import { allowTextKinds } from '#db/allow-names.ts';

/** What staff note on an appeal is screened. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await allowTextKinds(db, ['appeal_note']);
}
