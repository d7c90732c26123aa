import { sql } from 'kysely';
import type { Db, Trx } from '#db/client.server.ts';
import { appNow, appNowPlus, isOld } from '#db/expressions.ts';
import type { DurationMs } from '#app/domain/shared/duration.ts';
import {
  newId,
  type AlertId,
  type MemberId,
  type RotationId,
  type ScheduleId,
} from '#app/domain/shared/ids.ts';
import type { Duty } from '#app/domain/on-call/duties.ts';

/** A rotation whose shifts are to be written down, locked. */
export type RotationToKeep = {
  id: RotationId;
  scheduleId: ScheduleId;
  zone: string;
  ownerId: MemberId;
  recordedUntil: Date;
};

/** The rotations whose record is older than `age`, the oldest first. */
export async function selectRotationsToKeep(db: Db, age: DurationMs): Promise<RotationId[]> {
  const rows = await db
    .selectFrom('oncall_rotation')
    .select('id')
    .where('archived_at', 'is', null)
    .where(isOld(sql.ref('recorded_until'), age))
    .orderBy('recorded_until')
    .execute();
  return rows.map(({ id }) => id);
}

/** Locks one of them. Null when somebody else has it, or it was done or archived in between. */
export async function lockRotationToKeep(
  trx: Trx,
  id: RotationId,
  age: DurationMs,
): Promise<RotationToKeep | null> {
  const result = await sql<RotationToKeep>`
    select r.id, r.schedule_id as "scheduleId", s.zone, s.owner_id as "ownerId",
      r.recorded_until as "recordedUntil"
    from oncall_rotation r join oncall_schedule s on s.id = r.schedule_id
    where r.id = ${id} and r.archived_at is null and ${isOld(sql`r.recorded_until`, age)}
    for update of r skip locked
  `.execute(trx);
  return result.rows[0] ?? null;
}

/** The shifts of a rotation are on record up to `until`. */
export async function saveRecordedUntil(trx: Trx, id: RotationId, until: Date): Promise<void> {
  await trx
    .updateTable('oncall_rotation')
    .set({ recorded_until: until })
    .where('id', '=', id)
    .execute();
}

/**
 * Writes down what [from, to) of a duty came to: a record that ends at `from` grows, another begins. What
 * lies before `from` is left as it is.
 */
export async function recordDuty(
  trx: Trx,
  rotationId: RotationId,
  duty: Duty,
  period: { from: Date; to: Date },
): Promise<void> {
  const start = new Date(Math.max(duty.start, period.from.getTime()));
  const end = new Date(Math.min(duty.end, period.to.getTime()));
  if (duty.start < period.from.getTime()) {
    const grown = await trx
      .updateTable('shift_record')
      .set({ ends_at: end })
      .where('rotation_id', '=', rotationId)
      .where('member_id', '=', duty.memberId)
      .where('ends_at', '=', period.from)
      .where('override_id', 'is not distinct from', duty.overrideId)
      .returning('id')
      .executeTakeFirst();
    if (grown !== undefined) return;
  }
  await trx
    .insertInto('shift_record')
    .values({
      id: newId(),
      rotation_id: rotationId,
      member_id: duty.memberId,
      starts_at: start,
      ends_at: end,
      rule: duty.overrideId === null ? 'rotation' : 'override',
      override_id: duty.overrideId,
    })
    .onConflict((conflict) => conflict.constraint('shift_record_once').doNothing())
    .execute();
}

export type NoticeKind = 'coming' | 'begins' | 'ends';

/** Notes that somebody is told of a change of shift. False when they were told before. */
export async function insertNotice(
  trx: Trx,
  notice: { rotationId: RotationId; memberId: MemberId; changesAt: Date; kind: NoticeKind },
): Promise<boolean> {
  const row = await trx
    .insertInto('shift_notice')
    .values({
      id: newId(),
      rotation_id: notice.rotationId,
      member_id: notice.memberId,
      changes_at: notice.changesAt,
      kind: notice.kind,
    })
    .onConflict((conflict) => conflict.constraint('shift_notice_once').doNothing())
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** Who was told of a shift that has begun by now, and has not said "I'm ready", if nobody heard of that. */
export async function lockUnready(
  trx: Trx,
  rotationId: RotationId,
  now: Date,
): Promise<{ id: string; memberId: MemberId; changesAt: Date }[]> {
  return trx
    .selectFrom('shift_notice')
    .select(['id', 'member_id as memberId', 'changes_at as changesAt'])
    .where('rotation_id', '=', rotationId)
    .where('kind', '=', 'coming')
    .where('changes_at', '<=', now)
    .where('ready_at', 'is', null)
    .where('owner_told_at', 'is', null)
    .forUpdate()
    .execute();
}

/** The owner was told, or there was no need to. Nobody is told again. */
export async function markOwnerTold(trx: Trx, id: string): Promise<void> {
  await trx
    .updateTable('shift_notice')
    .set({ owner_told_at: appNow() })
    .where('id', '=', id)
    .execute();
}

/** "I'm ready", for every shift of this person that they were told of and that has not ended. Returns how many. */
export async function markReady(
  trx: Trx,
  notice: { rotationId: RotationId; memberId: MemberId; changesAt: Date },
): Promise<boolean> {
  const row = await trx
    .updateTable('shift_notice')
    .set({ ready_at: appNow() })
    .where('rotation_id', '=', notice.rotationId)
    .where('member_id', '=', notice.memberId)
    .where('changes_at', '=', notice.changesAt)
    .where('kind', '=', 'coming')
    .where('ready_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** Notices of coming shifts that this person was given lately or will begin soon, the next one first. */
export async function selectComing(
  db: Db,
  memberId: MemberId,
  since: DurationMs,
): Promise<{ rotationId: RotationId; changesAt: Date; readyAt: Date | null }[]> {
  return db
    .selectFrom('shift_notice')
    .select(['rotation_id as rotationId', 'changes_at as changesAt', 'ready_at as readyAt'])
    .where('member_id', '=', memberId)
    .where('kind', '=', 'coming')
    .where('changes_at', '>', appNowPlus(-since))
    .orderBy('changes_at', 'desc')
    .execute();
}

/** Alerts that are open, as far as they concern a hand-over: waiting for somebody, or held by these people. */
export async function selectToHandOver(
  trx: Trx,
  outgoing: readonly MemberId[],
): Promise<{ id: AlertId; ref: number; heldBy: MemberId | null }[]> {
  return trx
    .selectFrom('alert')
    .select(['id', 'ref', 'acked_by as heldBy'])
    .where('state', '<>', 'closed')
    .where((eb) =>
      eb.or([
        eb('state', '=', 'triggered'),
        ...(outgoing.length === 0 ? [] : [eb('acked_by', 'in', outgoing)]),
      ]),
    )
    .orderBy('triggered_at')
    .execute();
}

/** Offers one open alert to whoever comes on duty. */
export async function insertHandover(
  trx: Trx,
  item: {
    rotationId: RotationId;
    changesAt: Date;
    alertId: AlertId;
    from: MemberId;
    to: MemberId;
  },
): Promise<void> {
  await trx
    .insertInto('handover_item')
    .values({
      rotation_id: item.rotationId,
      changes_at: item.changesAt,
      alert_id: item.alertId,
      from_id: item.from,
      to_id: item.to,
    })
    .onConflict((conflict) =>
      conflict.columns(['rotation_id', 'changes_at', 'alert_id']).doNothing(),
    )
    .execute();
}

/** What was written down of somebody's shifts since a moment, and up to now. */
export async function selectRecords(
  db: Db,
  memberId: MemberId,
  since: DurationMs,
): Promise<{ rotationId: RotationId; start: Date; end: Date }[]> {
  return db
    .selectFrom('shift_record')
    .select(['rotation_id as rotationId', 'starts_at as start', 'ends_at as end'])
    .where('member_id', '=', memberId)
    .where('starts_at', '>', appNowPlus(-since))
    .orderBy('starts_at', 'desc')
    .execute();
}
