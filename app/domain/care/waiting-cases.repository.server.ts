import { sql, type RawBuilder } from 'kysely';
import type { Db, Trx } from '#db/client.server.ts';
import { appNow, isOfLaterClock } from '#db/expressions.ts';
import { isClaimed, isDue, waitsTooLong } from '#app/domain/care/follow-ups.repository.server.ts';
import type { CaseNews, ToldOfCase } from '#app/domain/on-call/case-news.repository.server.ts';
import type { CaseId, MemberId } from '#app/domain/shared/ids.ts';
import { days, hours, minutes, type DurationMs } from '#app/domain/shared/duration.ts';

/** For how long something waits for whoever has the case before others are told, and how often they are told again. */
const patience: Readonly<Record<CaseNews, { others: DurationMs; again: DurationMs }>> = {
  answer: { others: minutes(15), again: hours(1) },
  due: { others: hours(1), again: hours(12) },
};
/** Whoever was asked and says nothing for so long is asked after again. */
const ANSWER_TO_FOLLOW_UP: DurationMs = days(1);

/** Something that waits in an open case, of which nobody was told lately. */
export type WaitingCase = {
  caseId: CaseId;
  /** Whose case it is: never told of it here. */
  memberId: MemberId;
  news: CaseNews;
  told: ToldOfCase;
  /** Who has the case; null when nobody has who answers alerts and can be reached. */
  holderId: MemberId | null;
};

/**
 * Answers that nobody read and follow-ups that are due and that nobody has taken, with who is to be told now:
 * whoever has the case first, and others when there is nobody or it waits on.
 */
export async function selectWaitingCases(db: Db | Trx): Promise<WaitingCase[]> {
  const result = await sql<WaitingCase>`
    with waiting as (
      select c.id, 'answer' as news,
        -- How long that is nobody knows where the clock was set back: long enough.
        case when ${isOfLaterClock(sql`c.waiting_since`)} then '-infinity' else c.waiting_since end as since
      from care_case c where c.state <> 'closed' and c.waiting_since is not null
      union all
      select f.case_id, 'due',
        min(case when ${waitsTooLong()} then '-infinity'
          when f.state = 'offered' then f.due_at + ${seconds(ANSWER_TO_FOLLOW_UP)} else f.due_at end)
      from case_follow_up f
      where f.state in ('planned', 'offered') and ${isDue()} and not ${isClaimed()}
      group by f.case_id
    ), cases as (
      select w.id, w.news, w.since, c.member_id,
        case when exists (
          select from member m join member_role r on r.member_id = m.id
            join contact_method cm on cm.member_id = m.id
          where m.id = c.holder_id and m.standing = 'good' and r.role in ('responder', 'safety_lead')
            and cm.verified_at is not null and cm.disabled_at is null
        ) then c.holder_id end as holder_id
      from waiting w join care_case c on c.id = w.id
      where c.state <> 'closed' and w.since <= ${appNow()}
    ), phases as (
      select *, case when holder_id is null or since <= ${appNow()} - ${of('others')}
        then 'others' else 'holder' end as told
      from cases
    )
    select p.id as "caseId", p.member_id as "memberId", p.news, p.told, p.holder_id as "holderId"
    from phases p
    where not exists (
      select from contact_method cm join outgoing_message said on said.contact_method_id = cm.id
      where said.created_at >= greatest(p.since, ${appNow()} - ${of('again')})
        and not ${isOfLaterClock(sql`said.created_at`)}
        and said.purpose = 'follow_up' and said.facts ->> 'caseId' = p.id::text
        and said.facts ->> 'news' = p.news and said.facts ->> 'told' = p.told
    )
    order by p.since, p.id
  `.execute(db);
  return result.rows;
}

/** A length of time of the row's kind of news. */
function of(which: 'others' | 'again'): RawBuilder<unknown> {
  const { answer, due } = patience;
  return sql`case news when 'answer' then ${seconds(answer[which])} else ${seconds(due[which])} end`;
}

function seconds(length: DurationMs): RawBuilder<unknown> {
  return sql`make_interval(secs => ${length / 1000}::double precision)`;
}

/** Of the given people, and of everybody with one of the roles, those in good standing who answer alerts. */
export async function selectStaffToTell(
  trx: Trx,
  who: { members: readonly MemberId[]; roles: readonly ('responder' | 'safety_lead')[] },
): Promise<MemberId[]> {
  const result = await sql<{ id: MemberId }>`
    select m.id from member m
    where m.standing = 'good' and exists (
      select from member_role r where r.member_id = m.id and r.role in ('responder', 'safety_lead')
        and (m.id = any(${who.members}::uuid[]) or r.role = any(${who.roles}::text[])))
    order by m.id
  `.execute(trx);
  return result.rows.map(({ id }) => id);
}
