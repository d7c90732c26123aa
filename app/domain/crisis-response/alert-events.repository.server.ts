import { sql } from 'kysely';
import type { Trx } from '#db/client.server.ts';
import {
  newId,
  type AlertEventId,
  type AlertId,
  type MemberId,
  type ScreeningTaskId,
} from '#app/domain/shared/ids.ts';
import { announceChange } from '#app/domain/crisis-response/announce-change.repository.server.ts';
import type { AlertEventKind } from '#app/domain/crisis-response/alert.ts';
import { enqueueScreeningTask } from '#app/domain/crisis-response/screening-tasks.server.ts';

export type AlertEventFacts = Readonly<Record<string, string | number | boolean | null>>;

/** One thing to add to an alert's log. `facts` holds ids, codes and counts. */
export type NewAlertEvent = {
  alertId: AlertId;
  kind: AlertEventKind;
  actorId?: MemberId;
  facts?: AlertEventFacts;
  /** What a responder wrote for colleagues. */
  note?: string;
};

/**
 * Adds to an alert's log, and tells every board and the escalation loop, when the transaction commits,
 * that something changed. Nobody relies on that hint: it only makes reading come sooner. A note must be
 * screened like every text: after the commit hand the ids that come back to `deps.wakeScreening`.
 */
export async function recordAlertEvent(trx: Trx, event: NewAlertEvent): Promise<ScreeningTaskId[]> {
  const id = newId<AlertEventId>();
  await trx
    .insertInto('alert_event')
    .values({
      id,
      alert_id: event.alertId,
      kind: event.kind,
      actor_id: event.actorId ?? null,
      note: event.note ?? null,
      ...(event.facts === undefined ? {} : { facts: JSON.stringify(event.facts) }),
    })
    .execute();
  await announceChange(trx);
  if (event.note === undefined) return [];
  return [await enqueueScreeningTask(trx, { kind: 'alert_note', subjectId: id, revision: 1 })];
}

/** The alert that a note was written on, and whether it was closed by then. Null when there is no such note. */
export async function selectNoted(
  trx: Trx,
  eventId: string,
): Promise<{ alertId: AlertId; isAfterClose: boolean } | null> {
  const result = await sql<{ alertId: AlertId; isAfterClose: boolean }>`
    select n.alert_id as "alertId", exists (
      select from alert_event c
      where c.alert_id = n.alert_id and c.kind = 'closed' and (c.occurred_at, c.id) < (n.occurred_at, n.id)
    ) as "isAfterClose"
    from alert_event n where n.id = ${eventId}
  `.execute(trx);
  return result.rows[0] ?? null;
}

/** Whether a person already joined, since the present holder took the alert. */
export async function hasJoined(
  trx: Trx,
  alertId: AlertId,
  memberId: MemberId,
  since: Date,
): Promise<boolean> {
  const row = await trx
    .selectFrom('alert_event')
    .select('id')
    .where('alert_id', '=', alertId)
    .where('kind', '=', 'joined')
    .where('actor_id', '=', memberId)
    .where('occurred_at', '>=', since)
    .executeTakeFirst();
  return row !== undefined;
}
