import { sql } from 'kysely';
import type { Db, Trx } from '#db/client.server.ts';
import { appNow, appNowPlus } from '#db/expressions.ts';
import { days } from '#app/domain/shared/duration.ts';
import {
  newId,
  type DecisionId,
  type GroupId,
  type MemberId,
  type SanctionId,
  type StrikeId,
} from '#app/domain/shared/ids.ts';
import { STRIKE_DAYS, type SanctionKind } from '#app/domain/moderation/person-measure.ts';
import { endOfSanction, isInCare } from '#app/domain/moderation/restriction.server.ts';
import type { SanctionLine } from '#app/domain/moderation/sanction.ts';

/** Imposes a sanction with the strike that counts it. Returns when it ends; null while it waits, or without an end. */
export async function insertSanction(
  trx: Trx,
  sanction: {
    memberId: MemberId;
    decisionId: DecisionId;
    kind: SanctionKind;
    groupId: GroupId | null;
    hours: number | null;
  },
): Promise<{ until: Date | null }> {
  const id = newId<SanctionId>();
  const { memberId, decisionId } = sanction;
  await trx
    .insertInto('sanction')
    .values({
      id,
      member_id: memberId,
      decision_id: decisionId,
      kind: sanction.kind,
      group_id: sanction.groupId,
      hours: sanction.hours,
    })
    .execute();
  await trx
    .insertInto('strike')
    .values({
      id: newId<StrikeId>(),
      member_id: memberId,
      decision_id: decisionId,
      expires_at: appNowPlus(days(STRIKE_DAYS)),
    })
    .execute();
  const result = await sql<{ until: Date | null }>`
    select case when not ${isInCare()} then ${endOfSanction()} end as until
    from sanction s where s.id = ${id}
  `.execute(trx);
  return { until: result.rows[0]?.until ?? null };
}

/** Lifts the sanction of a decision and takes its strike back. Safe to run twice. */
export async function liftSanctions(trx: Trx, decisionId: DecisionId, by: MemberId): Promise<void> {
  await trx
    .updateTable('sanction')
    .set({ lifted_at: appNow(), lifted_by: by })
    .where('decision_id', '=', decisionId)
    .where('lifted_at', 'is', null)
    .execute();
  await trx
    .updateTable('strike')
    .set({ taken_back_at: appNow() })
    .where('decision_id', '=', decisionId)
    .where('taken_back_at', 'is', null)
    .execute();
}

/** A member's sanctions, newest first. */
export async function selectSanctions(
  db: Db | Trx,
  memberId: MemberId,
  limit: number,
): Promise<SanctionLine[]> {
  const result = await sql<SanctionLine>`
    select s.kind, s.imposed_at as "imposedAt", g.name as "groupName",
      case when s.lifted_at is null and not (s.kind <> 'warning' and ${isInCare()})
        then ${endOfSanction()} end as until,
      case
        when s.lifted_at is not null then 'lifted'
        when s.kind = 'warning' then case when exists (
          select 1 from strike k where k.decision_id = s.decision_id and k.expires_at > ${appNow()}
        ) then 'runs' else 'over' end
        when s.hours is not null and ${appNow()} >= ${endOfSanction()} then 'over'
        when ${isInCare()} then 'waits'
        else 'runs'
      end as state
    from sanction s left join topic_group g on g.id = s.group_id
    where s.member_id = ${memberId}
    order by s.imposed_at desc, s.id desc limit ${limit}
  `.execute(db);
  return result.rows;
}

/** How many strikes of a member count at the moment. */
export async function countStrikes(db: Db | Trx, memberId: MemberId): Promise<number> {
  const row = await db
    .selectFrom('strike')
    .select(sql<number>`count(*)`.as('count'))
    .where('member_id', '=', memberId)
    .where('taken_back_at', 'is', null)
    .where('expires_at', '>', appNow())
    .executeTakeFirstOrThrow();
  return row.count;
}
