import { sql } from 'kysely';
import { answersAlerts, type Actor } from '#app/domain/shared/actor.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import { hours } from '#app/domain/shared/duration.ts';
import type { AlertId } from '#app/domain/shared/ids.ts';
import { appNow, appNowPlus } from '#db/expressions.ts';
import type { SubjectKind } from '#db/schema/crisis-response.ts';
import type { AlertTier, OutcomeCode } from '#app/domain/crisis-response/alert.ts';
import { aboutWhom } from '#app/domain/crisis-response/alerts.repository.server.ts';
import { kindsAboutTheirWriter } from '#app/domain/crisis-response/screened-kinds.server.ts';
import type { Leg } from '#app/domain/crisis-response/targets.ts';
import { countUnread } from '#app/domain/crisis-response/screening-tasks.repository.server.ts';
import { READ_LATE } from '#app/domain/crisis-response/targets.ts';
import { readWorkers } from '#app/domain/on-call/heartbeats.server.ts';

/** An alert as the board shows it: enough to choose, nothing of what was written. Times are ISO strings. */
export type BoardAlert = {
  id: AlertId;
  ref: number;
  tier: AlertTier;
  state: 'triggered' | 'acked';
  subjectKind: SubjectKind;
  triggeredAt: string;
  /** Who has it. */
  holder: string | null;
  isYours: boolean;
  /** Nobody is in danger behind it. */
  isDrill: boolean;
  /** All rounds of calls are over, and nobody answered. */
  isUnanswered: boolean;
  /** How often people were called by message. */
  calls: number;
  /** Legs of its way that took longer than they may, in order. */
  missed: Leg[];
};

export type ClosedAlert = {
  id: AlertId;
  ref: number;
  tier: AlertTier;
  closedAt: string;
  closedBy: string;
  outcome: OutcomeCode;
};

/** Whether alerts reach people who are not looking at the board. */
export type Coverage = {
  /** A worker is there that screens and pages. */
  isWatched: boolean;
  /** There is a way to send messages to people at all. */
  callsPeople: boolean;
  /** People who answer alerts and can be reached by one of those ways; the viewer among them or not. */
  reachablePeople: number;
  areYouReachable: boolean;
  /** Texts wait longer than they should because the queue is not well. */
  isQueueSick: boolean;
  /** How many texts nobody and nothing has read, far longer than that takes. */
  unreadTexts: number;
};

export type AlertBoard = {
  now: string;
  open: BoardAlert[];
  /** Others were called for something that the viewer wrote. What others told of them is never said. */
  isAboutYou: boolean;
  closed: ClosedAlert[];
  coverage: Coverage;
};

const CLOSED_SHOWN = 10;

/**
 * The board: open alerts by tier and then by age, those of a drill after all others; what was closed in
 * the last day; and whether anybody is being paged. Nothing about the viewer themselves. Null for people who
 * do not answer alerts.
 */
export async function readAlertBoard(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
): Promise<AlertBoard | null> {
  if (!answersAlerts(actor)) return null;
  const [now, open, isAboutYou, closed, coverage] = await Promise.all([
    readNow(deps),
    selectOpen(deps, actor),
    isOneAbout(deps, actor),
    selectClosed(deps, actor),
    readCoverage(deps, actor),
  ]);
  return { now, open, isAboutYou, closed, coverage };
}

async function selectOpen(deps: Pick<Deps, 'db'>, actor: Actor): Promise<BoardAlert[]> {
  const result = await sql<Omit<BoardAlert, 'triggeredAt'> & { triggeredAt: Date }>`
    select a.id, a.ref, a.tier, a.state, a.subject_kind as "subjectKind",
      a.triggered_at as "triggeredAt", m.handle as holder,
      coalesce(a.acked_by = ${actor.id}, false) as "isYours", a.kind = 'drill' as "isDrill",
      exists (select from alert_escalation e where e.alert_id = a.id and e.unanswered_at is not null)
        and a.state = 'triggered' as "isUnanswered",
      (select count(distinct p.firing) from outgoing_message p
         where p.alert_id = a.id and p.purpose = 'page') as calls,
      (select coalesce(json_agg(v.facts ->> 'leg' order by v.occurred_at, v.id), '[]') from alert_event v
         where v.alert_id = a.id and v.kind = 'target_missed') as missed
    from alert a
    left join member m on m.id = a.acked_by
    where a.state <> 'closed' and a.kind in ('real', 'drill')
      and ${aboutWhom} is distinct from ${actor.id}
    order by (a.kind = 'real') desc, (a.tier = 'emergency') desc, a.triggered_at, a.id
  `.execute(deps.db);
  return result.rows.map((row) => ({ ...row, triggeredAt: row.triggeredAt.toISOString() }));
}

async function isOneAbout(deps: Pick<Deps, 'db'>, actor: Actor): Promise<boolean> {
  const row = await deps.db
    .selectFrom('alert')
    .select('id')
    .where('kind', '=', 'real')
    .where('state', '<>', 'closed')
    .where('author_id', '=', actor.id)
    .where('subject_kind', 'in', [...kindsAboutTheirWriter])
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

async function readNow(deps: Pick<Deps, 'db'>): Promise<string> {
  const result = await sql<{ now: Date }>`select ${appNow()} as now`.execute(deps.db);
  const [row] = result.rows;
  if (row === undefined) throw new Error('The database did not tell the time.');
  return row.now.toISOString();
}

async function selectClosed(deps: Pick<Deps, 'db'>, actor: Actor): Promise<ClosedAlert[]> {
  const result = await sql<Omit<ClosedAlert, 'closedAt'> & { closedAt: Date }>`
    select a.id, a.ref, a.tier, a.closed_at as "closedAt", m.handle as "closedBy",
      a.outcome_code as outcome
    from alert a join member m on m.id = a.closed_by
    where a.state = 'closed' and a.kind = 'real' and a.closed_at > ${appNowPlus(-hours(24))}
      and ${aboutWhom} is distinct from ${actor.id}
    order by a.closed_at desc limit ${CLOSED_SHOWN}
  `.execute(deps.db);
  return result.rows.map((row) => ({ ...row, closedAt: row.closedAt.toISOString() }));
}

async function readCoverage(deps: Pick<Deps, 'db'>, actor: Actor): Promise<Coverage> {
  const [workers, unreadTexts] = await Promise.all([
    readWorkers(deps),
    countUnread(deps.db, READ_LATE),
  ]);
  const people = await sql<{ count: number; you: boolean }>`
    select count(distinct c.member_id) as count,
      coalesce(bool_or(c.member_id = ${actor.id}), false) as you
    from contact_method c join member m on m.id = c.member_id
    join member_role r on r.member_id = m.id and r.role in ('responder', 'safety_lead')
    where c.verified_at is not null and c.disabled_at is null and m.standing = 'good'
      and c.channel = any(${workers.channels}::text[])
  `.execute(deps.db);
  const [reachable] = people.rows;
  return {
    isWatched: workers.count > 0,
    callsPeople: workers.channels.length > 0,
    reachablePeople: reachable?.count ?? 0,
    areYouReachable: reachable?.you ?? false,
    isQueueSick: workers.queueProblem !== null,
    unreadTexts,
  };
}

/** Grows with every change of any alert. A change may be counted shortly before it can be seen. */
export async function readAlertChange(deps: Pick<Deps, 'db'>): Promise<number> {
  const result = await sql<{ change: number }>`
    select last_value as change from alert_change
  `.execute(deps.db);
  return result.rows[0]?.change ?? 0;
}
