import { sql } from 'kysely';
import type { Db } from '#db/client.server.ts';
import { appNow } from '#db/expressions.ts';
import type {
  AlertId,
  CaseConsultId,
  CaseId,
  EmergencyStepId,
  FollowUpId,
  MemberId,
} from '#app/domain/shared/ids.ts';
import {
  type CaseEventKind,
  type CaseLevel,
  type CaseState,
  type EmergencyAction,
  type FollowUpState,
} from '#app/domain/care/case.ts';
import { isClaimed, isDue } from '#app/domain/care/follow-ups.repository.server.ts';
import type { AlertState, AlertTier } from '#app/domain/crisis-response/alert.ts';

export type CaseRow = {
  now: Date;
  id: CaseId;
  ref: number;
  memberId: MemberId;
  memberHandle: string;
  state: CaseState;
  version: number;
  holderId: MemberId | null;
  holder: string | null;
  handoverTo: MemberId | null;
  handoverName: string | null;
  levelBefore: CaseLevel | null;
  levelAfter: CaseLevel | null;
  contactAt: Date | null;
  waitingSince: Date | null;
  quietSince: Date | null;
  openedAt: Date;
  closedAt: Date | null;
  closedBy: string | null;
};

/** Everything about one case but its texts. Null when there is no such case. */
export async function selectCase(db: Db, id: CaseId): Promise<CaseRow | null> {
  const result = await sql<CaseRow>`
    select ${appNow()} as now, c.id, c.ref, c.member_id as "memberId", m.handle as "memberHandle",
      c.state, c.version, c.holder_id as "holderId", h.handle as holder,
      c.handover_to as "handoverTo", o.handle as "handoverName", c.level_before as "levelBefore",
      c.level_after as "levelAfter", c.contact_at as "contactAt", c.waiting_since as "waitingSince",
      c.quiet_since as "quietSince", c.opened_at as "openedAt", c.closed_at as "closedAt",
      x.handle as "closedBy"
    from care_case c join member m on m.id = c.member_id
    left join member h on h.id = c.holder_id
    left join member o on o.id = c.handover_to
    left join member x on x.id = c.closed_by
    where c.id = ${id}
  `.execute(db);
  return result.rows[0] ?? null;
}

export type AlertOfCase = {
  id: AlertId;
  ref: number;
  tier: AlertTier;
  state: AlertState;
  triggeredAt: Date;
  isProposed: boolean;
};

/** The alerts of a case and, as long as it is open, those that nobody has taken yet; the open ones first. */
export async function selectAlertsOfCase(db: Db, id: CaseId): Promise<AlertOfCase[]> {
  const result = await sql<AlertOfCase>`
    select a.id, a.ref, a.tier, a.state, a.triggered_at as "triggeredAt", k.id is not null as "isProposed"
    from care_case c join alert a on a.author_id = c.member_id and a.kind = 'real'
    left join alert_closing k on k.alert_id = a.id and k.state = 'proposed'
    where c.id = ${id} and ((a.state <> 'closed' and c.state <> 'closed') or exists (
      select from case_alert ca where ca.case_id = c.id and ca.alert_id = a.id
    ))
    order by (a.state <> 'closed') desc, a.triggered_at desc limit 30
  `.execute(db);
  return result.rows;
}

export type CaseEventRow = {
  id: string;
  kind: CaseEventKind;
  occurredAt: Date;
  actor: string | null;
  facts: Record<string, unknown>;
  note: string | null;
};

/** The log of a case, newest first. */
export async function selectCaseEvents(db: Db, id: CaseId, limit: number): Promise<CaseEventRow[]> {
  const result = await sql<CaseEventRow>`
    select e.id, e.kind, e.occurred_at as "occurredAt", m.handle as actor, e.facts, e.note
    from case_event e left join member m on m.id = e.actor_id
    where e.case_id = ${id}
    order by e.occurred_at desc, e.id desc limit ${limit}
  `.execute(db);
  return result.rows;
}

export type FollowUpRow = {
  id: FollowUpId;
  afterHours: number;
  dueAt: Date;
  isDue: boolean;
  state: FollowUpState;
  claimedBy: string | null;
  settledBy: string | null;
  settledAt: Date | null;
};

/** The follow-ups of a case, in the order in which they are due. */
export async function selectFollowUps(db: Db, id: CaseId): Promise<FollowUpRow[]> {
  const result = await sql<FollowUpRow>`
    select f.id, f.after_hours as "afterHours", f.due_at as "dueAt", ${isDue()} as "isDue",
      f.state, case when ${isClaimed()} then c.handle end as "claimedBy",
      s.handle as "settledBy", f.settled_at as "settledAt"
    from case_follow_up f left join member c on c.id = f.claimed_by
    left join member s on s.id = f.settled_by
    where f.case_id = ${id} order by f.due_at, f.id
  `.execute(db);
  return result.rows;
}

export type ConsultRow = {
  id: CaseConsultId;
  askedById: MemberId;
  askedBy: string;
  question: string;
  answeredBy: string | null;
  answer: string | null;
};

/** The questions to a second person with their answers, oldest first. */
export async function selectConsults(db: Db, id: CaseId): Promise<ConsultRow[]> {
  const result = await sql<ConsultRow>`
    select k.id, k.asked_by as "askedById", q.handle as "askedBy", qe.note as question,
      p.handle as "answeredBy", ae.note as answer
    from case_consult k join member q on q.id = k.asked_by join case_event qe on qe.id = k.question_id
    left join member p on p.id = k.answered_by left join case_event ae on ae.id = k.answer_id
    where k.case_id = ${id} order by k.asked_at, k.id
  `.execute(db);
  return result.rows;
}

export type EmergencyStepRow = {
  id: EmergencyStepId;
  proposedById: MemberId;
  proposedBy: string;
  grounds: string;
  confirmedBy: string | null;
  action: EmergencyAction | null;
  doneAt: Date | null;
  recordedBy: string | null;
  record: string | null;
};

/** The emergency steps of a case with their records, oldest first. */
export async function selectEmergencySteps(db: Db, id: CaseId): Promise<EmergencyStepRow[]> {
  const result = await sql<EmergencyStepRow>`
    select s.id, s.proposed_by as "proposedById", p.handle as "proposedBy", g.note as grounds,
      c.handle as "confirmedBy", s.action, s.done_at as "doneAt", r.handle as "recordedBy",
      re.note as record
    from emergency_step s join member p on p.id = s.proposed_by join case_event g on g.id = s.grounds_id
    left join member c on c.id = s.confirmed_by left join member r on r.id = s.recorded_by
    left join case_event re on re.id = s.record_id
    where s.case_id = ${id} order by s.proposed_at, s.id
  `.execute(db);
  return result.rows;
}
