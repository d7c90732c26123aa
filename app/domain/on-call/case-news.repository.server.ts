import { sql } from 'kysely';
import type { Trx } from '#db/client.server.ts';
import type { CaseId, MemberId } from '#app/domain/shared/ids.ts';

/**
 * Tells whoever holds a case that the member wrote, by each proved method, unless word of it waits to go
 * out already. It says nothing of what was written, or by whom (S-30).
 */
export async function insertCaseNews(trx: Trx, caseId: CaseId, holder: MemberId): Promise<void> {
  await sql`
    insert into outgoing_message (id, purpose, recipient_id, contact_method_id, facts)
    select gen_random_uuid(), 'follow_up', c.member_id, c.id, jsonb_build_object('caseId', ${caseId}::text)
    from contact_method c
    where c.member_id = ${holder} and c.verified_at is not null and c.disabled_at is null
      and not exists (
        select from outgoing_message waiting
        where waiting.contact_method_id = c.id and waiting.purpose = 'follow_up'
          and waiting.state in ('pending', 'failed_temp') and waiting.facts ->> 'caseId' = ${caseId}::text
      )
  `.execute(trx);
}
