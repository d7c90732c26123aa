import { sql } from 'kysely';
import type { Trx } from '#db/client.server.ts';
import { appNowPlus } from '#db/expressions.ts';
import type { DurationMs } from '#app/domain/shared/duration.ts';
import type { CaseId, MemberId } from '#app/domain/shared/ids.ts';

/** What waits in a case: the member wrote, or it is time to ask again. */
export type CaseNews = 'answer' | 'due';

/** Who is told of it: whoever has the case, or others as well. */
export type ToldOfCase = 'holder' | 'others';

/**
 * Tells somebody who answers alerts, by each proved method, of what waits in a case, unless word of it waits
 * to go out already. It says nothing of what was written, or by whom (S-30), and who does not answer alerts any
 * more is told nothing. What is due calls nobody on the telephone.
 */
export async function insertCaseNews(
  trx: Trx,
  news: { caseId: CaseId; news: CaseNews; told: ToldOfCase; to: MemberId; delay?: DurationMs },
): Promise<void> {
  const { caseId, to, delay = 0 } = news;
  const facts = JSON.stringify({ caseId, news: news.news, told: news.told });
  await sql`
    insert into outgoing_message (id, purpose, recipient_id, contact_method_id, facts, next_at, due_at)
    select gen_random_uuid(), 'follow_up', c.member_id, c.id, ${facts}::jsonb, ${appNowPlus(delay)}, ${appNowPlus(delay)}
    from contact_method c join member m on m.id = c.member_id and m.standing = 'good'
    where c.member_id = ${to} and exists (
        select from member_role r where r.member_id = m.id and r.role in ('responder', 'safety_lead'))
      and c.verified_at is not null and c.disabled_at is null
      and (c.channel <> 'voice' or ${news.news !== 'due'})
      and not exists (
        select from outgoing_message waiting
        where waiting.contact_method_id = c.id and waiting.purpose = 'follow_up'
          and waiting.state in ('pending', 'failed_temp') and waiting.facts ->> 'caseId' = ${caseId}::text
          and waiting.facts ->> 'news' = ${news.news}::text
      )
  `.execute(trx);
}
