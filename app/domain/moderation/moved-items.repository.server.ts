import { sql } from 'kysely';
import type { Trx } from '#db/client.server.ts';
import type { GroupId, ThreadId } from '#app/domain/shared/ids.ts';

/**
 * Takes every item about a conversation along to another group: its title, its posts, and the words of
 * appeals about them, decided ones as well, because they can be opened again and appealed against. Who
 * holds one and may not see it there holds it no longer. Call it before the conversation itself is moved:
 * items are locked before conversations.
 */
export async function moveItemsOfThread(
  trx: Trx,
  threadId: ThreadId,
  groupId: GroupId,
): Promise<void> {
  await sql`
    with about_texts as (
      select ri.id from review_item ri
      where (ri.subject_kind = 'thread_title' and ri.subject_id = ${threadId})
        or (ri.subject_kind = 'post'
          and ri.subject_id in (select id from post where thread_id = ${threadId}))
    ), about as (
      select id from about_texts
      union
      select words.id from about_texts
      join decision d on d.item_id = about_texts.id
      join appeal ap on ap.decision_id = d.id
      join review_item words on words.subject_kind = 'appeal' and words.subject_id = ap.id
    ), locked as (
      select ri.id, ri.state = 'claimed'
        and not exists (
          select from group_moderator gm
          where gm.group_id = ${groupId} and gm.member_id = ri.claimed_by
        )
        and not exists (
          select from member_role r where r.member_id = ri.claimed_by and r.role = 'safety_lead'
        ) as "isLost"
      from review_item ri where ri.id in (select id from about)
      order by ri.id for update
    )
    update review_item ri set group_id = ${groupId},
      state = case when "isLost" then 'open' else ri.state end,
      claimed_by = case when "isLost" then null else ri.claimed_by end,
      claim_token = case when "isLost" then null else ri.claim_token end,
      claim_until = case when "isLost" then null else ri.claim_until end
    from locked where ri.id = locked.id
  `.execute(trx);
}
