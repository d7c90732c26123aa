import { sql } from 'kysely';
import type { Db, Trx } from '#db/client.server.ts';
import { appNow } from '#db/expressions.ts';
import type { RotationUnit } from '#db/schema/on-call-people.ts';
import type { MemberId, RotationId, ScheduleId } from '#app/domain/shared/ids.ts';
import type { Override, Plan } from '#app/domain/on-call/duties.ts';
import type { Participant } from '#app/domain/on-call/rota.ts';

/** Whose plans: those of a schedule, of one rotation, or of every schedule. */
export type PlanTarget =
  { kind: 'schedule'; id: ScheduleId } | { kind: 'rotation'; id: RotationId } | { kind: 'all' };

/** A rotation as it is stored, ready to be asked who is on duty. */
export type StoredPlan = Plan & { rotationId: RotationId; scheduleId: ScheduleId };

type RotationRow = {
  rotationId: RotationId;
  scheduleId: ScheduleId;
  zone: string;
  unit: RotationUnit;
  length: number;
  anchor: string;
};

/** The database's time. */
export async function readNow(db: Db | Trx): Promise<Date> {
  const result = await sql<{ now: Date }>`select ${appNow()} as now`.execute(db);
  const [row] = result.rows;
  if (row === undefined) throw new Error('The database did not tell the time.');
  return row.now;
}

/**
 * The plans of a target that are not archived, in order of position, good for every moment in
 * [from, to): overrides that lie outside are left out. Empty when there is no such target.
 */
export async function selectPlans(
  db: Db | Trx,
  target: PlanTarget,
  period: { from: Date; to: Date },
): Promise<StoredPlan[]> {
  const rotations = await selectRotations(db, target);
  const ids = rotations.map(({ rotationId }) => rotationId);
  if (ids.length === 0) return [];
  const participants = await selectParticipants(db, ids);
  const overrides = await selectOverrides(db, ids, period);
  const people = [...participants, ...overrides].flatMap(({ memberId }) => memberId ?? []);
  const eligible = await selectEligible(db, [...new Set(people)]);
  const of = <T extends { rotationId: RotationId }>(rows: readonly T[], id: RotationId) =>
    rows.filter(({ rotationId }) => rotationId === id);
  return rotations.map(({ rotationId, scheduleId, ...rule }) => ({
    rotationId,
    scheduleId,
    rotation: { ...rule, participants: of(participants, rotationId) },
    overrides: of(overrides, rotationId),
    eligible,
  }));
}

async function selectRotations(db: Db | Trx, target: PlanTarget): Promise<RotationRow[]> {
  let query = db
    .selectFrom('oncall_rotation as r')
    .innerJoin('oncall_schedule as s', 's.id', 'r.schedule_id')
    .select((eb) => [
      'r.id as rotationId',
      's.id as scheduleId',
      's.zone',
      'r.unit',
      'r.length',
      eb.cast<string>('r.anchor', 'text').as('anchor'),
    ])
    .where('r.archived_at', 'is', null)
    .where('s.archived_at', 'is', null)
    .orderBy('r.schedule_id')
    .orderBy('r.position')
    .orderBy('r.id');
  if (target.kind === 'schedule') query = query.where('s.id', '=', target.id);
  if (target.kind === 'rotation') query = query.where('r.id', '=', target.id);
  return query.execute();
}

async function selectParticipants(
  db: Db | Trx,
  ids: readonly RotationId[],
): Promise<(Participant & { rotationId: RotationId })[]> {
  const rows = await db
    .selectFrom('oncall_participant')
    .select([
      'rotation_id as rotationId',
      'member_id as memberId',
      'position',
      'effective_from as from',
      'effective_until as until',
    ])
    .where('rotation_id', 'in', ids)
    .execute();
  return rows.map((row) => ({
    ...row,
    from: row.from.getTime(),
    until: row.until?.getTime() ?? null,
  }));
}

async function selectOverrides(
  db: Db | Trx,
  ids: readonly RotationId[],
  period: { from: Date; to: Date },
): Promise<(Override & { rotationId: RotationId })[]> {
  const rows = await db
    .selectFrom('oncall_override')
    .select([
      'id',
      'rotation_id as rotationId',
      'kind',
      'member_id as memberId',
      'replaces_id as replacesId',
      'starts_at as start',
      'ends_at as end',
    ])
    .where('rotation_id', 'in', ids)
    .where('state', '=', 'accepted')
    .where('ends_at', '>', period.from)
    .where('starts_at', '<', period.to)
    .orderBy('answered_at')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ ...row, start: row.start.getTime(), end: row.end.getTime() }));
}

/** Of these people, those who may be on duty: responders and safety leads in good standing. */
export async function selectEligible(
  db: Db | Trx,
  people: readonly MemberId[],
): Promise<Set<MemberId>> {
  if (people.length === 0) return new Set();
  const rows = await db
    .selectFrom('member as m')
    .select('m.id')
    .where('m.id', 'in', people)
    .where('m.standing', '=', 'good')
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('member_role as r')
          .select('r.role')
          .whereRef('r.member_id', '=', 'm.id')
          .where('r.role', 'in', ['responder', 'safety_lead']),
      ),
    )
    .execute();
  return new Set(rows.map(({ id }) => id));
}
