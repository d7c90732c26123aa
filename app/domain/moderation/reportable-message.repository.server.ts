import { sql } from 'kysely';
import type { Db, Trx } from '#db/client.server.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import type { MemberId } from '#app/domain/shared/ids.ts';

/**
 * A message that people on duty wrote to this member. Null for every other. Members know the duty and not
 * the person, so no name comes with it.
 */
export async function selectReportableMessage(db: Db | Trx, actor: Actor, id: string) {
  const result = await sql<{ id: string; authorId: MemberId }>`
    select m.id, m.author_id as "authorId"
    from case_message m join care_case c on c.id = m.case_id
    where m.id = ${id} and m.direction = 'out' and c.member_id = ${actor.id}
  `.execute(db);
  const [message] = result.rows;
  if (message === undefined) return null;
  return { ...message, revision: 1, groupId: null, authorHandle: null, place: null };
}
