import { sql } from 'kysely';
import { inTransaction } from '#db/transaction.ts';
import { answersAlerts, type Actor } from '#app/domain/shared/actor.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import type { AlertId, ContactMethodId } from '#app/domain/shared/ids.ts';
import type { ContactChannel, MessageState } from '#db/schema/on-call.ts';
import { acknowledgeAlert } from '#app/domain/crisis-response/acknowledge-alert.server.ts';
import { recordAlertEvent } from '#app/domain/crisis-response/alert-events.repository.server.ts';
import { insertAlert } from '#app/domain/crisis-response/alerts.repository.server.ts';
import { beginDrill } from '#app/domain/on-call/alert-escalation.server.ts';
import { readNow } from '#app/domain/on-call/canary.repository.server.ts';

export type TestOutcome =
  | { kind: 'started'; alertId: AlertId }
  /** One is on its way already. */
  | { kind: 'running' }
  | { kind: 'not-found' };

/**
 * Calls one person as an emergency would, through the real engine and by their own rules (S-28). The alert
 * is a drill: it stands on no board, calls nobody else, and ends when it is acknowledged, or after ten
 * minutes. The result is read with `readEmergencyTest`.
 */
export async function testEmergencyPath(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
): Promise<TestOutcome> {
  if (!answersAlerts(actor)) return { kind: 'not-found' };
  return inTransaction<TestOutcome>(deps.db, async (trx) => {
    const alertId = await insertAlert(trx, {
      kind: 'test',
      dedupKey: `test:${actor.id}`,
      subjectKind: 'test',
      subjectId: actor.id,
      revision: 0,
      screeningId: null,
      groupId: null,
      authorId: actor.id,
      reviewItemId: null,
      tier: 'emergency',
      committedAt: await readNow(trx),
      screenedAt: null,
    });
    if (alertId === null) return { kind: 'running' };
    await beginDrill(trx, alertId, 'test', { kind: 'member', target: actor.id });
    await recordAlertEvent(trx, {
      alertId,
      kind: 'created',
      actorId: actor.id,
      facts: { tier: 'emergency' },
    });
    return { kind: 'started', alertId };
  });
}

/** The person says that their test reached them, which ends it. A test that is over stays as it was. */
export async function confirmEmergencyTest(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
): Promise<{ kind: 'reached' | 'over' | 'not-found' }> {
  const test = await readEmergencyTest(deps, actor);
  if (test === null) return { kind: 'not-found' };
  const { kind } = await acknowledgeAlert(deps, actor, test.alertId);
  if (kind === 'not-found') return { kind };
  return { kind: kind === 'closed' ? 'over' : 'reached' };
}

/** How one message of a test went. Times are ISO strings. */
export type TestedMethod = {
  contactMethodId: ContactMethodId;
  channel: ContactChannel;
  state: MessageState;
  sentAt: string;
  acceptedAt: string | null;
  deliveredAt: string | null;
  /** A code of the provider, of the last attempt. */
  detail: string | null;
};

export type EmergencyTest = {
  alertId: AlertId;
  startedAt: string;
  /** `reached`: the person said so. `over`: nobody did, in time. */
  state: 'running' | 'reached' | 'over';
  /** The engine found no way at all to call this person. */
  isUnreachable: boolean;
  methods: TestedMethod[];
};

/** The latest test of a person's emergency path. Null when there was none. */
export async function readEmergencyTest(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
): Promise<EmergencyTest | null> {
  const result = await sql<EmergencyTest>`
    select a.id as "alertId", to_jsonb(a.triggered_at) #>> '{}' as "startedAt",
      case when a.acked_by is not null then 'reached' when a.state = 'closed' then 'over' else 'running' end as state,
      exists (select from alert_event v where v.alert_id = a.id and v.kind = 'nobody_reachable') as "isUnreachable",
      coalesce((
        select json_agg(json_build_object(
          'contactMethodId', c.id, 'channel', c.channel, 'state', m.state, 'sentAt', m.created_at,
          'acceptedAt', m.accepted_at, 'deliveredAt', m.delivered_at,
          'detail', (select t.detail from message_attempt t where t.message_id = m.id order by t.attempt desc limit 1)
        ) order by m.sequence)
        from outgoing_message m join contact_method c on c.id = m.contact_method_id
        where m.alert_id = a.id and m.purpose = 'page'
      ), '[]') as methods
    from alert a
    where a.kind = 'test' and a.author_id = ${actor.id}
    order by a.triggered_at desc limit 1
  `.execute(deps.db);
  return result.rows[0] ?? null;
}
