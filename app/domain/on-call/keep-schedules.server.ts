import type { Trx } from '#db/client.server.ts';
import { inTransaction } from '#db/transaction.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import { recordAudit } from '#app/domain/shared/audit.repository.server.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import type { ScheduleId } from '#app/domain/shared/ids.ts';
import { checkCoverage } from '#app/domain/on-call/check-coverage.server.ts';
import { selectEligible } from '#app/domain/on-call/plans.repository.server.ts';
import { selectUse } from '#app/domain/on-call/rota-people.repository.server.ts';
import { editsRotas } from '#app/domain/on-call/rota-policy.ts';
import {
  insertSchedule,
  lockSchedule,
  markScheduleArchived,
  updateSchedule,
  type ScheduleFields,
} from '#app/domain/on-call/schedules.repository.server.ts';
import { isZone } from '#app/domain/on-call/wall-clock.ts';

type Wrong = { kind: 'no-such-zone' } | { kind: 'owner-not-eligible' };
type Stale = { kind: 'stale' };
type NotFound = { kind: 'not-found' };

export type CreateScheduleOutcome = { kind: 'created'; id: ScheduleId } | Wrong | NotFound;

/** Adds a schedule without rotations. Safety leads alone; its owner answers alerts themselves. */
export async function createSchedule(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  fields: ScheduleFields,
): Promise<CreateScheduleOutcome> {
  if (!editsRotas(actor)) return { kind: 'not-found' };
  return inTransaction<CreateScheduleOutcome>(deps.db, async (trx) => {
    const wrong = await whatIsWrong(trx, fields);
    if (wrong !== null) return wrong;
    const id = await insertSchedule(trx, fields);
    await audit(trx, actor, id, 'schedule.created', { zone: fields.zone });
    return { kind: 'created', id };
  });
}

export type ChangeScheduleOutcome = { kind: 'changed' } | Wrong | Stale | NotFound;

/** Changes a schedule that is still as it was seen. Its shifts change by the clocks of the zone from now on. */
export async function changeSchedule(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  input: ScheduleFields & { id: ScheduleId; version: number },
): Promise<ChangeScheduleOutcome> {
  if (!editsRotas(actor)) return { kind: 'not-found' };
  return inTransaction<ChangeScheduleOutcome>(deps.db, async (trx) => {
    const schedule = await lockSchedule(trx, input.id);
    if (schedule === null) return { kind: 'not-found' };
    if (schedule.version !== input.version) return { kind: 'stale' };
    const wrong = await whatIsWrong(trx, input);
    if (wrong !== null) return wrong;
    await updateSchedule(trx, input.id, input);
    await audit(trx, actor, input.id, 'schedule.changed', {
      zone: input.zone,
      ownerId: input.ownerId,
    });
    await checkCoverage(trx, input.id);
    return { kind: 'changed' };
  });
}

export type ArchiveOutcome = { kind: 'archived' } | { kind: 'in-use' } | Stale | NotFound;

/** Puts a schedule out of use. Not while a policy pages it: that would leave its alerts to nobody. */
export async function archiveSchedule(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  input: { id: ScheduleId; version: number },
): Promise<ArchiveOutcome> {
  if (!editsRotas(actor)) return { kind: 'not-found' };
  return inTransaction<ArchiveOutcome>(deps.db, async (trx) => {
    const schedule = await lockSchedule(trx, input.id);
    if (schedule === null) return { kind: 'not-found' };
    if (schedule.version !== input.version) return { kind: 'stale' };
    if ((await selectUse(trx, input.id)) !== 'none') return { kind: 'in-use' };
    await markScheduleArchived(trx, input.id);
    await audit(trx, actor, input.id, 'schedule.archived');
    return { kind: 'archived' };
  });
}

async function whatIsWrong(trx: Trx, fields: ScheduleFields): Promise<Wrong | null> {
  if (!isZone(fields.zone)) return { kind: 'no-such-zone' };
  const eligible = await selectEligible(trx, [fields.ownerId]);
  return eligible.has(fields.ownerId) ? null : { kind: 'owner-not-eligible' };
}

async function audit(
  trx: Trx,
  actor: Actor,
  id: ScheduleId,
  action: string,
  facts: Readonly<Record<string, string>> = {},
): Promise<void> {
  await recordAudit(trx, {
    actorId: actor.id,
    action,
    subjectKind: 'schedule',
    subjectId: id,
    facts,
  });
}
