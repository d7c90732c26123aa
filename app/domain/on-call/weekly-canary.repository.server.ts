import { sql } from 'kysely';
import type { Db, Trx } from '#db/client.server.ts';
import { appNow, appNowPlus, isOfLaterClock } from '#db/expressions.ts';
import type { ContactChannel } from '#db/schema/on-call.ts';
import type { TriedChannel } from '#db/schema/on-call-paging.ts';
import { ensureHouseMember } from '#app/domain/membership/house-member.repository.server.ts';
import type { DurationMs } from '#app/domain/shared/duration.ts';
import { newId, type AlertId, type ContactMethodId } from '#app/domain/shared/ids.ts';
import { contactChannels } from '#app/domain/on-call/contact-channels.ts';
import type { ChannelProgress } from '#app/domain/on-call/weekly-canary.ts';

/** A place that somebody watches, sealed, with a mark by which it is known again. */
export type MonitoredPlace = { channel: ContactChannel; addressSealed: Buffer; mark: string };

/** Makes the given places the ones to which the weekly canary is sent. The author belongs to nobody. */
export async function ensurePlaces(
  trx: Trx,
  handle: `(${string})`,
  places: readonly MonitoredPlace[],
): Promise<void> {
  const { id: memberId } = await ensureHouseMember(trx, handle);
  const marks = places.map(({ mark }) => mark);
  await sql`
    update contact_method set disabled_at = ${appNow()}, address_sealed = ''
    where member_id = ${memberId} and disabled_at is null
      and not (coalesce(address_fingerprint, '') = any(${marks}::text[]))
  `.execute(trx);
  const known = await trx
    .selectFrom('contact_method')
    .select('address_fingerprint as mark')
    .where('member_id', '=', memberId)
    .where('disabled_at', 'is', null)
    .execute();
  for (const { channel, addressSealed, mark } of places) {
    if (known.some((each) => each.mark === mark)) continue;
    await trx
      .insertInto('contact_method')
      .values({
        id: newId<ContactMethodId>(),
        member_id: memberId,
        channel,
        address_sealed: addressSealed,
        address_fingerprint: mark,
        verified_at: appNow(),
      })
      .execute();
  }
}

/** By which channels the run that is under way was to be sent, in their usual order. */
export async function selectPlaces(trx: Trx, handle: `(${string})`): Promise<ContactChannel[]> {
  const { id: memberId } = await ensureHouseMember(trx, handle);
  const rows = await trx
    .selectFrom('contact_method')
    .select('channel')
    .where('member_id', '=', memberId)
    .where('disabled_at', 'is', null)
    .execute();
  const named = rows.map(({ channel }) => channel);
  return contactChannels.filter((channel) => named.includes(channel));
}

export type WeeklyRun = {
  id: string;
  isOver: boolean;
  isFailed: boolean;
  /** It is time for the next one. */
  isOld: boolean;
  /** Its messages have had their time. */
  isLate: boolean;
};

/** The latest run over real channels. Null before the first. */
export async function selectLatestWeekly(
  db: Db | Trx,
  times: { well: DurationMs; failed: DurationMs; limit: DurationMs },
): Promise<WeeklyRun | null> {
  const { rows } = await sql<WeeklyRun>`
    select id, (completed_at is not null or failed_hop is not null) as "isOver",
      failed_hop is not null as "isFailed",
      started_at <= case when failed_hop is null then ${appNowPlus(-times.well)}
        else ${appNowPlus(-times.failed)} end as "isOld",
      started_at <= ${appNowPlus(-times.limit)} as "isLate"
    from canary_run where reach = 'real' and not ${isOfLaterClock(sql`started_at`)} order by started_at desc limit 1
  `.execute(db);
  return rows[0] ?? null;
}

/** Whether the run before this one failed, so that those who were told of it are told that it is over. */
export async function hadFailed(trx: Trx, runId: string): Promise<boolean> {
  const { rows } = await sql<{ failed: boolean }>`
    select failed_hop is not null as failed from canary_run
    where reach = 'real' and id <> ${runId}::uuid order by started_at desc limit 1
  `.execute(trx);
  return rows[0]?.failed ?? false;
}

/** How far the messages of a run's alert have come, one for each channel. */
export async function selectChannelProgress(
  trx: Trx,
  alertId: AlertId,
): Promise<ChannelProgress[]> {
  const { rows } = await sql<ChannelProgress>`
    select c.channel,
      case when m.delivered_at is not null then 'delivered' when m.state = 'failed_perm' then 'failed'
        when m.accepted_at is not null then 'accepted' else 'waiting' end as state,
      m.provider_ref is not null as "givesReceipt",
      (select t.detail from message_attempt t where t.message_id = m.id order by t.attempt desc limit 1) as detail
    from outgoing_message m join contact_method c on c.id = m.contact_method_id
    where m.alert_id = ${alertId} and m.purpose = 'page'
    order by c.channel
  `.execute(trx);
  return rows;
}

/** Notes how each channel did, and so how the run ended. */
export async function saveWeekly(
  trx: Trx,
  runId: string,
  end: { channels: readonly TriedChannel[]; failedHop: string | null },
): Promise<void> {
  await sql`
    update canary_run set channels = ${JSON.stringify(end.channels)}::jsonb, failed_hop = ${end.failedHop},
      completed_at = case when ${end.failedHop}::text is null then ${appNow()} end
    where id = ${runId}
  `.execute(trx);
}

/** Asks for a message to every backstop about a channel that does not work, or that all work again. */
export async function insertChannelNews(
  trx: Trx,
  about: { matter: 'channel_test'; news: 'trigger' | 'resolve'; problem: string },
): Promise<void> {
  await sql`
    insert into outgoing_message (id, purpose, destination_id, facts)
    select gen_random_uuid(), 'backstop', id, ${JSON.stringify(about)}::jsonb
    from external_destination where purpose = 'backstop' and disabled_at is null
  `.execute(trx);
}

/** How the latest run over real channels ended, for the people who answer for it. */
export type WeeklyResult = { startedAt: Date; isRunning: boolean; channels: TriedChannel[] };

/** The latest run. Null when there never was one. */
export async function selectWeeklyResult(db: Db): Promise<WeeklyResult | null> {
  const { rows } = await sql<WeeklyResult>`
    select started_at as "startedAt", completed_at is null and failed_hop is null as "isRunning", channels
    from canary_run where reach = 'real' order by started_at desc limit 1
  `.execute(db);
  return rows[0] ?? null;
}
