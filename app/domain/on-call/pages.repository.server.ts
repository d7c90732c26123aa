import { sql, type RawBuilder } from 'kysely';
import type { Trx } from '#db/client.server.ts';
import { appNow, appNowPlus } from '#db/expressions.ts';
import type { AlertTier } from '#app/domain/crisis-response/alert.ts';
import { COALESCE_WINDOW } from '#app/domain/on-call/delivery.ts';
import {
  newId,
  type AlertId,
  type ContactMethodId,
  type DestinationId,
  type MemberId,
  type MessageId,
  type ResponderCycleId,
} from '#app/domain/shared/ids.ts';

/** One page to one contact method. */
export type NewPage = {
  alertId: AlertId;
  tier: AlertTier;
  memberId: MemberId;
  contactMethodId: ContactMethodId;
  cycleId: ResponderCycleId;
  firing: number;
  sequence: number;
};

/**
 * Asks for a page. The same place in the same cycle asks once, however often it is run. When a page of
 * another alert just went to the same method this one waits a little, to be told together with those that
 * come meanwhile (S-27); routine never makes an emergency wait.
 */
export async function insertPage(trx: Trx, page: NewPage): Promise<void> {
  const window = COALESCE_WINDOW[page.tier];
  await sql`
    with other as (
      select m.state, m.attempt, m.next_at, coalesce(m.accepted_at, m.due_at) as told_at
      from outgoing_message m join alert a on a.id = m.alert_id
      where m.contact_method_id = ${page.contactMethodId} and m.purpose = 'page'
        and m.alert_id <> ${page.alertId} and (a.tier = 'emergency' or ${page.tier} <> 'emergency')
        and m.created_at > ${appNowPlus(-2 * window)}
    ), hold as (
      select greatest(${appNow()}, coalesce(
        (select min(next_at) from other where state = 'pending' and attempt = 0 and next_at > ${appNow()}),
        (select max(told_at) + make_interval(secs => ${window / 1000}::double precision) from other
           where state in ('sending', 'accepted', 'delivered', 'read') and told_at <= ${appNow()}),
        ${appNow()}
      )) as until
    )
    insert into outgoing_message
      (id, purpose, alert_id, recipient_id, contact_method_id, cycle_id, firing, sequence, next_at, due_at)
    select ${newId<MessageId>()}, 'page', ${page.alertId}, ${page.memberId}, ${page.contactMethodId},
      ${page.cycleId}, ${page.firing}, ${page.sequence}, until, until from hold
    on conflict on constraint outgoing_message_once do nothing
  `.execute(trx);
}

/** Asks for a message to each place outside. `news` says what became of the alert. */
export async function insertOutside(
  trx: Trx,
  alertId: AlertId,
  firing: number,
  to: readonly { id: DestinationId; purpose: 'backstop' | 'inform' }[],
): Promise<void> {
  if (to.length === 0) return;
  await trx
    .insertInto('outgoing_message')
    .values(
      to.map(({ id, purpose }) => ({
        id: newId<MessageId>(),
        purpose,
        alert_id: alertId,
        recipient_id: null,
        contact_method_id: null,
        destination_id: id,
        firing,
        facts: JSON.stringify({ news: 'trigger' }),
      })),
    )
    .execute();
}

/** Tells every place outside that heard of an alert what became of it. The same news goes out once. */
export async function insertOutsideNews(
  trx: Trx,
  alertId: AlertId,
  news: 'acknowledge' | 'resolve',
): Promise<void> {
  await sql`
    insert into outgoing_message (id, purpose, alert_id, destination_id, firing, facts)
    select gen_random_uuid(), m.purpose, m.alert_id, m.destination_id, max(m.firing),
      jsonb_build_object('news', ${news}::text)
    from outgoing_message m
    where m.alert_id = ${alertId} and m.destination_id is not null and m.facts ->> 'news' = 'trigger'
      and (m.state in ('accepted', 'delivered', 'read', 'sending') or m.attempt > 0)
      and not exists (
        select from outgoing_message said
        where said.alert_id = m.alert_id and said.destination_id = m.destination_id
          and said.facts ->> 'news' = ${news} and said.firing >= m.firing
      )
    group by m.purpose, m.alert_id, m.destination_id
  `.execute(trx);
}

/** Pages of an alert that nobody handed to a provider yet are not sent any more: all, or one person's. */
export async function cancelUnsentPages(
  trx: Trx,
  alertId: AlertId,
  of: { memberIds: readonly MemberId[] } | 'all' = 'all',
): Promise<void> {
  const whose = of === 'all' ? sql`true` : sql`m.recipient_id = any(${of.memberIds}::uuid[])`;
  await drop(trx, sql`m.alert_id = ${alertId} and m.purpose = 'page' and ${whose}`, 'cancelled');
}

/** Messages to places outside that would say that nobody answers. */
export async function cancelUnsentOutside(trx: Trx, alertId: AlertId): Promise<void> {
  await drop(
    trx,
    sql`m.alert_id = ${alertId} and m.destination_id is not null and m.facts ->> 'news' = 'trigger'`,
    'cancelled',
  );
}

/** Older pages of this alert to the same people that were not sent: the new ones stand for them. */
export async function supersedeUnsent(
  trx: Trx,
  alertId: AlertId,
  firing: number,
  members: readonly MemberId[],
): Promise<void> {
  if (members.length === 0) return;
  await drop(
    trx,
    sql`m.alert_id = ${alertId} and m.purpose = 'page' and m.firing < ${firing}
      and m.recipient_id = any(${members}::uuid[])`,
    'superseded',
  );
}

/** Ends unsent messages, and sets free those that were to be told along with them. */
async function drop(
  trx: Trx,
  which: RawBuilder<unknown>,
  state: 'cancelled' | 'superseded',
): Promise<void> {
  const dropped = await sql<{ id: MessageId }>`
    update outgoing_message m set state = ${state}, lease_until = null
    where ${which} and (m.state in ('pending', 'failed_temp') or (m.state = 'coalesced' and exists (
      select from outgoing_message carrier where carrier.id = m.carried_by and carrier.state = 'failed_temp')))
    returning id
  `.execute(trx);
  await releaseCarried(
    trx,
    dropped.rows.map(({ id }) => id),
  );
}

/** Messages that one of these spoke for must speak for themselves again (S-27). */
export async function releaseCarried(trx: Trx, carriers: readonly MessageId[]): Promise<void> {
  if (carriers.length === 0) return;
  await sql`
    update outgoing_message set state = 'pending', carried_by = null, next_at = ${appNow()}, due_at = ${appNow()}
    where carried_by = any(${carriers}::uuid[]) and state = 'coalesced'
  `.execute(trx);
}

/**
 * Tells everybody whose page was sent, is being sent, or was told along with another, how the alert
 * stands; not `except`.
 */
export async function insertUpdatesAfterPages(
  trx: Trx,
  alertId: AlertId,
  except: MemberId,
): Promise<void> {
  await sql`
    insert into outgoing_message (id, purpose, alert_id, recipient_id, contact_method_id, firing, sequence)
    select gen_random_uuid(), 'update', m.alert_id, m.recipient_id, m.contact_method_id, max(m.firing), max(m.sequence)
    from outgoing_message m
    left join outgoing_message carrier on carrier.id = m.carried_by
    where m.alert_id = ${alertId} and m.purpose = 'page'
      and coalesce(carrier.state, m.state) in ('accepted', 'delivered', 'read', 'sending')
      and m.recipient_id <> ${except}
      and not exists (
        select from outgoing_message u
        where u.alert_id = m.alert_id and u.contact_method_id = m.contact_method_id
          and u.purpose = 'update' and (u.firing, u.sequence) >= (m.firing, m.sequence)
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

/** Tells people who answer for the on-call set-up of a matter, by each proved method, once an hour for the same alert. */
export async function insertOwnerMessages(
  trx: Trx,
  members: readonly MemberId[],
  about: { alertId: AlertId | null; matter: string },
): Promise<void> {
  if (members.length === 0) return;
  await sql`
    insert into outgoing_message (id, purpose, alert_id, recipient_id, contact_method_id, facts)
    select gen_random_uuid(), 'owner', null, c.member_id, c.id,
      jsonb_strip_nulls(jsonb_build_object('matter', ${about.matter}::text, 'alertId', ${about.alertId}::text))
    from contact_method c join member m on m.id = c.member_id
    where c.member_id = any(${members}::uuid[]) and c.verified_at is not null and c.disabled_at is null
      and m.standing = 'good'
      and not exists (
        select from outgoing_message said
        where said.contact_method_id = c.id and said.purpose = 'owner'
          and said.created_at > ${appNow()} - interval '1 hour'
          and said.facts ->> 'matter' = ${about.matter}::text
          and said.facts ->> 'alertId' is not distinct from ${about.alertId}::text
      )
  `.execute(trx);
}
