import type { Trx } from '#db/client.server.ts';
import { inTransaction } from '#db/transaction.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import { recordAudit } from '#app/domain/shared/audit.repository.server.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import type { RotationId, ScheduleId } from '#app/domain/shared/ids.ts';
import { checkCoverage } from '#app/domain/on-call/check-coverage.server.ts';
import { readNow } from '#app/domain/on-call/plans.repository.server.ts';
import { selectUse } from '#app/domain/on-call/rota-people.repository.server.ts';
import { editsRotas } from '#app/domain/on-call/rota-policy.ts';
import {
  insertRotation,
  lockRotation,
  lockSchedule,
  markRotationArchived,
  updateRotation,
  type RotationFields,
} from '#app/domain/on-call/schedules.repository.server.ts';
import { parseLocalTime } from '#app/domain/on-call/wall-clock.ts';

type NotFound = { kind: 'not-found' };
type Stale = { kind: 'stale' };

export type CreateRotationOutcome =
  { kind: 'created'; id: RotationId } | { kind: 'not-a-time' } | NotFound;

/** Adds a rotation behind the others of a schedule. Nobody takes part yet. */
export async function createRotation(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  input: RotationFields & { scheduleId: ScheduleId },
): Promise<CreateRotationOutcome> {
  if (!editsRotas(actor)) return { kind: 'not-found' };
  if (parseLocalTime(input.anchor) === null) return { kind: 'not-a-time' };
  return inTransaction<CreateRotationOutcome>(deps.db, async (trx) => {
    const schedule = await lockSchedule(trx, input.scheduleId);
    if (schedule === null) return { kind: 'not-found' };
    const id = await insertRotation(trx, schedule.id, input, await readNow(trx));
    await audit(trx, actor, id, 'rotation.created', rule(input));
    await checkCoverage(trx, schedule.id);
    return { kind: 'created', id };
  });
}

export type ChangeRotationOutcome = { kind: 'changed' } | { kind: 'not-a-time' } | Stale | NotFound;

/**
 * Changes the rule of a rotation that is still as it was seen. Turns begin anew with the first person at
 * the new anchor; what was on duty until now stays on record.
 */
export async function changeRotation(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  input: RotationFields & { id: RotationId; version: number },
): Promise<ChangeRotationOutcome> {
  if (!editsRotas(actor)) return { kind: 'not-found' };
  if (parseLocalTime(input.anchor) === null) return { kind: 'not-a-time' };
  return inTransaction<ChangeRotationOutcome>(deps.db, async (trx) => {
    const rotation = await lockRotation(trx, input.id);
    if (rotation === null) return { kind: 'not-found' };
    if (rotation.version !== input.version) return { kind: 'stale' };
    await updateRotation(trx, rotation.id, input);
    await audit(trx, actor, rotation.id, 'rotation.changed', rule(input));
    await checkCoverage(trx, rotation.scheduleId);
    return { kind: 'changed' };
  });
}

export type ArchiveRotationOutcome = { kind: 'archived' } | { kind: 'in-use' } | Stale | NotFound;

/** Puts a rotation out of use. Not while a policy pages this very rotation. */
export async function archiveRotation(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  input: { id: RotationId; version: number },
): Promise<ArchiveRotationOutcome> {
  if (!editsRotas(actor)) return { kind: 'not-found' };
  return inTransaction<ArchiveRotationOutcome>(deps.db, async (trx) => {
    const rotation = await lockRotation(trx, input.id);
    if (rotation === null) return { kind: 'not-found' };
    if (rotation.version !== input.version) return { kind: 'stale' };
    const use = await selectUse(trx, rotation.scheduleId, rotation.id);
    if (use !== 'none') return { kind: 'in-use' };
    await markRotationArchived(trx, rotation.id);
    await audit(trx, actor, rotation.id, 'rotation.archived');
    await checkCoverage(trx, rotation.scheduleId);
    return { kind: 'archived' };
  });
}

function rule({ unit, length, anchor }: RotationFields) {
  return { unit, length, anchor };
}

async function audit(
  trx: Trx,
  actor: Actor,
  id: RotationId,
  action: string,
  facts: Readonly<Record<string, string | number>> = {},
): Promise<void> {
  await recordAudit(trx, {
    actorId: actor.id,
    action,
    subjectKind: 'rotation',
    subjectId: id,
    facts,
  });
}
