import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import { readBacklog } from '#app/domain/crisis-response/backlog.server.ts';
import { readOldestJobSeconds } from '#app/domain/lexicon/job-age.server.ts';
import {
  countOnCall,
  readOnCallHealth,
  type Count,
} from '#app/domain/on-call/operations.server.ts';
import type { Deps } from '#app/domain/shared/deps.ts';

export type Metrics = {
  contentType: string;
  /** The present values, in the format of Prometheus. Those of the database are NaN when it is away. */
  read: () => Promise<string>;
};

/** What a monitor may know: counts, ages and states. No label ever names a person, a group or a text. */
export function createMetrics(deps: Pick<Deps, 'db' | 'log'>): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const gauge = (name: string, help: string, labelNames: string[] = []) =>
    new Gauge({ name: `cairn_${name}`, help, labelNames, registers: [registry] });

  const ages = {
    unscreened: gauge(
      'oldest_unscreened_seconds',
      'Age of the oldest text that is not screened yet; 0 when there is none.',
    ),
    unacknowledged: gauge(
      'oldest_unacknowledged_seconds',
      'Age of the oldest alert that nobody has acknowledged; 0 when there is none.',
    ),
    late: gauge(
      'latest_emergency_step_seconds',
      'How long the most overdue step of an emergency has been due; 0 when none is.',
    ),
    lexiconJob: gauge(
      'oldest_lexicon_job_seconds',
      'Age of the oldest back-test or re-screening that has not ended; 0 when there is none.',
    ),
  };
  const workers = gauge('workers', 'Worker processes that gave a sign of life lately.');
  const failedAttempts = gauge('message_attempts_failed', 'Attempts to send that failed so far.');
  const counts = {
    screeningTasks: gauge('screening_tasks', 'Texts that wait to be screened.', ['state']),
    alerts: gauge('open_alerts', 'Alerts that are not closed.', ['state', 'tier']),
    messages: gauge('messages', 'Messages to people on call.', ['state', 'purpose']),
  };
  const single = [...Object.values(ages), workers, failedAttempts];

  const update = async () => {
    const [backlog, health, counted, lexiconJobSeconds] = await Promise.all([
      readBacklog(deps),
      readOnCallHealth(deps),
      countOnCall(deps),
      readOldestJobSeconds(deps),
    ]);
    ages.unscreened.set(backlog.oldestUnscreenedSeconds ?? 0);
    ages.unacknowledged.set(backlog.oldestUnacknowledgedSeconds ?? 0);
    ages.late.set(health.latestEmergencySeconds ?? 0);
    ages.lexiconJob.set(lexiconJobSeconds ?? 0);
    workers.set(health.workers);
    failedAttempts.set(counted.failedAttempts);
    fill(counts.screeningTasks, counted.screeningTasks);
    fill(counts.alerts, counted.alerts);
    fill(counts.messages, counted.messages);
  };

  return {
    contentType: registry.contentType,
    read: async () => {
      try {
        await update();
      } catch (err) {
        deps.log.error({ err }, 'metrics without the database');
        for (const each of single) each.set(Number.NaN);
        for (const each of Object.values(counts)) each.reset();
      }
      return registry.metrics();
    },
  };
}

/** States that nothing is in any more are left out. */
function fill(gauge: Gauge, counts: readonly Count[]): void {
  gauge.reset();
  for (const { labels, count } of counts) gauge.set(labels, count);
}
