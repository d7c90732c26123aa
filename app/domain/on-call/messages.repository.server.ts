import { sql } from 'kysely';
import type { Db, Trx } from '#db/client.server.ts';
import { appNow, appNowPlus } from '#db/expressions.ts';
import type { ContactChannel } from '#db/schema/on-call.ts';
import {
  newId,
  type AlertId,
  type ContactMethodId,
  type MemberId,
  type MessageId,
} from '#app/domain/shared/ids.ts';
import type { DurationMs } from '#app/domain/shared/duration.ts';
import type { AlertTier } from '#app/domain/crisis-response/alert.ts';
import type { SendResult } from '#app/domain/on-call/delivery.ts';
import type { Reachable } from '#app/domain/on-call/escalations.repository.server.ts';

/** What a message is for: an alert, or the contact method itself. */
export type MessagePurpose = 'page' | 'update' | 'verify' | 'test';

/** A message that this process may send until its lease ends. */
export type ClaimedMessage = {
  id: MessageId;
  attempt: number;
  purpose: MessagePurpose;
  alertId: AlertId | null;
  channel: ContactChannel;
  addressSealed: Buffer;
  codeSealed: Buffer | null;
  alert: {
    ref: number;
    tier: AlertTier;
    /** The recipient is who has the alert. */
    isYours: boolean;
    ageSeconds: number;
    waiting: number;
  } | null;
};

/** Asks for one page to each contact method. The same firing asks once, however often it is run. */
export async function insertPages(
  trx: Trx,
  alertId: AlertId,
  firing: number,
  recipients: readonly Reachable[],
): Promise<void> {
  if (recipients.length === 0) return;
  await trx
    .insertInto('outgoing_message')
    .values(
      recipients.map(({ contactMethodId, memberId }) => ({
        id: newId<MessageId>(),
        purpose: 'page' as const,
        alert_id: alertId,
        recipient_id: memberId,
        contact_method_id: contactMethodId,
        firing,
      })),
    )
    .onConflict((conflict) => conflict.constraint('outgoing_message_once').doNothing())
    .execute();
}

/** Older pages of this alert to the same contact methods that were not sent: the new one stands for them. */
export async function supersedeUnsent(
  trx: Trx,
  alertId: AlertId,
  firing: number,
  methods: readonly ContactMethodId[],
): Promise<void> {
  if (methods.length === 0) return;
  await trx
    .updateTable('outgoing_message')
    .set({ state: 'superseded' })
    .where('alert_id', '=', alertId)
    .where('purpose', '=', 'page')
    .where('firing', '<', firing)
    .where('state', 'in', ['pending', 'failed_temp'])
    .where('contact_method_id', 'in', [...methods])
    .execute();
}

/** Pages that nobody handed to a provider yet are not sent any more. */
export async function cancelUnsentPages(trx: Trx, alertId: AlertId): Promise<void> {
  await trx
    .updateTable('outgoing_message')
    .set({ state: 'cancelled' })
    .where('alert_id', '=', alertId)
    .where('purpose', '=', 'page')
    .where('state', 'in', ['pending', 'failed_temp'])
    .execute();
}

/** Tells everybody whose page was sent, or is just being sent, how the alert stands; not `except`. */
export async function insertUpdatesAfterPages(
  trx: Trx,
  alertId: AlertId,
  except: MemberId,
): Promise<void> {
  await sql`
    insert into outgoing_message (id, purpose, alert_id, recipient_id, contact_method_id, firing)
    select gen_random_uuid(), 'update', m.alert_id, m.recipient_id, m.contact_method_id, max(m.firing)
    from outgoing_message m
    where m.alert_id = ${alertId} and m.purpose = 'page' and m.state in ('accepted', 'sending')
      and m.recipient_id <> ${except}
      and not exists (
        select from outgoing_message u
        where u.alert_id = m.alert_id and u.contact_method_id = m.contact_method_id
          and u.purpose = 'update' and u.firing >= m.firing
      )
    group by m.alert_id, m.recipient_id, m.contact_method_id
    on conflict on constraint outgoing_message_once do nothing
  `.execute(trx);
}

/** Tells one person how the alert stands, by every verified contact method. */
export async function insertUpdateTo(
  trx: Trx,
  alertId: AlertId,
  memberId: MemberId,
): Promise<void> {
  await sql`
    insert into outgoing_message (id, purpose, alert_id, recipient_id, contact_method_id, firing)
    select gen_random_uuid(), 'update', ${alertId}, c.member_id, c.id,
      (select firing from alert_escalation where alert_id = ${alertId})
    from contact_method c
    where c.member_id = ${memberId} and c.verified_at is not null and c.disabled_at is null
    on conflict on constraint outgoing_message_once do nothing
  `.execute(trx);
}

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

/**
 * Takes messages that are due, or whose sender vanished, and notes the attempt. Pages only while nobody
 * has their alert; those of emergencies first.
 */
export async function claimMessages(
  db: Db,
  options: { lease: DurationMs; limit: number; emergencyOnly: boolean },
): Promise<ClaimedMessage[]> {
  const result = await sql<ClaimedMessage>`
    with due as (
      select m.id from outgoing_message m left join alert a on a.id = m.alert_id
      where ((m.state in ('pending', 'failed_temp') and m.next_at <= ${appNow()})
          or (m.state = 'sending' and m.lease_until <= ${appNow()}))
        and (m.purpose <> 'page' or a.state = 'triggered')
        and (not ${options.emergencyOnly} or (m.purpose = 'page' and a.tier = 'emergency'))
      order by (m.purpose = 'page' and a.tier = 'emergency') desc, (m.purpose = 'page') desc, m.next_at
      limit ${options.limit}
      for update of m skip locked
    ), claimed as (
      update outgoing_message m
      set state = 'sending', attempt = attempt + 1, lease_until = ${appNowPlus(options.lease)}
      from due where m.id = due.id
      returning m.*
    ), noted as (
      insert into message_attempt (message_id, attempt) select id, attempt from claimed
    )
    select c.id, c.attempt, c.purpose, c.alert_id as "alertId",
      cm.channel, cm.address_sealed as "addressSealed", cm.code_sealed as "codeSealed",
      case when a.id is not null then json_build_object(
        'ref', a.ref, 'tier', a.tier, 'isYours', a.acked_by is not distinct from c.recipient_id,
        'ageSeconds', extract(epoch from ${appNow()} - a.triggered_at),
        'waiting', (select count(*) from alert w where w.state = 'triggered')
      ) end as alert
    from claimed c
    join contact_method cm on cm.id = c.contact_method_id
    left join alert a on a.id = c.alert_id
    order by (c.purpose = 'page' and a.tier = 'emergency') desc, c.next_at
  `.execute(db);
  return result.rows;
}

/**
 * Notes how an attempt ended. The message itself changes only while this is still its latest attempt;
 * returns whether it was. States move forward alone.
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
  return row !== undefined;
}

/** Ends pages that wait for another attempt although somebody has their alert by now. */
export async function cancelAnswered(db: Db): Promise<void> {
  await sql`
    update outgoing_message m set state = 'cancelled', lease_until = null
    from alert a
    where a.id = m.alert_id and m.purpose = 'page' and a.state <> 'triggered'
      and (m.state in ('pending', 'failed_temp') or (m.state = 'sending' and m.lease_until <= ${appNow()}))
  `.execute(db);
}
