import { sql } from 'kysely';
import type { Db, Trx } from '#db/client.server.ts';
import { appNow } from '#db/expressions.ts';
import type { AlertState, AlertTier } from '#db/schema/crisis-response.ts';
import { aboutWhom } from '#app/domain/crisis-response/alerts.repository.server.ts';
import type { AlertId, MemberId, RotationId } from '#app/domain/shared/ids.ts';

/** Names one open alert that was offered to somebody at one change of shift. */
export type HandoverRef = { rotationId: RotationId; changesAt: Date; alertId: AlertId };

/** What awaits somebody's acceptance, the most pressing first, less alerts that are closed by now or about them. */
export async function selectHandovers(
  db: Db,
  to: MemberId,
): Promise<
  (HandoverRef & {
    ref: number;
    tier: AlertTier;
    state: AlertState;
    triggeredAt: Date;
    from: string;
  })[]
> {
  return db
    .selectFrom('handover_item as h')
    .innerJoin('alert as a', 'a.id', 'h.alert_id')
    .innerJoin('member as m', 'm.id', 'h.from_id')
    .select([
      'h.rotation_id as rotationId',
      'h.changes_at as changesAt',
      'h.alert_id as alertId',
      'a.ref',
      'a.tier',
      'a.state',
      'a.triggered_at as triggeredAt',
      'm.handle as from',
    ])
    .where('h.to_id', '=', to)
    .where('h.accepted_at', 'is', null)
    .where('a.state', '<>', 'closed')
    .where(sql<boolean>`${aboutWhom} is distinct from ${to}`)
    .orderBy((eb) => eb('a.tier', '=', 'emergency'), 'desc')
    .orderBy('a.triggered_at')
    .execute();
}

/** Locks one item that awaits this person. Null when there is none, it was accepted before, or it is about them. */
export async function lockHandover(
  trx: Trx,
  item: HandoverRef,
  to: MemberId,
): Promise<{ from: MemberId } | null> {
  const row = await trx
    .selectFrom('handover_item')
    .select('from_id as from')
    .where('rotation_id', '=', item.rotationId)
    .where('changes_at', '=', item.changesAt)
    .where('alert_id', '=', item.alertId)
    .where('to_id', '=', to)
    .where('accepted_at', 'is', null)
    .where(
      sql<boolean>`exists (
        select from alert a where a.id = alert_id and ${aboutWhom} is distinct from ${to})`,
    )
    .forUpdate()
    .executeTakeFirst();
  return row ?? null;
}

/** The item is settled: accepted, or answered by somebody else in the meantime. */
export async function settleHandover(trx: Trx, item: HandoverRef): Promise<void> {
  await trx
    .updateTable('handover_item')
    .set({ accepted_at: appNow() })
    .where('rotation_id', '=', item.rotationId)
    .where('changes_at', '=', item.changesAt)
    .where('alert_id', '=', item.alertId)
    .execute();
}
