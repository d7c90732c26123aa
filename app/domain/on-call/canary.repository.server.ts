import { sql } from 'kysely';
import { randomUUID } from 'node:crypto';
import type { Db, Trx } from '#db/client.server.ts';
import { appNow, appNowPlus, isOfLaterClock } from '#db/expressions.ts';
import { ensureHouseMember } from '#app/domain/membership/house-member.repository.server.ts';
import { days, type DurationMs } from '#app/domain/shared/duration.ts';
import { newId, type AlertId, type ContactMethodId } from '#app/domain/shared/ids.ts';
import type { CanaryHop, PassedHops } from '#app/domain/on-call/canary.ts';

/** Makes this process the one that moves the canary, until the transaction ends. False when another is. */
export async function holdCanary(trx: Trx): Promise<boolean> {
  const result = await sql<{ held: boolean }>`
    select pg_try_advisory_xact_lock(hashtext('cairn canary')) as held
  `.execute(trx);
  return result.rows[0]?.held ?? false;
}

export type CanaryRun = {
  id: string;
  hops: PassedHops;
  isOver: boolean;
  /** It is time for the next one. */
  isOld: boolean;
  /** It has taken too long. */
  isLost: boolean;
};

/** The latest run to nobody. Null before the first. */
export async function selectLatestRun(
  db: Db | Trx,
  times: { every: DurationMs; limit: DurationMs },
): Promise<CanaryRun | null> {
  const result = await sql<CanaryRun>`
    select id, hops, (completed_at is not null or failed_hop is not null) as "isOver",
      started_at <= ${appNowPlus(-times.every)} as "isOld", started_at <= ${appNowPlus(-times.limit)} as "isLost"
    from canary_run where reach = 'sink' and not ${isOfLaterClock(sql`started_at`)} order by started_at desc limit 1
  `.execute(db);
  return result.rows[0] ?? null;
}

/** Begins a run. Old runs of the same reach go away with it; those over real channels are kept for a year. */
export async function insertRun(trx: Trx, reach: 'sink' | 'real'): Promise<string> {
  const kept = days(reach === 'sink' ? 30 : 366);
  await sql`
    delete from canary_run where reach = ${reach} and started_at < ${appNowPlus(-kept)}
  `.execute(trx);
  const id = randomUUID();
  await sql`
    insert into canary_run (id, reach, hops)
    values (${id}, ${reach}, jsonb_build_object('committed', ${appNow()}))
  `.execute(trx);
  return id;
}

/** Who writes what the canary says, and where it is called. Made once; belongs to nobody. */
export async function ensureCanary(
  trx: Trx,
  handle: `(${string})`,
  sealAddress: () => Buffer,
): Promise<void> {
  const member = await ensureHouseMember(trx, handle);
  if (!member.isNew) return;
  await sql`
    insert into contact_method (id, member_id, channel, address_sealed, verified_at)
    values (${newId<ContactMethodId>()}, ${member.id}, 'sink', ${sealAddress()}, ${appNow()})
  `.execute(trx);
}

/** How far a run has come by now, and its alert once there is one. */
export async function selectProgress(
  trx: Trx,
  runId: string,
): Promise<{
  screenedAt: Date | null;
  alertId: AlertId | null;
  alertedAt: Date | null;
  acceptedAt: Date | null;
}> {
  const result = await sql<{
    screenedAt: Date | null;
    alertId: AlertId | null;
    alertedAt: Date | null;
    acceptedAt: Date | null;
  }>`
    select
      (select s.screened_at from screening s where s.subject_kind = 'canary' and s.subject_id = ${runId}::uuid
         limit 1) as "screenedAt",
      a.id as "alertId", a.triggered_at as "alertedAt",
      (select min(m.accepted_at) from outgoing_message m where m.alert_id = a.id and m.purpose = 'page')
        as "acceptedAt"
    from (select 1) as one left join alert a on a.dedup_key = ${`crisis:v1:canary:${runId}`}
    order by a.triggered_at desc limit 1
  `.execute(trx);
  return result.rows[0] ?? { screenedAt: null, alertId: null, alertedAt: null, acceptedAt: null };
}

/** Notes how far a run has come, and how it ended if it did. */
export async function saveRun(
  trx: Trx,
  runId: string,
  hops: PassedHops,
  end: { kind: 'going' } | { kind: 'completed' } | { kind: 'failed'; hop: CanaryHop },
): Promise<void> {
  await trx
    .updateTable('canary_run')
    .set({
      hops: JSON.stringify(hops),
      ...(end.kind === 'completed' ? { completed_at: appNow() } : {}),
      ...(end.kind === 'failed' ? { failed_hop: end.hop } : {}),
    })
    .where('id', '=', runId)
    .execute();
}

/** The present time, as the rest of a run is told. */
export async function readNow(trx: Trx): Promise<Date> {
  const { now } = await trx.selectNoFrom(appNow().as('now')).executeTakeFirstOrThrow();
  return now;
}
