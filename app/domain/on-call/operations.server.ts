import { sql } from 'kysely';
import type { Deps } from '#app/domain/shared/deps.ts';
import { appNow } from '#db/expressions.ts';
import { readWorkers } from '#app/domain/on-call/heartbeats.server.ts';

/** What the watch over alerts looks like from outside of it. Ages in whole seconds; null when nothing waits. */
export type OnCallHealth = {
  isHealthy: boolean;
  workers: number;
  /** A code, when texts are found by sweeping alone. Not unhealthy by itself. */
  queueProblem: string | null;
  /** How long the most overdue step of an emergency has been due. */
  latestEmergencySeconds: number | null;
  oldestUnscreenedSeconds: number | null;
  /** Messages whose sender has been gone for three leases. */
  strandedMessages: number;
};

const EMERGENCY_LATE_SECONDS = 60;
const UNSCREENED_LATE_SECONDS = 120;

/** Whether the machinery does its work (S-32, S-33). Asked of the database, not of the machinery. */
export async function readOnCallHealth(deps: Pick<Deps, 'db'>): Promise<OnCallHealth> {
  type Row = Pick<
    OnCallHealth,
    'latestEmergencySeconds' | 'oldestUnscreenedSeconds' | 'strandedMessages'
  >;
  const [result, workers] = await Promise.all([
    sql<Row>`
      select
        (select extract(epoch from ${appNow()} - min(e.due_at))::integer
           from alert_escalation e join alert a on a.id = e.alert_id
           where a.state = 'triggered' and a.tier = 'emergency' and e.due_at <= ${appNow()}
        ) as "latestEmergencySeconds",
        (select extract(epoch from ${appNow()} - min(committed_at))::integer
           from screening_task where state in ('pending', 'leased')) as "oldestUnscreenedSeconds",
        (select count(*) from outgoing_message
           where state = 'sending' and lease_until < ${appNow()} - interval '60 seconds'
        ) as "strandedMessages"
    `.execute(deps.db),
    readWorkers(deps),
  ]);
  const [row] = result.rows;
  if (row === undefined) throw new Error('The database did not count.');
  const isHealthy =
    workers.count > 0 &&
    (row.latestEmergencySeconds ?? 0) <= EMERGENCY_LATE_SECONDS &&
    (row.oldestUnscreenedSeconds ?? 0) <= UNSCREENED_LATE_SECONDS &&
    row.strandedMessages === 0;
  return { isHealthy, workers: workers.count, queueProblem: workers.queueProblem, ...row };
}

/** A number with what it counts, for metrics. */
export type Count = { labels: Record<string, string>; count: number };

export type OnCallCounts = {
  screeningTasks: Count[];
  alerts: Count[];
  messages: Count[];
  failedAttempts: number;
};

/** Open work and what became of messages, by state. Closed alerts, finished tasks and drills are left out. */
export async function countOnCall(deps: Pick<Deps, 'db'>): Promise<OnCallCounts> {
  const [tasks, alerts, messages, attempts] = await Promise.all([
    sql<{ state: string; count: number }>`
      select state, count(*) as count from screening_task
      where state in ('pending', 'leased') group by state
    `.execute(deps.db),
    sql<{ state: string; tier: string; count: number }>`
      select state, tier, count(*) as count from alert
      where state <> 'closed' and kind = 'real' group by state, tier
    `.execute(deps.db),
    sql<{ state: string; purpose: string; count: number }>`
      select state, purpose, count(*) as count from outgoing_message group by state, purpose
    `.execute(deps.db),
    sql<{ count: number }>`
      select count(*) as count from message_attempt where result in ('failed_temp', 'failed_perm')
    `.execute(deps.db),
  ]);
  return {
    screeningTasks: tasks.rows.map(({ count, ...labels }) => ({ labels, count })),
    alerts: alerts.rows.map(({ count, ...labels }) => ({ labels, count })),
    messages: messages.rows.map(({ count, ...labels }) => ({ labels, count })),
    failedAttempts: attempts.rows[0]?.count ?? 0,
  };
}
