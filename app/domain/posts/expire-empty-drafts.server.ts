import { deleteEmptyDrafts } from '#app/domain/posts/drafts.repository.server.ts';
import { days } from '#app/domain/shared/duration.ts';
import type { Deps } from '#app/domain/shared/deps.ts';

/** No save of a form is on its way for longer. */
const LATE_AT_MOST = days(1);

/**
 * Removes the rows that stay of forms which were emptied or posted, so that no late save brings their words
 * back: they hold no word, but say that somebody was about to write here. Safe to run at any time.
 */
export async function expireEmptyDrafts({ db }: Pick<Deps, 'db'>): Promise<void> {
  await deleteEmptyDrafts(db, LATE_AT_MOST / 1000);
}
