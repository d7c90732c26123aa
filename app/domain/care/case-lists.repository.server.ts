import { sql } from 'kysely';
import type { Db } from '#db/client.server.ts';
import { appNow, appNowPlus } from '#db/expressions.ts';
import type { AlertId, CaseId, ClosingId, FollowUpId, MemberId } from '#app/domain/shared/ids.ts';
import { CASE_STAYS_VISIBLE, type CaseLevel, type CaseState } from '#app/domain/care/case.ts';
import { isClaimed, isDue } from '#app/domain/care/follow-ups.repository.server.ts';
import type { OutcomeCode } from '#app/domain/crisis-response/alert.ts';

type CareRow = {
  caseId: CaseId | null;
  caseRef: number | null;
  hadContact: boolean;
  levelAfter: CaseLevel | null;
  closingId: ClosingId | null;
  proposedBy: MemberId | null;
  proposer: string | null;
  proposedAt: Date | null;
  outcome: OutcomeCode | null;
};

/** The last case of an alert, and the proposal to close it. */
export async function selectCare(db: Db, alertId: AlertId): Promise<CareRow> {
  const result = await sql<CareRow>`
    select c.id as "caseId", c.ref as "caseRef", c.contact_at is not null as "hadContact",
      c.level_after as "levelAfter", k.id as "closingId", k.proposed_by as "proposedBy",
      m.handle as proposer, k.proposed_at as "proposedAt", k.outcome_code as outcome
    from alert a
    left join lateral (
      select cc.id, cc.ref, cc.contact_at, cc.level_after from case_alert ca join care_case cc on cc.id = ca.case_id
      where ca.alert_id = a.id order by ca.attached_at desc limit 1
    ) c on true
    left join alert_closing k on k.alert_id = a.id and k.state = 'proposed'
    left join member m on m.id = k.proposed_by
    where a.id = ${alertId}
  `.execute(db);
  const [row] = result.rows;
  if (row === undefined) throw new Error('An alert that was read is gone.');
  return row;
}

type OwnCase = {
  id: CaseId;
  state: CaseState;
  now: Date;
  openedAt: Date;
  quietSince: Date | null;
};

/** The case that a member sees: the present one, else the last for as long as it stays visible. */
export async function selectOwnCase(db: Db, memberId: MemberId): Promise<OwnCase | null> {
  const result = await sql<OwnCase>`
    select id, state, ${appNow()} as now, opened_at as "openedAt", quiet_since as "quietSince"
    from care_case
    where member_id = ${memberId} and (state <> 'closed' or closed_at > ${appNowPlus(-CASE_STAYS_VISIBLE)})
    order by opened_at desc limit 1
  `.execute(db);
  return result.rows[0] ?? null;
}

/** Whether somebody wrote to this member since they last looked. */
export async function hasUnreadMessage(db: Db, memberId: MemberId): Promise<boolean> {
  const result = await sql<{ hasUnread: boolean }>`
    select exists (
      select from care_case c join case_message cm on cm.case_id = c.id
      where c.member_id = ${memberId} and c.state <> 'closed' and cm.direction = 'out'
        and cm.written_at > coalesce(c.member_read_at, '-infinity')
    ) as "hasUnread"
  `.execute(db);
  return result.rows[0]?.hasUnread === true;
}

export type DueRow = {
  id: FollowUpId;
  caseId: CaseId;
  caseRef: number;
  afterHours: number;
  dueAt: Date;
  /** Who has taken it and still keeps it from others. */
  claimedBy: string | null;
};

/** The follow-ups that are due, by the time at which they were, except for the person's own. */
export async function selectDue(db: Db, viewer: MemberId, limit: number): Promise<DueRow[]> {
  const result = await sql<DueRow>`
    select f.id, f.case_id as "caseId", c.ref as "caseRef", f.after_hours as "afterHours",
      f.due_at as "dueAt", case when ${isClaimed()} then m.handle end as "claimedBy"
    from case_follow_up f join care_case c on c.id = f.case_id
    left join member m on m.id = f.claimed_by
    where f.state in ('planned', 'offered') and ${isDue()} and c.member_id <> ${viewer}
    order by f.due_at, f.id limit ${limit}
  `.execute(db);
  return result.rows;
}

export type OpenCaseRow = {
  id: CaseId;
  ref: number;
  state: CaseState;
  holder: string | null;
  isYours: boolean;
  isOfferedToYou: boolean;
  waitingSince: Date | null;
  openedAt: Date;
};

/** Open cases except for the person's own: those with an answer that waits first, then the oldest. */
export async function selectOpenCases(
  db: Db,
  viewer: MemberId,
  limit: number,
): Promise<OpenCaseRow[]> {
  const result = await sql<OpenCaseRow>`
    select c.id, c.ref, c.state, h.handle as holder,
      coalesce(c.holder_id = ${viewer}, false) as "isYours",
      coalesce(c.handover_to = ${viewer}, false) as "isOfferedToYou",
      c.waiting_since as "waitingSince", c.opened_at as "openedAt"
    from care_case c left join member h on h.id = c.holder_id
    where c.state <> 'closed' and c.member_id <> ${viewer}
    order by c.waiting_since nulls last, c.opened_at, c.id limit ${limit}
  `.execute(db);
  return result.rows;
}

/** The alerts that wait for a second person to confirm that they are over. */
export async function selectProposedAlerts(db: Db): Promise<AlertId[]> {
  const rows = await db
    .selectFrom('alert_closing')
    .select('alert_id as id')
    .where('state', '=', 'proposed')
    .execute();
  return rows.map(({ id }) => id);
}
