import { sql } from 'kysely';
import type { Db, Trx } from '#db/client.server.ts';
import type { StepTarget } from '#db/schema/on-call.ts';
import type { MemberId, RotationId, ScheduleId } from '#app/domain/shared/ids.ts';
import type { FitnessMethod } from '#app/domain/on-call/emergency-fitness.ts';

/** Somebody who may be on duty, by the name that colleagues know. */
export type Colleague = { id: MemberId; handle: string };

/** Everybody who may be on duty: responders and safety leads in good standing, by handle. */
export async function selectColleagues(db: Db | Trx): Promise<Colleague[]> {
  return db
    .selectFrom('member as m')
    .select(['m.id', 'm.handle'])
    .where('m.standing', '=', 'good')
    .where('m.id', 'in', (eb) =>
      eb
        .selectFrom('member_role as r')
        .select('r.member_id')
        .where('r.role', 'in', ['responder', 'safety_lead']),
    )
    .orderBy('m.handle')
    .execute();
}

/** Whoever has turns, now or later, in these schedules and rotations. Other targets have none. */
export async function selectSeated(
  db: Db | Trx,
  targets: readonly StepTarget[],
): Promise<MemberId[]> {
  const of = (wanted: StepTarget['kind']) =>
    targets.flatMap(({ kind, target }) => (kind === wanted ? [target] : []));
  const result = await sql<{ id: MemberId }>`
    select distinct p.member_id as id
    from oncall_participant p join oncall_rotation r on r.id = p.rotation_id
    where r.archived_at is null
      and (r.schedule_id = any(${of('schedule')}::uuid[]) or r.id = any(${of('rotation')}::uuid[]))
      and (p.effective_until is null
        or (p.effective_until > app_now() and p.effective_until > p.effective_from))
  `.execute(db);
  return result.rows.map(({ id }) => id);
}

/** The handles of these people, whatever became of them. */
export async function selectHandles(
  db: Db | Trx,
  ids: Iterable<MemberId>,
): Promise<Map<MemberId, string>> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return new Map();
  const rows = await db
    .selectFrom('member')
    .select(['id', 'handle'])
    .where('id', 'in', wanted)
    .execute();
  return new Map(rows.map(({ id, handle }) => [id, handle]));
}

/** The ways to reach each of these people that are in use. Nobody without one is in the map. */
export async function selectMethods(
  db: Db | Trx,
  ids: Iterable<MemberId>,
): Promise<Map<MemberId, FitnessMethod[]>> {
  const wanted = [...new Set(ids)];
  const methods = new Map<MemberId, FitnessMethod[]>();
  if (wanted.length === 0) return methods;
  const rows = await db
    .selectFrom('contact_method')
    .select([
      'member_id as memberId',
      'id',
      'channel',
      'verified_at as verifiedAt',
      'suspect_at as suspectAt',
      'address_fingerprint as fingerprint',
    ])
    .where('member_id', 'in', wanted)
    .where('disabled_at', 'is', null)
    .execute();
  for (const { memberId, ...method } of rows) {
    methods.set(memberId, [...(methods.get(memberId) ?? []), method]);
  }
  return methods;
}

/** How policies make use of a schedule or of one of its rotations: not at all, for alerts, for emergencies. */
export async function selectUse(
  db: Db | Trx,
  scheduleId: ScheduleId,
  rotationId: RotationId | null = null,
): Promise<'none' | 'urgent' | 'emergency'> {
  const result = await sql<{ tier: 'urgent' | 'emergency' }>`
    select distinct p.tier
    from escalation_policy p join step_target t on t.policy_id = p.id
    where p.archived_at is null and (
      (t.kind = 'schedule' and t.target = ${scheduleId} and ${rotationId}::uuid is null)
      or (t.kind = 'rotation' and t.target in (
        select id::text from oncall_rotation
        where schedule_id = ${scheduleId} and (${rotationId}::uuid is null or id = ${rotationId}::uuid)
      ))
    )
  `.execute(db);
  const tiers = result.rows.map(({ tier }) => tier);
  if (tiers.includes('emergency')) return 'emergency';
  return tiers.length === 0 ? 'none' : 'urgent';
}
