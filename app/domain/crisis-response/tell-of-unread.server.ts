import { inTransaction } from '#db/transaction.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import { countUnread } from '#app/domain/crisis-response/screening-tasks.repository.server.ts';
import { READ_LATE } from '#app/domain/crisis-response/targets.ts';
import { insertUnreadMessages } from '#app/domain/on-call/unread-messages.repository.server.ts';

/**
 * Tells every safety lead, at most once in half an hour, when a text has waited far too long for being
 * screened: nothing else of it reaches people. Any number of processes may look.
 */
export async function tellOfUnread(deps: Pick<Deps, 'db'>): Promise<void> {
  if ((await countUnread(deps.db, READ_LATE)) === 0) return;
  await inTransaction(deps.db, insertUnreadMessages);
}
