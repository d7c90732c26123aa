import { sql } from 'kysely';
import type { Trx } from '#db/client.server.ts';
import { appNow, appNowPlus } from '#db/expressions.ts';
import { minutes, type DurationMs } from '#app/domain/shared/duration.ts';

/** What waits for a mend of the server waits long; whoever was told of it need not hear it every minute. */
const TOLD_AGAIN_AFTER: DurationMs = minutes(30);

/** Writes to every lead, by each proved way, that texts are unread, unless that was done a short while ago. */
export async function insertUnreadMessages(trx: Trx): Promise<void> {
  // Several workers look at once.
  await sql`select pg_advisory_xact_lock(hashtext('unread texts'))`.execute(trx);
  await sql`
    insert into outgoing_message (id, purpose, recipient_id, contact_method_id, facts, next_at)
    select gen_random_uuid(), 'owner', c.member_id, c.id, '{"matter": "text_unscreened"}', ${appNow()}
    from contact_method c
    join member m on m.id = c.member_id and m.standing = 'good'
    join member_role r on r.member_id = c.member_id and r.role = 'safety_lead'
    where c.verified_at is not null and c.disabled_at is null
      and not exists (
        select from outgoing_message said
        where said.contact_method_id = c.id and said.purpose = 'owner'
          and said.created_at > ${appNowPlus(-TOLD_AGAIN_AFTER)}
          and said.facts ->> 'matter' = 'text_unscreened'
      )
  `.execute(trx);
}
