import { sql, type RawBuilder } from 'kysely';
import type { Db, Trx } from '#db/client.server.ts';
import { appNow } from '#db/expressions.ts';
import type { GroupId, MemberId } from '#app/domain/shared/ids.ts';
import type { Restriction } from '#app/domain/moderation/sanction.ts';

// Sanctions run by the clock, less the time in which a case of the member is open. That is worked out
// from the rows of both, so that no hand-over between the two can be missed.

/** When the sanction `s` ends if no case is open: its hours, and what cases took of the time since. */
export function endOfSanction(): RawBuilder<Date | null> {
  return sql<Date | null>`(s.imposed_at + make_interval(hours => s.hours) + coalesce((
    select sum(coalesce(c.closed_at, ${appNow()}) - greatest(c.opened_at, s.imposed_at))
    from care_case c
    where c.member_id = s.member_id and coalesce(c.closed_at, ${appNow()}) > s.imposed_at
  ), interval '0'))`;
}

/** Whether a case of the member of the sanction `s` is open: a person in a crisis is not locked out. */
export function isInCare(): RawBuilder<boolean> {
  return sql<boolean>`exists (
    select 1 from care_case o where o.member_id = s.member_id and o.state <> 'closed')`;
}

/** The condition under which the sanction `s` keeps somebody from writing at this moment. */
function restrictsNow(): RawBuilder<boolean> {
  return sql<boolean>`(s.kind <> 'warning' and s.lifted_at is null
    and (s.hours is null or ${appNow()} < ${endOfSanction()}) and not ${isInCare()})`;
}

/** The condition under which a member may not write in the group `g` of the query. */
export function isRestricted(memberId: MemberId): RawBuilder<boolean> {
  return sql<boolean>`exists (
    select 1 from sanction s where s.member_id = ${memberId}
      and (s.group_id is null or s.group_id = g.id) and ${restrictsNow()})`;
}

/**
 * What keeps a member from writing in a group, or anywhere when it is null: of several, what lasts
 * longest. Null when nothing does.
 */
export async function readRestriction(
  db: Db | Trx,
  memberId: MemberId,
  groupId: GroupId | null,
): Promise<Restriction | null> {
  const result = await sql<Restriction>`
    select ${endOfSanction()} as until, g.name as "groupName"
    from sanction s left join topic_group g on g.id = s.group_id
    where s.member_id = ${memberId} and ${restrictsNow()}
      and (s.group_id is null or s.group_id = ${groupId}::uuid)
    order by until desc nulls first limit 1
  `.execute(db);
  return result.rows[0] ?? null;
}
