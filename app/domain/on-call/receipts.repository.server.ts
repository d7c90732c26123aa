import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Db, Trx } from '#db/client.server.ts';
import { appNow } from '#db/expressions.ts';
import type { MessagePurpose, MessageState } from '#db/schema/on-call.ts';
import type {
  AlertId,
  ContactMethodId,
  DestinationId,
  MemberId,
  MessageId,
} from '#app/domain/shared/ids.ts';

export type ReceivedFor = {
  id: MessageId;
  state: MessageState;
  purpose: MessagePurpose;
  providerRef: string | null;
  alertId: AlertId | null;
  recipientId: MemberId | null;
  contactMethodId: ContactMethodId | null;
  destinationId: DestinationId | null;
};

const columns = [
  'id',
  'state',
  'purpose',
  'provider_ref as providerRef',
  'alert_id as alertId',
  'recipient_id as recipientId',
  'contact_method_id as contactMethodId',
  'destination_id as destinationId',
] as const;

/** Locks the message that a receipt is about. Null when there is none. */
export async function lockMessage(trx: Trx, id: MessageId): Promise<ReceivedFor | null> {
  const row = await trx
    .selectFrom('outgoing_message')
    .select(columns)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row ?? null;
}

/** Keeps what a provider said. The same of the same message is kept once. */
export async function insertReceipt(
  db: Db | Trx,
  receipt: { messageId: MessageId | null; status: string; accepted: boolean },
): Promise<void> {
  const { messageId, status, accepted } = receipt;
  await sql`
    insert into delivery_receipt (id, message_id, status, accepted)
    select ${randomUUID()}, ${messageId}, ${status}, ${accepted}
    where not exists (
      select from delivery_receipt
      where message_id = ${messageId} and status = ${status} and accepted = ${accepted}
    )
  `.execute(db);
}

/** The message arrived, or was read. An attempt that was under way is over with it. */
export async function markArrived(
  trx: Trx,
  id: MessageId,
  what: { news: 'delivered' | 'read'; providerRef: string },
): Promise<void> {
  const { news, providerRef } = what;
  await sql`
    update outgoing_message set state = ${news}, lease_until = null,
      provider_ref = coalesce(provider_ref, ${providerRef}),
      accepted_at = coalesce(accepted_at, ${appNow()}),
      delivered_at = coalesce(delivered_at, ${appNow()}),
      read_at = case when ${news} = 'read' then coalesce(read_at, ${appNow()}) else read_at end
    where id = ${id}
  `.execute(trx);
}

/** The message was accepted and will never arrive. */
export async function markLost(trx: Trx, id: MessageId): Promise<void> {
  await trx
    .updateTable('outgoing_message')
    .set({ state: 'failed_perm', lease_until: null })
    .where('id', '=', id)
    .execute();
}
