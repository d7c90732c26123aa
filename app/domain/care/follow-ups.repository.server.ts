import { sql, type RawBuilder } from 'kysely';
import type { Trx } from '#db/client.server.ts';
import { appNow, appNowPlus, isOfLaterClock, isOld } from '#db/expressions.ts';
import { hours } from '#app/domain/shared/duration.ts';
import {
  newId,
  type AlertId,
  type CaseId,
  type FollowUpId,
  type MemberId,
} from '#app/domain/shared/ids.ts';
import { CLAIM_LASTS, type FollowUpState } from '#app/domain/care/case.ts';

/** The time of follow-up `f` lies so far ahead that the clock was set back by more than it was meant to wait. */
export const waitsTooLong = (): RawBuilder<boolean> =>
  isOfLaterClock(sql`f.due_at - make_interval(hours => 2 * f.after_hours)`);

/** The time of follow-up `f` has come. */
export const isDue = (): RawBuilder<boolean> =>
  sql<boolean>`(f.due_at <= ${appNow()} or ${waitsTooLong()})`;

/** Somebody has taken follow-up `f`, and still keeps it from others. */
export const isClaimed = (): RawBuilder<boolean> =>
  sql<boolean>`(f.claimed_at is not null and not ${isOld(sql`f.claimed_at`, CLAIM_LASTS)})`;

/** Plans to ask again so many hours from now. One that is open already for the same number moves. */
export async function planFollowUp(
  trx: Trx,
  planned: { caseId: CaseId; alertId: AlertId; afterHours: number },
): Promise<void> {
  const dueAt = appNowPlus(hours(planned.afterHours));
  await sql`
    insert into case_follow_up (id, case_id, alert_id, after_hours, due_at)
    values (${newId<FollowUpId>()}, ${planned.caseId}, ${planned.alertId}, ${planned.afterHours}, ${dueAt})
    on conflict (case_id, after_hours) where state in ('planned', 'offered')
    do update set due_at = excluded.due_at, alert_id = excluded.alert_id, state = 'planned',
      claimed_by = null, claimed_at = null
  `.execute(trx);
}

export type OpenFollowUp = {
  id: FollowUpId;
  caseId: CaseId;
  state: FollowUpState;
  isDue: boolean;
  /** Who has taken it and still keeps it from others. */
  claimedBy: MemberId | null;
};

/** One follow-up of a case that this transaction has locked. Null when it is not open there. */
export async function selectOpenFollowUp(
  trx: Trx,
  caseId: CaseId,
  id: FollowUpId,
): Promise<OpenFollowUp | null> {
  const result = await sql<OpenFollowUp>`
    select f.id, f.case_id as "caseId", f.state, ${isDue()} as "isDue",
      case when ${isClaimed()} then f.claimed_by end as "claimedBy"
    from case_follow_up f
    where id = ${id} and case_id = ${caseId} and state in ('planned', 'offered')
  `.execute(trx);
  return result.rows[0] ?? null;
}

/** Somebody takes a follow-up for a while. */
export async function claimFollowUpFor(trx: Trx, id: FollowUpId, by: MemberId): Promise<void> {
  await trx
    .updateTable('case_follow_up')
    .set({ claimed_by: by, claimed_at: appNow() })
    .where('id', '=', id)
    .execute();
}

/** Ends an open follow-up. */
export async function settleFollowUpAs(
  trx: Trx,
  id: FollowUpId,
  state: 'done' | 'declined' | 'missed',
  by: MemberId,
): Promise<void> {
  await trx
    .updateTable('case_follow_up')
    .set({ state, settled_by: by, settled_at: appNow() })
    .where('id', '=', id)
    .where('state', 'in', ['planned', 'offered'])
    .executeTakeFirstOrThrow();
}

/** Declines all that are open in a case, and returns how many. */
export async function declineAll(trx: Trx, caseId: CaseId, by: MemberId): Promise<number> {
  const rows = await trx
    .updateTable('case_follow_up')
    .set({ state: 'declined', settled_by: by, settled_at: appNow() })
    .where('case_id', '=', caseId)
    .where('state', 'in', ['planned', 'offered'])
    .returning('id')
    .execute();
  return rows.length;
}

/** Somebody wrote to the member: what is due has been offered. */
export async function offerDue(trx: Trx, caseId: CaseId): Promise<void> {
  await trx
    .updateTable('case_follow_up as f')
    .set({ state: 'offered' })
    .where('case_id', '=', caseId)
    .where('state', '=', 'planned')
    .where(isDue())
    .execute();
}

/** How many follow-ups of a case are open. */
export async function countOpenFollowUps(trx: Trx, caseId: CaseId): Promise<number> {
  const row = await trx
    .selectFrom('case_follow_up')
    .select(sql<number>`count(*)`.as('open'))
    .where('case_id', '=', caseId)
    .where('state', 'in', ['planned', 'offered'])
    .executeTakeFirstOrThrow();
  return row.open;
}
