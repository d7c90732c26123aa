import { sql, type RawBuilder } from 'kysely';
import type { Trx } from '#db/client.server.ts';
import { appNow } from '#db/expressions.ts';
import type { OwnerMatter } from '#app/domain/on-call/message-content.ts';

/**
 * Writes to every safety lead, by each proved way, that something needs them; nothing of it is said. Not by a
 * way by which they were told already: `said` is the condition for a message of this matter, `said` in the
 * query, to count as that.
 */
export async function insertLeadMessages(
  trx: Trx,
  matter: OwnerMatter,
  { said }: { said: RawBuilder<boolean> },
): Promise<void> {
  await sql`
    insert into outgoing_message (id, purpose, recipient_id, contact_method_id, facts, next_at)
    select gen_random_uuid(), 'owner', c.member_id, c.id, ${JSON.stringify({ matter })}::jsonb, ${appNow()}
    from contact_method c
    join member m on m.id = c.member_id and m.standing = 'good'
    join member_role r on r.member_id = c.member_id and r.role = 'safety_lead'
    where c.verified_at is not null and c.disabled_at is null
      and not exists (
        select from outgoing_message said
        where said.contact_method_id = c.id and said.purpose = 'owner'
          and said.facts ->> 'matter' = ${matter} and ${said}
      )
  `.execute(trx);
}
