import { z } from 'zod';
import { inTransaction } from '#db/transaction.ts';
import {
  emptyPlan,
  isEmptyPlan,
  type PlanPart,
  type SafetyPlan,
} from '#app/domain/safety-plan/safety-plan.ts';
import {
  deletePlan,
  lockPlan,
  selectPlan,
  upsertPlan,
} from '#app/domain/safety-plan/safety-plans.repository.server.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import type { MemberId } from '#app/domain/shared/ids.ts';

type PlanDeps = Pick<Deps, 'db' | 'secrets'>;

export type OwnPlan =
  | { kind: 'none'; version: 0 }
  | { kind: 'plan'; plan: SafetyPlan; version: number; savedAt: string }
  /** Sealed with another secret of the deployment: nobody can open it any more. */
  | { kind: 'unreadable'; version: number };

/** A member's own safety plan, opened for nobody but them. */
export async function readSafetyPlan(deps: PlanDeps, actor: Actor): Promise<OwnPlan> {
  const stored = await selectPlan(deps.db, actor.id);
  if (stored === null) return { kind: 'none', version: 0 };
  const { version, savedAt } = stored;
  const plan = open(deps, actor.id, stored.sealed);
  if (plan === null) return { kind: 'unreadable', version };
  return { kind: 'plan', plan, version, savedAt: savedAt.toISOString() };
}

export type SavePlanOutcome =
  | { kind: 'saved' }
  /** Nothing was left in it, so nothing is kept. */
  | { kind: 'deleted' }
  /** It was changed elsewhere since the form was opened; `version` is what stands now. */
  | { kind: 'stale'; version: number };

/**
 * Keeps a plan, sealed for this member, in the place of the former one. It is not screened, and no audit
 * line is written: that somebody has a plan is theirs to tell, and deleting it must leave nothing.
 */
export async function saveSafetyPlan(
  deps: PlanDeps,
  actor: Actor,
  input: { plan: Record<PlanPart, string>; version: number },
): Promise<SavePlanOutcome> {
  const { plan } = input;
  return inTransaction<SavePlanOutcome>(deps.db, async (trx) => {
    const version = await lockPlan(trx, actor.id);
    if (version !== input.version) return { kind: 'stale', version };
    if (isEmptyPlan(plan)) {
      await deletePlan(trx, actor.id);
      return { kind: 'deleted' };
    }
    const sealed = deps.secrets.seal(purposeOf(actor.id), JSON.stringify(plan));
    await upsertPlan(trx, actor.id, { sealed, version: version + 1 });
    return { kind: 'saved' };
  });
}

/** Removes a member's own plan for good. Safe to run twice. */
export async function deleteSafetyPlan(deps: Pick<Deps, 'db'>, actor: Actor): Promise<void> {
  await deletePlan(deps.db, actor.id);
}

// Bound to the member: a row that is moved to another member's place does not open there.
function purposeOf(memberId: MemberId): string {
  return `safety-plan:${memberId}`;
}

// A part that a later version of the software adds is empty in an older plan.
const stored = z.record(z.string(), z.string());

function open(deps: PlanDeps, memberId: MemberId, sealed: Buffer): SafetyPlan | null {
  try {
    const parts = stored.parse(JSON.parse(deps.secrets.open(purposeOf(memberId), sealed)));
    return { ...emptyPlan, ...parts };
  } catch {
    return null;
  }
}
