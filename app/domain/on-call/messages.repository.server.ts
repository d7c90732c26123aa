import { sql, type RawBuilder } from 'kysely';
import type { Db, Trx } from '#db/client.server.ts';
import { appNow, appNowPlus, hasCome, isNoneOf } from '#db/expressions.ts';
import { inTransaction } from '#db/transaction.ts';
import type { AlertKind } from '#db/schema/crisis-response.ts';
import type { MessagePurpose } from '#db/schema/on-call.ts';
import {
  newId,
  type AlertId,
  type ContactMethodId,
  type DestinationId,
  type MemberId,
  type MessageId,
  type ResponderCycleId,
} from '#app/domain/shared/ids.ts';
import type { DurationMs } from '#app/domain/shared/duration.ts';
import { eachNext, setAside, togetherOrAlone } from '#app/domain/shared/row-by-row.server.ts';
import type { AlertTier } from '#app/domain/crisis-response/alert.ts';
import { recordAlertEvent } from '#app/domain/crisis-response/alert-events.repository.server.ts';
import type { ChannelKind } from '#app/domain/on-call/channels/channel.ts';
import {
  LONGEST_WAIT,
  SENDING_LEASE,
  UNWRITTEN,
  type SendResult,
} from '#app/domain/on-call/delivery.ts';
import { releaseCarried } from '#app/domain/on-call/pages.repository.server.ts';

/** A message that this process may send until its lease ends. */
export type ClaimedMessage = {
  id: MessageId;
  attempt: number;
  purpose: MessagePurpose;
  alertId: AlertId | null;
  cycleId: ResponderCycleId | null;
  recipientId: MemberId | null;
  contactMethodId: ContactMethodId | null;
  destinationId: DestinationId | null;
  /** `sink` swallows what the canary sends. */
  channel: ChannelKind | 'sink';
  addressSealed: Buffer;
  codeSealed: Buffer | null;
  facts: Record<string, string | number>;
  alert: {
    kind: AlertKind;
    ref: number;
    tier: AlertTier;
    /** The recipient is who has the alert. */
    isYours: boolean;
    ageSeconds: number;
    waiting: number;
  } | null;
};

/** Asks for a message about a contact method itself. */
export async function insertMethodMessage(
  trx: Trx,
  message: { purpose: 'verify' | 'test'; memberId: MemberId; contactMethodId: ContactMethodId },
): Promise<MessageId> {
  const { id } = await trx
    .insertInto('outgoing_message')
    .values({
      id: newId<MessageId>(),
      purpose: message.purpose,
      alert_id: null,
      recipient_id: message.memberId,
      contact_method_id: message.contactMethodId,
      firing: 0,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Which messages a sender has room for: everything to people, their emergencies alone, or those outside. */
export type Lane = 'people' | 'emergencies' | 'outside';

const lanes: Readonly<Record<Lane, RawBuilder<boolean>>> = {
  people: sql`m.contact_method_id is not null`,
  emergencies: sql`m.contact_method_id is not null and m.purpose = 'page' and a.tier = 'emergency' and a.kind <> 'drill'`,
  outside: sql`m.destination_id is not null`,
};

/** Pages of emergencies, and those outside who stand behind them. A drill takes nobody's place. */
function isPressing(message: string, alert: string): RawBuilder<boolean> {
  return sql<boolean>`(${sql.ref(message)}.purpose in ('page', 'backstop')
    and coalesce(${sql.ref(alert)}.tier = 'emergency' and ${sql.ref(alert)}.kind <> 'drill', false))`;
}

/** Whoever was sending a message has been gone for too long. */
function leaseIsOver(message: string): RawBuilder<boolean> {
  return hasCome(sql.ref(`${message}.lease_until`), SENDING_LEASE);
}

/** The most pressing first, then other pages. */
const order = sql`${isPressing('m', 'a')} desc, (m.purpose = 'page') desc, m.next_at`;

/** Which messages to look for, and how many at the most. */
type Wanted = { limit: number; lane: Lane; except: readonly string[] };

/**
 * Takes messages that are due, or whose sender vanished, and notes the attempt: for each address one at
 * a time and one of an emergency besides, so that a slow one holds up nobody else. Pages only while their alert calls people. A page takes
 * along the waiting pages of other alerts to the same address: they are told in one message (S-27). Those that
 * cannot be begun hold up no other and are told to `onRefused`.
 */
export async function claimMessages(
  db: Db,
  options: {
    lease: DurationMs;
    limit: number;
    lane: Lane;
    onRefused: (error: unknown) => void;
  },
): Promise<ClaimedMessage[]> {
  const work = { db, what: 'messages to send' };
  const { lease, onRefused } = options;
  try {
    return await inTransaction(db, async (trx) =>
      begin(trx, await lockReady(trx, { ...options, except: setAside(work) }), lease),
    );
  } catch {
    // Whose fault it is shows when each is alone.
  }
  const begun = new Map<MessageId, ClaimedMessage>();
  await eachNext(work, {
    lock: async (trx, except) =>
      (await lockReady(trx, { ...options, except, limit: 1 }))[0] ?? null,
    idOf: (id) => id,
    handle: async (trx, id) => {
      for (const each of await begin(trx, [id], lease)) begun.set(id, each);
    },
    atMost: options.limit,
  }).catch(onRefused);
  return [...begun.values()];
}

async function begin(
  trx: Trx,
  ids: readonly MessageId[],
  lease: DurationMs,
): Promise<ClaimedMessage[]> {
  if (ids.length === 0) return [];
  await sql`
    with claimed as (
      update outgoing_message
      set state = 'sending', attempt = attempt + 1, lease_until = ${appNowPlus(lease)}
      where id = any(${ids}::uuid[])
      returning id, attempt
    )
    insert into message_attempt (message_id, attempt) select id, attempt from claimed
  `.execute(trx);
  for (const { id, alertId } of await carryOthers(trx, ids)) {
    await recordAlertEvent(trx, { alertId, kind: 'message_coalesced', facts: { messageId: id } });
  }
  return readClaimed(trx, ids);
}

async function lockReady(trx: Trx, wanted: Wanted): Promise<MessageId[]> {
  const isDue = sql`(
    (m.state in ('pending', 'failed_temp') and case when m.purpose in ('page', 'backstop')
      then ${hasCome(sql`m.next_at`, LONGEST_WAIT.page)} else ${hasCome(sql`m.next_at`, LONGEST_WAIT.courtesy)} end)
    or (m.state = 'sending' and ${leaseIsOver('m')}))`;
  const result = await sql<{ id: MessageId }>`
    with ready as (
      select m.id, row_number() over (
        partition by coalesce(m.contact_method_id, m.destination_id), ${isPressing('m', 'a')}
        order by ${order}, m.id) as nth
      from outgoing_message m
      left join alert a on a.id = m.alert_id
      left join alert_escalation e on e.alert_id = m.alert_id
      where ${isDue} and ${lanes[wanted.lane]} and (m.purpose <> 'page' or e.still_calling)
        and ${isNoneOf('m.id', wanted.except)}
        and not exists (
          select from outgoing_message busy left join alert ba on ba.id = busy.alert_id
          where busy.state = 'sending' and not ${leaseIsOver('busy')}
            and coalesce(busy.contact_method_id, busy.destination_id) = coalesce(m.contact_method_id, m.destination_id)
            and ${isPressing('busy', 'ba')} = ${isPressing('m', 'a')}
        )
    )
    select m.id from outgoing_message m join ready r on r.id = m.id and r.nth = 1
    left join alert a on a.id = m.alert_id
    where ${isDue}
    order by ${order} limit ${wanted.limit}
    for update of m skip locked
  `.execute(trx);
  return result.rows.map(({ id }) => id);
}

async function carryOthers(
  trx: Trx,
  claimed: readonly MessageId[],
): Promise<{ id: MessageId; alertId: AlertId }[]> {
  const result = await sql<{ id: MessageId; alertId: AlertId }>`
    with others as (
      select m.id, carrier.id as carrier_id
      from outgoing_message carrier
      join alert ca on ca.id = carrier.alert_id and ca.kind = 'real'
      join outgoing_message m on m.contact_method_id = carrier.contact_method_id
        and m.purpose = 'page' and m.state = 'pending' and m.attempt = 0 and m.alert_id <> carrier.alert_id
      join alert a on a.id = m.alert_id and a.kind = 'real'
      join alert_escalation e on e.alert_id = m.alert_id and e.still_calling
      where carrier.id = any(${claimed}::uuid[]) and carrier.purpose = 'page'
        and (ca.tier = 'emergency' or a.tier <> 'emergency')
      for update of m skip locked
    )
    update outgoing_message m set state = 'coalesced', carried_by = others.carrier_id
    from others where m.id = others.id
    returning m.id, m.alert_id as "alertId"
  `.execute(trx);
  return result.rows;
}

async function readClaimed(trx: Trx, ids: readonly MessageId[]): Promise<ClaimedMessage[]> {
  const result = await sql<ClaimedMessage>`
    select m.id, m.attempt, m.purpose, m.alert_id as "alertId", m.cycle_id as "cycleId",
      m.recipient_id as "recipientId", m.contact_method_id as "contactMethodId",
      m.destination_id as "destinationId", m.facts,
      coalesce(cm.channel, d.kind) as channel, coalesce(cm.address_sealed, d.settings_sealed) as "addressSealed",
      cm.code_sealed as "codeSealed",
      case when a.id is not null then json_build_object(
        'kind', a.kind, 'ref', a.ref, 'tier', a.tier,
        'isYours', a.state = 'acked' and a.acked_by is not distinct from m.recipient_id,
        'ageSeconds', extract(epoch from ${appNow()} - a.triggered_at),
        'waiting', (select count(*) from alert w where w.state = 'triggered' and w.kind = 'real')
      ) end as alert
    from outgoing_message m
    left join contact_method cm on cm.id = m.contact_method_id
    left join external_destination d on d.id = m.destination_id
    left join alert a on a.id = m.alert_id
    where m.id = any(${ids}::uuid[])
    order by ${order}
  `.execute(trx);
  return result.rows;
}

/**
 * Notes how an attempt ended. The message itself changes only while this is still its latest attempt;
 * returns whether it was. States move forward alone. What a lost message would have told for others is
 * told by those themselves.
 */
export async function saveResult(
  trx: Trx,
  message: Pick<ClaimedMessage, 'id' | 'attempt'>,
  result: SendResult,
  retryIn: DurationMs,
): Promise<boolean> {
  await trx
    .updateTable('message_attempt')
    .set({ finished_at: appNow(), result: result.kind, detail: result.detail })
    .where('message_id', '=', message.id)
    .where('attempt', '=', message.attempt)
    .execute();
  const row = await trx
    .updateTable('outgoing_message')
    .set({
      state: result.kind,
      lease_until: null,
      ...(result.kind === 'accepted'
        ? { accepted_at: appNow(), provider_ref: result.providerRef ?? null }
        : {}),
      ...(result.kind === 'failed_temp' ? { next_at: appNowPlus(retryIn) } : {}),
    })
    .where('id', '=', message.id)
    .where('attempt', '=', message.attempt)
    .where('state', '=', 'sending')
    .returning('id')
    .executeTakeFirst();
  // What cannot be written is mended by no other attempt; what it would have told for others they tell themselves.
  const isLost = result.kind === 'failed_perm' || result.detail === UNWRITTEN;
  if (row !== undefined && isLost) await releaseCarried(trx, [message.id]);
  return row !== undefined;
}

/** Ends pages that wait for another attempt although nobody is called for their alert by now. */
export async function cancelAnswered(db: Db): Promise<void> {
  const work = { db, what: 'pages to cancel' };
  const answered = await sql<{ id: MessageId }>`
    select m.id from outgoing_message m join alert_escalation e on e.alert_id = m.alert_id
    where ${isAnswered} and ${isNoneOf('m.id', setAside(work))}
  `.execute(db);
  await togetherOrAlone(work, answered.rows, async (trx, rows) => {
    const cancelled = await sql<{ id: MessageId }>`
      update outgoing_message m set state = 'cancelled', lease_until = null
      from alert_escalation e
      where e.alert_id = m.alert_id and ${isAnswered} and m.id = any(${rows.map(({ id }) => id)}::uuid[])
      returning m.id
    `.execute(trx);
    await releaseCarried(
      trx,
      cancelled.rows.map(({ id }) => id),
    );
  });
}

const isAnswered = sql<boolean>`m.purpose = 'page' and not e.still_calling
  and (m.state in ('pending', 'failed_temp') or (m.state = 'sending' and ${leaseIsOver('m')}))`;

/**
 * Lets waiting pages over a channel be tried now: one, to see whether its provider is back, or all,
 * because it is.
 */
export async function hurryChannel(
  db: Db,
  channel: ChannelKind,
  which: 'one' | 'all',
): Promise<void> {
  await sql`
    update outgoing_message set next_at = ${appNow()} where id in (
      select m.id from outgoing_message m
      left join contact_method cm on cm.id = m.contact_method_id
      left join external_destination d on d.id = m.destination_id
      where m.state = 'failed_temp' and m.next_at > ${appNow()} and m.purpose in ('page', 'backstop')
        and coalesce(cm.channel, d.kind) = ${channel}
      order by m.next_at limit ${which === 'one' ? 1 : 1000}
      for update of m skip locked
    )
  `.execute(db);
}
