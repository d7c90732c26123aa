import type { Db, Trx } from '#db/client.server.ts';
import { sql } from 'kysely';
import { appNow } from '#db/expressions.ts';
import type { MessageState } from '#db/schema/on-call.ts';
import type { DestinationKind } from '#db/schema/on-call-paging.ts';
import {
  newId,
  type DestinationId,
  type MemberId,
  type MessageId,
} from '#app/domain/shared/ids.ts';

/** A place outside that is told of alerts, without how to reach it. */
export type StoredDestination = {
  id: DestinationId;
  kind: DestinationKind;
  purpose: 'backstop' | 'inform';
  name: string;
  testedAt: Date | null;
  suspectAt: Date | null;
  disabledAt: Date | null;
  lastMessage: { state: MessageState; at: string; detail: string | null } | null;
};

/** All places outside, those in use first. */
export async function selectDestinationsForPage(db: Db): Promise<StoredDestination[]> {
  const { rows } = await sql<StoredDestination>`
    select d.id, d.kind, d.purpose, d.name, d.tested_at as "testedAt", d.suspect_at as "suspectAt",
      d.disabled_at as "disabledAt",
      (select json_build_object('state', m.state, 'at', coalesce(m.accepted_at, m.created_at),
          'detail', (select a.detail from message_attempt a where a.message_id = m.id
            order by a.attempt desc limit 1))
         from outgoing_message m where m.destination_id = d.id
         order by m.created_at desc, m.id desc limit 1) as "lastMessage"
    from external_destination d
    order by (d.disabled_at is not null), d.created_at, d.id
    limit 100
  `.execute(db);
  return rows;
}

/** How many places are in use. */
export async function countInUse(trx: Trx): Promise<number> {
  const { count } = await trx
    .selectFrom('external_destination')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('disabled_at', 'is', null)
    .executeTakeFirstOrThrow();
  return count;
}

/** Adds a place outside; how to reach it is sealed. */
export async function insertDestination(
  trx: Trx,
  destination: {
    kind: DestinationKind;
    purpose: 'backstop' | 'inform';
    name: string;
    settingsSealed: Buffer;
    createdBy: MemberId;
  },
): Promise<DestinationId> {
  const { id } = await trx
    .insertInto('external_destination')
    .values({
      id: newId<DestinationId>(),
      kind: destination.kind,
      purpose: destination.purpose,
      name: destination.name,
      settings_sealed: destination.settingsSealed,
      created_by: destination.createdBy,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Locks a place outside that is in use. Null when there is none. */
export async function lockDestination(
  trx: Trx,
  id: DestinationId,
): Promise<{ id: DestinationId; kind: DestinationKind; settingsSealed: Buffer } | null> {
  const row = await trx
    .selectFrom('external_destination')
    .select(['id', 'kind', 'settings_sealed as settingsSealed'])
    .where('id', '=', id)
    .where('disabled_at', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  return row ?? null;
}

/** Changes how a place is reached. */
export async function saveSettings(trx: Trx, id: DestinationId, sealed: Buffer): Promise<void> {
  await trx
    .updateTable('external_destination')
    .set({ settings_sealed: sealed })
    .where('id', '=', id)
    .execute();
}

/** Ends a place. What waits for it is not sent; how to reach it is forgotten. */
export async function disableDestination(trx: Trx, id: DestinationId): Promise<void> {
  await trx
    .updateTable('external_destination')
    .set({ disabled_at: appNow(), disabled_reason: 'by_lead', settings_sealed: Buffer.alloc(0) })
    .where('id', '=', id)
    .execute();
  await trx
    .updateTable('outgoing_message')
    .set({ state: 'cancelled' })
    .where('destination_id', '=', id)
    .where('state', 'in', ['pending', 'failed_temp'])
    .execute();
}

/** Asks for a test message to a place outside. */
export async function insertDestinationTest(trx: Trx, id: DestinationId): Promise<void> {
  await trx
    .insertInto('outgoing_message')
    .values({
      id: newId<MessageId>(),
      purpose: 'test',
      alert_id: null,
      recipient_id: null,
      contact_method_id: null,
      destination_id: id,
      firing: 0,
    })
    .execute();
}
