import { sql } from 'kysely';
import type { Db, Trx } from '#db/client.server.ts';
import { appNow } from '#db/expressions.ts';
import type { EscalationStep, StepTarget } from '#db/schema/on-call.ts';
import type { TargetKind } from '#db/schema/on-call-paging.ts';
import type { AlertTier } from '#app/domain/crisis-response/alert.ts';
import type { Snapshot } from '#app/domain/on-call/escalation.ts';
import { newId, type GroupId, type MemberId, type PolicyId } from '#app/domain/shared/ids.ts';

/** A policy as it is kept. */
export type StoredPolicy = {
  id: PolicyId;
  name: string;
  tier: AlertTier;
  groupId: GroupId | null;
  groupName: string | null;
  repeatLimit: number | null;
  parallelAck: boolean;
  version: number;
  steps: EscalationStep[];
};

const steps = sql`coalesce((
  select json_agg(json_build_object('nextAfterSeconds', s.next_after_seconds, 'targets', coalesce((
    select json_agg(json_build_object('kind', t.kind, 'target', t.target) order by t.ordinal)
    from step_target t where t.policy_id = s.policy_id and t.position = s.position), '[]')) order by s.position)
  from escalation_step s where s.policy_id = p.id
), '[]') as steps`;

const stored = sql`
  p.id, p.name, p.tier, p.group_id as "groupId", g.name as "groupName", p.repeat_limit as "repeatLimit",
  p.parallel_ack as "parallelAck", p.version, ${steps}
`;

/** The policy in force for a tier and a group. Null when there is none. */
export async function selectPolicyFor(
  trx: Trx,
  alert: { tier: AlertTier; groupId: GroupId | null },
): Promise<Snapshot | null> {
  const result = await sql<Omit<Snapshot, 'policy'> & { id: PolicyId; version: number }>`
    select p.id, p.version, p.repeat_limit as "repeatLimit", p.parallel_ack as "parallelAck", ${steps}
    from escalation_policy p
    where p.tier = ${alert.tier} and p.archived_at is null
      and (p.group_id is null or p.group_id = ${alert.groupId})
    order by p.group_id is null limit 1
  `.execute(trx);
  const [row] = result.rows;
  if (row === undefined) return null;
  const { id, version, ...snapshot } = row;
  return { ...snapshot, policy: { id, version } };
}

/** Every policy in force: for emergencies first, those for all groups before those for one. */
export async function selectPolicies(db: Db | Trx): Promise<StoredPolicy[]> {
  const result = await sql<StoredPolicy>`
    select ${stored} from escalation_policy p left join topic_group g on g.id = p.group_id
    where p.archived_at is null
    order by p.tier, p.group_id is not null, g.name, p.id
  `.execute(db);
  return result.rows;
}

/** One policy in force. Null when there is none of this id. */
export async function selectPolicy(db: Db | Trx, id: PolicyId): Promise<StoredPolicy | null> {
  const result = await sql<StoredPolicy>`
    select ${stored} from escalation_policy p left join topic_group g on g.id = p.group_id
    where p.id = ${id} and p.archived_at is null
  `.execute(db);
  return result.rows[0] ?? null;
}

/** Locks a policy in force and tells its version. Null when there is none of this id. */
export async function lockPolicy(trx: Trx, id: PolicyId): Promise<{ version: number } | null> {
  const row = await trx
    .selectFrom('escalation_policy')
    .select('version')
    .where('id', '=', id)
    .where('archived_at', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  return row ?? null;
}

/** What a person decides about a policy. */
export type PolicyInput = {
  name: string;
  tier: AlertTier;
  groupId: GroupId | null;
  repeatLimit: number | null;
  parallelAck: boolean;
  steps: readonly EscalationStep[];
};

/** Makes a policy. Throws with `escalation_policy_one` when the tier and group have one. */
export async function insertPolicy(
  trx: Trx,
  policy: PolicyInput,
  createdBy: MemberId,
): Promise<PolicyId> {
  const id = newId<PolicyId>();
  await trx
    .insertInto('escalation_policy')
    .values({
      id,
      name: policy.name,
      tier: policy.tier,
      group_id: policy.groupId,
      repeat_limit: policy.repeatLimit,
      parallel_ack: policy.parallelAck,
      created_by: createdBy,
    })
    .execute();
  await insertSteps(trx, id, policy.steps);
  return id;
}

/** Changes a policy. Tier and group stay: another tier or group is another policy. */
export async function updatePolicy(
  trx: Trx,
  id: PolicyId,
  policy: Omit<PolicyInput, 'tier' | 'groupId'>,
): Promise<void> {
  await trx
    .updateTable('escalation_policy')
    .set((eb) => ({
      name: policy.name,
      repeat_limit: policy.repeatLimit,
      parallel_ack: policy.parallelAck,
      version: eb('version', '+', 1),
    }))
    .where('id', '=', id)
    .execute();
  await trx.deleteFrom('escalation_step').where('policy_id', '=', id).execute();
  await insertSteps(trx, id, policy.steps);
}

async function insertSteps(trx: Trx, id: PolicyId, all: readonly EscalationStep[]): Promise<void> {
  await trx
    .insertInto('escalation_step')
    .values(
      all.map(({ nextAfterSeconds }, position) => ({
        policy_id: id,
        position,
        next_after_seconds: nextAfterSeconds,
      })),
    )
    .execute();
  await trx
    .insertInto('step_target')
    .values(
      all.flatMap(({ targets }, position) =>
        targets.flatMap(({ kind, target }, ordinal) =>
          kind === 'sink' ? [] : [{ policy_id: id, position, ordinal, kind, target }],
        ),
      ),
    )
    .execute();
}

/** The policy holds for no new alert any more. Alerts that began under it keep their copy. */
export async function archivePolicy(trx: Trx, id: PolicyId): Promise<void> {
  await trx
    .updateTable('escalation_policy')
    .set({ archived_at: appNow() })
    .where('id', '=', id)
    .execute();
}

/** Somebody or something that a step can call, with the name people know it by. */
export type TargetChoice = { kind: Exclude<TargetKind, 'role'>; target: string; name: string };

/** Everything that a step can call today, roles excepted, by kind and name. */
export async function selectTargetChoices(db: Db | Trx): Promise<TargetChoice[]> {
  const result = await sql<TargetChoice>`
    select 'schedule' as kind, id::text as target, name, 1 as place from oncall_schedule where archived_at is null
    union all
    select 'rotation', r.id::text, s.name || ': ' || r.name, 2
      from oncall_rotation r join oncall_schedule s on s.id = r.schedule_id
      where r.archived_at is null and s.archived_at is null
    union all
    select 'member', m.id::text, m.handle, 3 from member m
      where m.standing = 'good' and exists (
        select from member_role r where r.member_id = m.id and r.role in ('responder', 'safety_lead'))
    union all
    select 'destination', id::text, name, 4 from external_destination where disabled_at is null
    order by place, name, target
  `.execute(db);
  return result.rows.map(({ kind, target, name }) => ({ kind, target, name }));
}

/** Every group with its name, for a policy of its own. */
export async function selectGroupChoices(db: Db | Trx): Promise<{ id: GroupId; name: string }[]> {
  return db.selectFrom('topic_group').select(['id', 'name']).orderBy('name').execute();
}

/** Whether all the given targets are among those that can be called. */
export function areKnown(
  targets: readonly StepTarget[],
  choices: readonly TargetChoice[],
): boolean {
  const known = new Set(choices.map(({ kind, target }) => `${kind}:${target}`));
  return targets.every(
    ({ kind, target }) =>
      (kind === 'role' && (target === 'responder' || target === 'safety_lead')) ||
      known.has(`${kind}:${target}`),
  );
}
