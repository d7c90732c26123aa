import { sql } from 'kysely';
import type { Db } from '#db/client.server.ts';
import type { ContactChannel } from '#db/schema/on-call.ts';
import type { DestinationKind, Urgency } from '#db/schema/on-call-paging.ts';
import { returnLapsedAlerts } from '#app/domain/crisis-response/return-lapsed-alerts.server.ts';
import { advanceCycles } from '#app/domain/on-call/advance-cycles.server.ts';
import { advanceEscalations } from '#app/domain/on-call/advance-escalation.server.ts';
import { serialiseAddress, type Address } from '#app/domain/on-call/channels/address.ts';
import type { Channel, Channels, Outgoing } from '#app/domain/on-call/channels/channel.ts';
import { contactChannels } from '#app/domain/on-call/contact-channels.ts';
import type { SendResult } from '#app/domain/on-call/delivery.ts';
import { createMessageSender } from '#app/domain/on-call/send-messages.server.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import { eachInTurn } from '#app/domain/shared/row-by-row.server.ts';
import {
  newId,
  type ContactMethodId,
  type DestinationId,
  type MemberId,
} from '#app/domain/shared/ids.ts';
import { quietLog, testSecrets } from '#tests/support/crisis.ts';

/** A way out that keeps what it was given and answers as it is told; accepts until told otherwise. */
export type FakeChannel = Channel & { sent: Outgoing[]; become: (result: SendResult) => void };

export function fakeChannel(options: { givesReceipts?: boolean } = {}): FakeChannel {
  const sent: Outgoing[] = [];
  let manner: SendResult = { kind: 'accepted', detail: 'ok' };
  return {
    sent,
    givesReceipts: options.givesReceipts ?? false,
    become: (result) => {
      manner = result;
    },
    send: (outgoing) => {
      sent.push(outgoing);
      return Promise.resolve(manner);
    },
    close: () => undefined,
  };
}

/** The whole engine of one process, moved by hand. */
export function engineOf(db: Db, channels: Channels) {
  const deps = { db, log: quietLog, secrets: testSecrets, publicOrigin: 'https://cairn.example' };
  const ways = { channels: contactChannels.filter((kind) => channels[kind] !== undefined) };
  const receiptChannels = contactChannels.filter((kind) => channels[kind]?.givesReceipts === true);
  const sender = createMessageSender({ ...deps, channels });
  const deciding = [
    () => returnLapsedAlerts(deps),
    () => advanceEscalations(deps, ways),
    () => advanceCycles(deps, ways, { receiptChannels, distrusted: sender.distrusted() }),
  ];
  const once = () => eachInTurn([...deciding, sender.pump, sender.idle]);
  return {
    /** Does all that is to be done at this moment: what follows from a failure follows at once. */
    tick: () => eachInTurn([once, once]),
    /** Decides who is called, and sends nothing. */
    decide: () => eachInTurn(deciding),
    /** Starts to send what is due, and waits for none of it. */
    begin: sender.pump,
    /** Waits until nothing is being sent. */
    idle: sender.idle,
    /** The channels that are not waited for any more. */
    distrusted: sender.distrusted,
    stop: sender.stop,
  };
}

/** A further proved way to reach somebody. */
export async function addMethod(
  db: Db,
  who: Pick<Actor, 'id'>,
  channel: ContactChannel,
  to: Address,
): Promise<ContactMethodId> {
  const id = newId<ContactMethodId>();
  await db
    .insertInto('contact_method')
    .values({
      id,
      member_id: who.id,
      channel,
      address_sealed: testSecrets.seal('contact', serialiseAddress(to)),
      verified_at: sql<Date>`app_now()`,
    })
    .execute();
  return id;
}

export const sms = (number: string): Address => ({ kind: 'sms', number });

/** One rule of a person. */
export async function addRule(
  db: Db,
  who: Pick<Actor, 'id'>,
  rule: { urgency: Urgency; contactMethodId: ContactMethodId; afterSeconds: number },
): Promise<void> {
  await db
    .insertInto('notification_rule')
    .values({
      id: newId(),
      member_id: who.id,
      urgency: rule.urgency,
      contact_method_id: rule.contactMethodId,
      after_seconds: rule.afterSeconds,
    })
    .execute();
}

/** A place outside. */
export function addDestination(
  db: Db,
  by: MemberId,
  place: { kind: DestinationKind; purpose: 'backstop' | 'inform' },
): Promise<DestinationId> {
  return addPlace(
    db,
    by,
    place.purpose,
    place.kind === 'pagerduty'
      ? { kind: 'pagerduty', routingKey: 'key' }
      : { kind: 'webhook', url: 'https://hooks.example/one', secrets: ['whsec_x'] },
    place.kind,
  );
}

/** The same with an address of one's own. */
export async function addPlace(
  db: Db,
  by: MemberId,
  purpose: 'backstop' | 'inform',
  to: Extract<Address, { kind: DestinationKind }>,
  kind: DestinationKind = to.kind,
): Promise<DestinationId> {
  const id = newId<DestinationId>();
  await db
    .insertInto('external_destination')
    .values({
      id,
      kind,
      purpose,
      name: 'Outside',
      settings_sealed: testSecrets.seal('contact', serialiseAddress(to)),
      created_by: by,
    })
    .execute();
  return id;
}

/** The purposes and news of what a channel was given, in order. */
export function purposes(channel: FakeChannel): string[] {
  return channel.sent.map(({ content }) =>
    'news' in content ? `${content.purpose} ${content.news}` : content.purpose,
  );
}
