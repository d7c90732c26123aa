import type { Db, Trx } from '#db/client.server.ts';
import { isExclusionViolation } from '#db/errors.ts';
import type { OverrideKind } from '#db/schema/on-call-people.ts';
import { inTransaction } from '#db/transaction.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import { recordAudit } from '#app/domain/shared/audit.repository.server.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import type { MemberId, OverrideId, RotationId } from '#app/domain/shared/ids.ts';
import { checkCoverage } from '#app/domain/on-call/check-coverage.server.ts';
import { mayBeOnDuty } from '#app/domain/on-call/may-be-on-duty.server.ts';
import {
  insertAccepted,
  lockHalves,
  NO_OVERLAP,
  saveAnswer,
  selectInTheWay,
  type NewOverride,
} from '#app/domain/on-call/overrides.repository.server.ts';
import { readNow } from '#app/domain/on-call/plans.repository.server.ts';
import { selectHandles } from '#app/domain/on-call/rota-people.repository.server.ts';
import { editsRotas } from '#app/domain/on-call/rota-policy.ts';
import {
  selectRotation,
  type StoredRotation,
} from '#app/domain/on-call/schedules.repository.server.ts';
import { firstMomentOf, parseLocalTime } from '#app/domain/on-call/wall-clock.ts';

export type OverrideInput = {
  rotationId: RotationId;
  kind: OverrideKind;
  /** Who comes in; not for `remove`. */
  memberId: MemberId | null;
  /** Who goes out; not for `add`. */
  replacesId: MemberId | null;
  /** Local times in the schedule's zone. A start that has passed means now. */
  from: string;
  until: string;
};

export type OverrideOutcome =
  | { kind: 'added' }
  /** The same place is overridden in that time already; `by` is who has it, if anybody. */
  | { kind: 'taken'; by: string | null }
  | { kind: 'not-eligible' }
  | { kind: 'not-fit' }
  | { kind: 'people' }
  | { kind: 'not-a-time'; field: 'from' | 'until' }
  | { kind: 'no-time' }
  | { kind: 'in-the-past' }
  | { kind: 'not-found' };

/** A safety lead changes who is on duty over some time. It counts at once (S-15). */
export async function addOverride(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  input: OverrideInput,
): Promise<OverrideOutcome> {
  if (!editsRotas(actor)) return { kind: 'not-found' };
  const rotation = await selectRotation(deps.db, input.rotationId);
  if (rotation === null) return { kind: 'not-found' };
  const now = await readNow(deps.db);
  const checked = check(input, rotation, now, actor);
  if (checked.kind !== 'fine') return checked;
  const { override } = checked;
  try {
    return await inTransaction<OverrideOutcome>(deps.db, (trx) =>
      store(trx, actor, rotation, override),
    );
  } catch (error) {
    if (!isExclusionViolation(error, NO_OVERLAP)) throw error;
    return { kind: 'taken', by: await whoHas(deps.db, override) };
  }
}

type Checked = { kind: 'fine'; override: NewOverride } | OverrideOutcome;

function check(
  input: OverrideInput,
  rotation: { id: RotationId; zone: string },
  now: Date,
  actor: Actor,
): Checked {
  const { kind } = input;
  const memberId = kind === 'remove' ? null : input.memberId;
  const replacesId = kind === 'add' ? null : input.replacesId;
  if ((kind !== 'remove' && memberId === null) || (kind !== 'add' && replacesId === null)) {
    return { kind: 'people' };
  }
  if (memberId === replacesId) return { kind: 'people' };
  const [from, until] = [parseLocalTime(input.from), parseLocalTime(input.until)];
  if (from === null) return { kind: 'not-a-time', field: 'from' };
  if (until === null) return { kind: 'not-a-time', field: 'until' };
  const endsAt = new Date(firstMomentOf(until, rotation.zone));
  // What was is on record and is not changed any more.
  const startsAt = new Date(Math.max(firstMomentOf(from, rotation.zone), now.getTime()));
  if (endsAt <= now) return { kind: 'in-the-past' };
  if (startsAt >= endsAt) return { kind: 'no-time' };
  const proposedBy = actor.id;
  const override = {
    rotationId: rotation.id,
    kind,
    memberId,
    replacesId,
    startsAt,
    endsAt,
    proposedBy,
  };
  return { kind: 'fine', override };
}

async function store(
  trx: Trx,
  actor: Actor,
  rotation: StoredRotation,
  override: NewOverride,
): Promise<OverrideOutcome> {
  if (override.memberId !== null) {
    const may = await mayBeOnDuty(trx, rotation.scheduleId, override.memberId);
    if (may !== 'yes') return { kind: may };
  }
  const id = await insertAccepted(trx, override);
  await recordAudit(trx, {
    actorId: actor.id,
    action: 'override.added',
    subjectKind: 'override',
    subjectId: id,
    facts: {
      rotationId: override.rotationId,
      kind: override.kind,
      memberId: override.memberId,
      replacesId: override.replacesId,
      startsAt: override.startsAt.toISOString(),
      endsAt: override.endsAt.toISOString(),
    },
  });
  await checkCoverage(trx, rotation.scheduleId);
  return { kind: 'added' };
}

/** Who has the place that an override was meant for, by handle. Null when it was emptied, or is free again. */
export async function whoHas(
  db: Db | Trx,
  override: Pick<NewOverride, 'rotationId' | 'memberId' | 'replacesId' | 'startsAt' | 'endsAt'>,
): Promise<string | null> {
  const personId = override.replacesId ?? override.memberId;
  if (personId === null) throw new Error('An override that concerns nobody.');
  const inTheWay = await selectInTheWay(db, { ...override, personId });
  const holder = inTheWay?.memberId ?? null;
  if (holder === null) return null;
  return (await selectHandles(db, [holder])).get(holder) ?? null;
}

export type CancelOverrideOutcome =
  { kind: 'cancelled' } | { kind: 'over' } | { kind: 'not-found' };

/** A safety lead takes an override back, with the other half of a swap. What has been stays on record. */
export async function cancelOverride(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  id: OverrideId,
): Promise<CancelOverrideOutcome> {
  if (!editsRotas(actor)) return { kind: 'not-found' };
  return inTransaction<CancelOverrideOutcome>(deps.db, async (trx) => {
    const halves = await lockHalves(trx, id);
    const [half] = halves;
    if (half === undefined) return { kind: 'not-found' };
    const now = await readNow(trx);
    if (half.state !== 'accepted' || half.endsAt <= now) return { kind: 'over' };
    await saveAnswer(trx, halves, { state: 'cancelled', by: actor.id });
    await recordAudit(trx, {
      actorId: actor.id,
      action: 'override.cancelled',
      subjectKind: 'override',
      subjectId: half.id,
      facts: { rotationId: half.rotationId },
    });
    for (const { rotationId } of halves) {
      const rotation = await selectRotation(trx, rotationId);
      if (rotation !== null) await checkCoverage(trx, rotation.scheduleId);
    }
    return { kind: 'cancelled' };
  });
}
