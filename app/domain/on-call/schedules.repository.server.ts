import { sql } from 'kysely';
import type { Db, Trx } from '#db/client.server.ts';
import { appNow, appNowPlus, isNoneOf } from '#db/expressions.ts';
import type { RotationUnit } from '#db/schema/on-call-people.ts';
import type { DurationMs } from '#app/domain/shared/duration.ts';
import { newId, type MemberId, type RotationId, type ScheduleId } from '#app/domain/shared/ids.ts';

export type StoredSchedule = {
  id: ScheduleId;
  name: string;
  zone: string;
  ownerId: MemberId;
  version: number;
  gapToldStart: Date | null;
  gapToldAt: Date | null;
  /** A mark of what its owner was last told of the coming two weeks. */
  findingsTold: string | null;
  findingsToldAt: Date | null;
};

const scheduleColumns = [
  'id',
  'name',
  'zone',
  'owner_id as ownerId',
  'version',
  'gap_told_start as gapToldStart',
  'gap_told_at as gapToldAt',
  'findings_told as findingsTold',
  'findings_told_at as findingsToldAt',
] as const;

export type StoredRotation = {
  id: RotationId;
  scheduleId: ScheduleId;
  name: string;
  position: number;
  unit: RotationUnit;
  length: number;
  /** Local date and time, such as `2026-11-30 09:00:00`. */
  anchor: string;
  version: number;
};

const rotationColumns = sql<StoredRotation>`
  id, schedule_id as "scheduleId", name, position, unit, length, anchor::text as anchor, version
`;

/** The schedules that are not archived, by name. */
export async function selectSchedules(db: Db | Trx): Promise<StoredSchedule[]> {
  return db
    .selectFrom('oncall_schedule')
    .select(scheduleColumns)
    .where('archived_at', 'is', null)
    .orderBy('name')
    .orderBy('id')
    .execute();
}

/** One schedule. Null when there is none, or it is archived. */
export async function selectSchedule(db: Db | Trx, id: ScheduleId): Promise<StoredSchedule | null> {
  const row = await db
    .selectFrom('oncall_schedule')
    .select(scheduleColumns)
    .where('id', '=', id)
    .where('archived_at', 'is', null)
    .executeTakeFirst();
  return row ?? null;
}

/** Locks one schedule. Null when there is none, or it is archived. */
export async function lockSchedule(trx: Trx, id: ScheduleId): Promise<StoredSchedule | null> {
  const row = await trx
    .selectFrom('oncall_schedule')
    .select(scheduleColumns)
    .where('id', '=', id)
    .where('archived_at', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  return row ?? null;
}

/** Locks a schedule whose coverage nobody looked at for so long, but none of `except`. Null when there is none. */
export async function lockUncheckedSchedule(
  trx: Trx,
  since: DurationMs,
  except: readonly string[],
): Promise<StoredSchedule | null> {
  const row = await trx
    .selectFrom('oncall_schedule')
    .select(scheduleColumns)
    .where('archived_at', 'is', null)
    .where((eb) =>
      eb.or([
        eb('coverage_checked_at', 'is', null),
        eb('coverage_checked_at', '<=', appNowPlus(-since)),
      ]),
    )
    .where(isNoneOf('id', except))
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  return row ?? null;
}

/** Notes that the coverage was looked at, and what the owner is being told, if anything. */
export async function saveCoverageCheck(
  trx: Trx,
  id: ScheduleId,
  check: { gapTold: Date | null; findingsTold: string | null },
): Promise<void> {
  await trx
    .updateTable('oncall_schedule')
    .set({
      coverage_checked_at: appNow(),
      ...(check.gapTold === null ? {} : { gap_told_start: check.gapTold, gap_told_at: appNow() }),
      ...(check.findingsTold === null
        ? {}
        : { findings_told: check.findingsTold, findings_told_at: appNow() }),
    })
    .where('id', '=', id)
    .execute();
}

export type ScheduleFields = { name: string; zone: string; ownerId: MemberId };

export async function insertSchedule(trx: Trx, fields: ScheduleFields): Promise<ScheduleId> {
  const { id } = await trx
    .insertInto('oncall_schedule')
    .values({
      id: newId<ScheduleId>(),
      name: fields.name,
      zone: fields.zone,
      owner_id: fields.ownerId,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export async function updateSchedule(
  trx: Trx,
  id: ScheduleId,
  fields: ScheduleFields,
): Promise<void> {
  await trx
    .updateTable('oncall_schedule')
    .set((eb) => ({
      name: fields.name,
      zone: fields.zone,
      owner_id: fields.ownerId,
      version: eb('version', '+', 1),
    }))
    .where('id', '=', id)
    .execute();
}

/** The schedule and its rotations are out of use from now on. What was recorded stays. */
export async function markScheduleArchived(trx: Trx, id: ScheduleId): Promise<void> {
  await trx
    .updateTable('oncall_schedule')
    .set((eb) => ({ archived_at: appNow(), version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
  await trx
    .updateTable('oncall_rotation')
    .set({ archived_at: appNow() })
    .where('schedule_id', '=', id)
    .where('archived_at', 'is', null)
    .execute();
}

/** The rotations of a schedule that are not archived, in order. */
export async function selectRotationsOf(
  db: Db | Trx,
  scheduleId: ScheduleId,
): Promise<StoredRotation[]> {
  const result = await sql<StoredRotation>`
    select ${rotationColumns} from oncall_rotation
    where schedule_id = ${scheduleId} and archived_at is null
    order by position, id
  `.execute(db);
  return result.rows;
}

/** Locks one rotation, against every other change of it. Null when there is none, or it is archived. */
export async function lockRotation(trx: Trx, id: RotationId): Promise<StoredRotation | null> {
  const result = await sql<StoredRotation>`
    select ${rotationColumns} from oncall_rotation
    where id = ${id} and archived_at is null for update
  `.execute(trx);
  return result.rows[0] ?? null;
}

/** One rotation with its schedule's zone. Null when there is none, or it is archived. */
export async function selectRotation(
  db: Db | Trx,
  id: RotationId,
): Promise<(StoredRotation & { zone: string }) | null> {
  const result = await sql<StoredRotation & { zone: string }>`
    select r.*, s.zone from oncall_schedule s,
      lateral (select ${rotationColumns} from oncall_rotation where id = ${id} and archived_at is null) r
    where s.id = r."scheduleId" and s.archived_at is null
  `.execute(db);
  return result.rows[0] ?? null;
}

export type RotationFields = { name: string; unit: RotationUnit; length: number; anchor: string };

/** Adds a rotation behind the others of its schedule. Its shifts are on record from `recordedUntil` on. */
export async function insertRotation(
  trx: Trx,
  scheduleId: ScheduleId,
  fields: RotationFields,
  recordedUntil: Date,
): Promise<RotationId> {
  const result = await sql<{ id: RotationId }>`
    insert into oncall_rotation (id, schedule_id, name, position, unit, length, anchor, recorded_until)
    select ${newId<RotationId>()}, ${scheduleId}, ${fields.name},
      coalesce(max(position), 0) + 1, ${fields.unit}, ${fields.length}, ${fields.anchor}::timestamp,
      ${recordedUntil}
    from oncall_rotation where schedule_id = ${scheduleId}
    returning id
  `.execute(trx);
  const [row] = result.rows;
  if (row === undefined) throw new Error('A rotation was not stored.');
  return row.id;
}

export async function updateRotation(
  trx: Trx,
  id: RotationId,
  fields: RotationFields,
): Promise<void> {
  await sql`
    update oncall_rotation set name = ${fields.name}, unit = ${fields.unit}, length = ${fields.length},
      anchor = ${fields.anchor}::timestamp, version = version + 1
    where id = ${id}
  `.execute(trx);
}

/** Counts a change of the rotation, so that whoever looked before is told. */
export async function bumpRotation(trx: Trx, id: RotationId): Promise<void> {
  await trx
    .updateTable('oncall_rotation')
    .set((eb) => ({ version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

export async function markRotationArchived(trx: Trx, id: RotationId): Promise<void> {
  await trx
    .updateTable('oncall_rotation')
    .set((eb) => ({ archived_at: appNow(), version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

/** What each rotation and its schedule is called, archived ones included, and where their clocks are. */
export async function selectRotationNames(
  db: Db | Trx,
): Promise<Map<RotationId, { rotation: string; schedule: string; zone: string }>> {
  const rows = await db
    .selectFrom('oncall_rotation as r')
    .innerJoin('oncall_schedule as s', 's.id', 'r.schedule_id')
    .select(['r.id', 'r.name as rotation', 's.name as schedule', 's.zone'])
    .execute();
  return new Map(rows.map(({ id, ...names }) => [id, names]));
}
