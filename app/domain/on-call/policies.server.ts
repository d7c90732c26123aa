import { inTransaction } from '#db/transaction.ts';
import { isUniqueViolation } from '#db/errors.ts';
import type { ContactChannel, EscalationStep, StepTarget } from '#db/schema/on-call.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import { recordAudit } from '#app/domain/shared/audit.repository.server.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import type { GroupId, PolicyId } from '#app/domain/shared/ids.ts';
import { builtInPolicy } from '#app/domain/on-call/escalation.ts';
import { readUsableChannels } from '#app/domain/on-call/heartbeats.server.ts';
import {
  archivePolicy,
  areKnown,
  insertPolicy,
  lockPolicy,
  selectGroupChoices,
  selectPolicies,
  selectPolicy,
  selectTargetChoices,
  updatePolicy,
  type PolicyInput,
  type StoredPolicy,
  type TargetChoice,
} from '#app/domain/on-call/policies.repository.server.ts';
import { selectUnfit } from '#app/domain/on-call/may-be-on-duty.server.ts';
import { reachesSomebody } from '#app/domain/on-call/resolve-people.server.ts';

type PolicyDeps = Pick<Deps, 'db'>;

/** Everything the pages about policies show. */
export type PolicyPage = {
  policies: StoredPolicy[];
  /** What holds where there is none. */
  builtIn: Record<'urgent' | 'emergency', EscalationStep[]>;
  choices: TargetChoice[];
  groups: { id: GroupId; name: string }[];
};

/** The policies in force and what they can be made of. Null for everybody but safety leads. */
export async function readPolicies(deps: PolicyDeps, actor: Actor): Promise<PolicyPage | null> {
  if (!keepsPolicies(actor)) return null;
  const [policies, choices, groups] = await Promise.all([
    selectPolicies(deps.db),
    selectTargetChoices(deps.db),
    selectGroupChoices(deps.db),
  ]);
  const builtIn = {
    urgent: builtInPolicy('urgent').steps,
    emergency: builtInPolicy('emergency').steps,
  };
  return { policies, builtIn, choices, groups };
}

export type SaveOutcome =
  | { kind: 'saved'; id: PolicyId }
  /** There is one for this tier and group already. */
  | { kind: 'taken' }
  /** Somebody changed it since the person looked. */
  | { kind: 'stale' }
  /** Nobody at all would be reached if an emergency opened now (S-17). */
  | { kind: 'reaches-nobody' }
  /** A rota that it names anew has people who cannot be reached in two ways (S-21), by handle. */
  | { kind: 'unfit-people'; handles: string[] }
  /** A schedule, person or place is gone. */
  | { kind: 'unknown-target' }
  | { kind: 'not-found' };

/**
 * Makes a policy, or changes the one that was seen. It holds for alerts that open from now on; those that
 * are open keep their copy (S-12). One for emergencies is refused when it reaches nobody at
 * this moment, and when it names a rota anew whose people cannot all be reached in two ways. A rota that it
 * named before may have lost somebody's second way since: that is told, and must not keep a policy from being mended.
 */
export async function savePolicy(
  deps: PolicyDeps,
  actor: Actor,
  policy: PolicyInput,
  existing: { id: PolicyId; seenVersion: number } | null,
): Promise<SaveOutcome> {
  if (!keepsPolicies(actor)) return { kind: 'not-found' };
  const before = existing === null ? null : await selectPolicy(deps.db, existing.id);
  if (existing !== null && before === null) return { kind: 'not-found' };
  const tier = before?.tier ?? policy.tier;
  const targets = policy.steps.flatMap((step) => step.targets);
  if (!areKnown(targets, await selectTargetChoices(deps.db))) return { kind: 'unknown-target' };
  if (
    tier === 'emergency' &&
    !(await reachesSomebody(deps.db, targets, await loudChannels(deps)))
  ) {
    return { kind: 'reaches-nobody' };
  }
  if (tier === 'emergency') {
    const known = (before?.steps ?? []).flatMap((step) => step.targets);
    const handles = await selectUnfit(deps.db, namedAnew(targets, known));
    if (handles.length > 0) return { kind: 'unfit-people', handles };
  }
  const repeatLimit = tier === 'emergency' ? null : policy.repeatLimit;
  try {
    return await inTransaction<SaveOutcome>(deps.db, async (trx) => {
      if (existing === null) {
        const id = await insertPolicy(trx, { ...policy, repeatLimit }, actor.id);
        await audit(trx, actor, id, 'escalation_policy.made', 1);
        return { kind: 'saved', id };
      }
      const locked = await lockPolicy(trx, existing.id);
      if (locked === null) return { kind: 'not-found' };
      if (locked.version !== existing.seenVersion) return { kind: 'stale' };
      await updatePolicy(trx, existing.id, { ...policy, repeatLimit });
      await audit(trx, actor, existing.id, 'escalation_policy.changed', locked.version + 1);
      return { kind: 'saved', id: existing.id };
    });
  } catch (error) {
    if (isUniqueViolation(error, 'escalation_policy_one')) return { kind: 'taken' };
    throw error;
  }
}

export type ArchiveOutcome = { kind: 'archived' } | { kind: 'stale' } | { kind: 'not-found' };

/** Puts a policy away. New alerts go by the next wider one, or by the built-in one. */
export async function putPolicyAway(
  deps: PolicyDeps,
  actor: Actor,
  policy: { id: PolicyId; seenVersion: number },
): Promise<ArchiveOutcome> {
  if (!keepsPolicies(actor)) return { kind: 'not-found' };
  return inTransaction<ArchiveOutcome>(deps.db, async (trx) => {
    const locked = await lockPolicy(trx, policy.id);
    if (locked === null) return { kind: 'not-found' };
    if (locked.version !== policy.seenVersion) return { kind: 'stale' };
    await archivePolicy(trx, policy.id);
    await audit(trx, actor, policy.id, 'escalation_policy.archived', locked.version);
    return { kind: 'archived' };
  });
}

/**
 * The channels on which an emergency may hang: those that a running worker has, all when none runs, and
 * never a notification of a browser alone, which the browser may swallow.
 */
async function loudChannels(deps: PolicyDeps): Promise<ContactChannel[]> {
  const usable = await readUsableChannels(deps.db);
  return usable.filter((channel) => channel !== 'web_push');
}

function namedAnew(targets: readonly StepTarget[], known: readonly StepTarget[]): StepTarget[] {
  return targets.filter(
    ({ kind, target }) => !known.some((each) => each.kind === kind && each.target === target),
  );
}

function keepsPolicies(actor: Actor): boolean {
  return actor.roles.includes('safety_lead');
}

function audit(
  trx: Parameters<typeof recordAudit>[0],
  actor: Actor,
  id: PolicyId,
  action: string,
  version: number,
): Promise<void> {
  return recordAudit(trx, {
    actorId: actor.id,
    action,
    subjectKind: 'escalation_policy',
    subjectId: id,
    facts: { version },
  });
}
