import { sql } from 'kysely';
import type { Trx } from '#db/client.server.ts';
import { appNow } from '#db/expressions.ts';

/**
 * Ends the hold on a post about which somebody has decided; does nothing for one that was never held. What
 * was not hidden is read by everybody from now on, counts as an answer from now on, and so does the
 * conversation that it opens. A conversation whose opening was hidden stays away until that is put back.
 */
export async function endHold(trx: Trx, postId: string): Promise<void> {
  await sql`
    with released as (
      update post set held_at = null where id = ${postId} and held_at is not null
      returning thread_id, author_id, hidden_at is null and withdrawn_at is null as is_shown
    )
    update thread t set
      version = t.version + 1,
      last_post_at = case when released.is_shown then ${appNow()} else t.last_post_at end,
      answered_at = case when released.is_shown and t.author_id <> released.author_id
                         then coalesce(t.answered_at, ${appNow()}) else t.answered_at end
    from released where t.id = released.thread_id
  `.execute(trx);
  await sql`
    update thread t set held_at = null, version = t.version + 1
    from post p
    where p.id = ${postId} and p.number = 1 and p.hidden_at is null
      and t.id = p.thread_id and t.held_at is not null
  `.execute(trx);
}
