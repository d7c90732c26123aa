import { sql } from 'kysely';
import { isOld } from '#db/expressions.ts';
import { inTransaction } from '#db/transaction.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import { minutes, type DurationMs } from '#app/domain/shared/duration.ts';
import { countUnread } from '#app/domain/crisis-response/screening-tasks.repository.server.ts';
import { READ_LATE } from '#app/domain/crisis-response/targets.ts';
import { insertLeadMessages } from '#app/domain/on-call/lead-messages.repository.server.ts';

/** What waits for a mend of the server waits long; whoever was told of it need not hear it every minute. */
const TOLD_AGAIN_AFTER: DurationMs = minutes(30);

/**
 * Tells every safety lead, at most once in half an hour, when a text has waited far too long for being
 * screened: nothing else of it reaches people. Any number of processes may look.
 */
export async function tellOfUnread(deps: Pick<Deps, 'db'>): Promise<void> {
  if ((await countUnread(deps.db, READ_LATE)) === 0) return;
  await inTransaction(deps.db, async (trx) => {
    // Several workers look at once.
    await sql`select pg_advisory_xact_lock(hashtext('unread texts'))`.execute(trx);
    const said = sql<boolean>`not ${isOld(sql`said.created_at`, TOLD_AGAIN_AFTER)}`;
    await insertLeadMessages(trx, 'text_unscreened', { said });
  });
}
