import { sql } from 'kysely';
import { READ_LATE } from '#app/domain/crisis-response/targets.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import { seconds } from '#app/domain/shared/duration.ts';
import { appNow, isOfLaterClock, isOld } from '#db/expressions.ts';
import { readWorkers } from '#app/domain/on-call/heartbeats.server.ts';
import { isUnreached } from '#app/domain/on-call/unreached-alerts.server.ts';

/** What the watch over alerts looks like from outside of it. Ages in whole seconds; null when nothing waits. */
export type OnCallHealth = {
  isHealthy: boolean;
  /** Codes of what is wrong; empty when all is well. */
  problems: string[];
  workers: number;
  /** A code, when texts are found by sweeping alone. Not unhealthy by itself. */
  queueProblem: string | null;
  /** How long the most overdue step of an emergency has been due. */
  latestEmergencySeconds: number | null;
  oldestUnscreenedSeconds: number | null;
  /** Emergencies for which everybody was called half a minute ago or more, and no provider took a page since. */
  unreachedEmergencies: number;
  /** Messages whose sender has been gone for three leases. */
  strandedMessages: number;
  /** Parts of the engine that have not run for a minute. */
  silentModules: string[];
  /** Where the canary was lost, when its latest flight was; null when it arrived. */
  canaryLostAt: string | null;
  /** Since the canary last arrived. Null before the first time. */
  canarySeconds: number | null;
};

const EMERGENCY_LATE_SECONDS = 60;
const UNSCREENED_LATE_SECONDS = READ_LATE / 1000;
/** Time for the first page to be taken, so that nobody outside is woken by what is only slow. */
const UNREACHED = seconds(30);
/** What ought to happen every few seconds and has not for so long. */
const STANDS_STILL = seconds(60);
const CANARY_LATE_SECONDS = 660;

/** Whether the machinery does its work (S-32, S-33). Asked of the database, not of the machinery. */
export async function readOnCallHealth(deps: Pick<Deps, 'db'>): Promise<OnCallHealth> {
  type Row = Omit<OnCallHealth, 'isHealthy' | 'problems' | 'workers' | 'queueProblem'>;
  const [result, workers] = await Promise.all([
    sql<Row>`
      select
        (select extract(epoch from ${appNow()} - min(e.due_at))::integer
           from alert_escalation e join alert a on a.id = e.alert_id
           where a.state = 'triggered' and a.tier = 'emergency' and a.kind = 'real' and e.due_at <= ${appNow()}
        ) as "latestEmergencySeconds",
        (select extract(epoch from ${appNow()} - min(committed_at))::integer
           from screening_task where state in ('pending', 'leased') and subject_kind <> 'canary'
        ) as "oldestUnscreenedSeconds",
        (select count(*) from alert_escalation e join alert a on a.id = e.alert_id
           where ${isUnreached()} and a.tier = 'emergency'
             and ${isOld(sql`e.everybody_called_at`, UNREACHED)}
        ) as "unreachedEmergencies",
        (select count(*) from outgoing_message
           where state = 'sending' and ${isOld(sql`lease_until`, STANDS_STILL)}
        ) as "strandedMessages",
        (select coalesce(json_agg(name order by name), '[]') from engine_module
           where ${isOld(sql`ran_at`, STANDS_STILL)}
        ) as "silentModules",
        (select failed_hop from canary_run where reach = 'sink' and (completed_at is not null or failed_hop is not null)
           and not ${isOfLaterClock(sql`started_at`)} order by started_at desc limit 1) as "canaryLostAt",
        (select extract(epoch from ${appNow()} - completed_at)::integer from canary_run
           where reach = 'sink' and completed_at is not null and not ${isOfLaterClock(sql`started_at`)} order by started_at desc limit 1) as "canarySeconds"
    `.execute(deps.db),
    readWorkers(deps),
  ]);
  const [row] = result.rows;
  if (row === undefined) throw new Error('The database did not count.');
  const problems = [
    ...(workers.count > 0 ? [] : ['no_worker']),
    ...((row.latestEmergencySeconds ?? 0) > EMERGENCY_LATE_SECONDS ? ['emergency_late'] : []),
    ...((row.oldestUnscreenedSeconds ?? 0) > UNSCREENED_LATE_SECONDS ? ['text_unscreened'] : []),
    ...(row.unreachedEmergencies > 0 ? ['nobody_reached'] : []),
    ...(row.strandedMessages > 0 ? ['message_stranded'] : []),
    ...row.silentModules.map((name) => `silent_${name}`),
    ...(row.canaryLostAt !== null
      ? [`canary_${row.canaryLostAt}`]
      : (row.canarySeconds ?? 0) > CANARY_LATE_SECONDS
        ? ['canary_late']
        : []),
  ];
  return {
    isHealthy: problems.length === 0,
    problems,
    workers: workers.count,
    queueProblem: workers.queueProblem,
    ...row,
  };
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
      where state in ('pending', 'leased') and subject_kind <> 'canary' group by state
    `.execute(deps.db),
    sql<{ state: string; tier: string; count: number }>`
      select state, tier, count(*) as count from alert
      where state <> 'closed' and kind = 'real' group by state, tier
    `.execute(deps.db),
    sql<{ state: string; purpose: string; count: number }>`
      select m.state, m.purpose, count(*) as count
      from outgoing_message m left join alert a on a.id = m.alert_id
      where a.kind is null or a.kind = 'real'
      group by m.state, m.purpose
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
