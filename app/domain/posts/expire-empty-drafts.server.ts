import {
  deleteEmptyDrafts,
  selectEmptyDrafts,
} from '#app/domain/posts/drafts.repository.server.ts';
import { days } from '#app/domain/shared/duration.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import { setAside, togetherOrAlone } from '#app/domain/shared/row-by-row.server.ts';

/** No save of a form is on its way for longer. */
const LATE_AT_MOST = days(1);

/**
 * Removes the rows that stay of forms which were emptied or posted, so that no late save brings their words
 * back: they hold no word, but say that somebody was about to write here. Safe to run at any time. One that cannot
 * be removed keeps no other.
 */
export async function expireEmptyDrafts({ db }: Pick<Deps, 'db'>): Promise<void> {
  const work = { db, what: 'what is left of emptied forms' };
  const found = await selectEmptyDrafts(db, { olderThan: LATE_AT_MOST, except: setAside(work) });
  await togetherOrAlone(work, found, (trx, rows) =>
    deleteEmptyDrafts(
      trx,
      rows.map(({ id }) => id),
    ),
  );
}
