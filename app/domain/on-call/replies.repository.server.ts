import { sql } from 'kysely';
import type { Db, Trx } from '#db/client.server.ts';
import type { AlertId, ContactMethodId, MemberId, MessageId } from '#app/domain/shared/ids.ts';

/** The proved methods behind a telephone number; several people may share one. */
export async function selectMethodsOfNumber(
  db: Db | Trx,
  fingerprint: string,
): Promise<{ id: ContactMethodId; memberId: MemberId }[]> {
  return db
    .selectFrom('contact_method')
    .select(['id', 'member_id as memberId'])
    .where('channel', 'in', ['sms', 'voice'])
    .where('address_fingerprint', '=', fingerprint)
    .where('verified_at', 'is not', null)
    .where('disabled_at', 'is', null)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
}

/** Open alerts that were texted to one of these methods, the oldest first. */
export async function selectPagedAlerts(
  db: Db | Trx,
  methods: readonly ContactMethodId[],
): Promise<{ alertId: AlertId; ref: number; memberId: MemberId; isWaiting: boolean }[]> {
  const result = await sql<{
    alertId: AlertId;
    ref: number;
    memberId: MemberId;
    isWaiting: boolean;
  }>`
    select distinct a.id as "alertId", a.ref, m.recipient_id as "memberId", a.triggered_at,
      a.state = 'triggered' as "isWaiting"
    from alert a join outgoing_message m on m.alert_id = a.id
    where a.state <> 'closed' and m.purpose = 'page' and m.attempt > 0
      and m.contact_method_id = any(${methods}::uuid[])
    order by a.triggered_at, m.recipient_id
    limit 50
  `.execute(db);
  return result.rows;
}

/** Whom a message was to, and about which alert. Null when there is no such page. */
export async function selectPageOf(
  db: Db,
  messageId: MessageId,
): Promise<{ alertId: AlertId; memberId: MemberId } | null> {
  const row = await db
    .selectFrom('outgoing_message')
    .select(['alert_id as alertId', 'recipient_id as memberId'])
    .where('id', '=', messageId)
    .where('purpose', '=', 'page')
    .executeTakeFirst();
  if (row === undefined) return null;
  const { alertId, memberId } = row;
  return alertId === null || memberId === null ? null : { alertId, memberId };
}
