import type { Db } from '#db/client.server.ts';
import type { AlertId } from '#app/domain/shared/ids.ts';

/** How an alert and its escalation stand, as far as events must explain it. */
export type AlertStanding = {
  tier: unknown;
  state: string;
  version: number;
  ackedBy: unknown;
  closedBy: unknown;
  outcome: unknown;
  firing: unknown;
  firedStep: unknown;
  firedLoop: unknown;
  isUnanswered: boolean;
};

type AlertEvent = { kind: string; actor_id: string | null; facts: Record<string, unknown> };

/** Rebuilds how an alert stands from its events alone. */
export function standingFrom(events: readonly AlertEvent[]): AlertStanding {
  const standing: AlertStanding = {
    tier: null,
    state: 'triggered',
    version: 1,
    ackedBy: null,
    closedBy: null,
    outcome: null,
    firing: 0,
    firedStep: null,
    firedLoop: null,
    isUnanswered: false,
  };
  for (const { kind, actor_id: actor, facts } of events) {
    switch (kind) {
      case 'created':
        standing.tier = facts['tier'];
        break;
      case 'tier_raised':
        standing.tier = facts['tier'];
        standing.version += 1;
        standing.firedStep = null;
        standing.firedLoop = null;
        standing.isUnanswered = false;
        break;
      case 'acknowledged':
        standing.state = 'acked';
        standing.ackedBy = actor;
        standing.version += 1;
        break;
      case 'handed_over':
        standing.ackedBy = actor;
        standing.version += 1;
        break;
      case 'released':
      case 'timed_out':
      case 'raised_again':
        standing.state = 'triggered';
        standing.ackedBy = null;
        standing.version += 1;
        standing.isUnanswered = false;
        break;
      case 'still_on_it':
      case 'note':
      case 'found_later':
        if (standing.state !== 'closed') standing.version += 1;
        break;
      case 'closed':
        standing.state = 'closed';
        standing.closedBy = actor;
        standing.outcome = facts['outcomeCode'];
        standing.version += 1;
        break;
      case 'step_fired':
        standing.firing = facts['firing'];
        standing.firedStep = facts['step'];
        standing.firedLoop = facts['loop'];
        break;
      case 'unanswered':
        standing.isUnanswered = true;
        break;
    }
  }
  return standing;
}

/** The same for an alert of the database, in the order in which things happened to it. */
export async function replayAlert(db: Db, alertId: AlertId): Promise<AlertStanding> {
  const events = await db
    .selectFrom('alert_event')
    .select(['kind', 'actor_id', 'facts'])
    .where('alert_id', '=', alertId)
    .orderBy('occurred_at')
    .orderBy('id')
    .execute();
  return standingFrom(events);
}

/** How the tables say that an alert stands. */
export async function storedAlert(db: Db, alertId: AlertId): Promise<AlertStanding> {
  const row = await db
    .selectFrom('alert as a')
    .innerJoin('alert_escalation as e', 'e.alert_id', 'a.id')
    .select((eb) => [
      'a.tier',
      'a.state',
      'a.version',
      'a.acked_by as ackedBy',
      'a.closed_by as closedBy',
      'a.outcome_code as outcome',
      'e.firing',
      'e.fired_step as firedStep',
      'e.fired_loop as firedLoop',
      eb('e.unanswered_at', 'is not', null).as('isUnanswered'),
    ])
    .where('a.id', '=', alertId)
    .executeTakeFirstOrThrow();
  return { ...row, isUnanswered: Boolean(row.isUnanswered) };
}
