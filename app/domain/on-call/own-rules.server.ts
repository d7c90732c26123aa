import type { Trx } from '#db/client.server.ts';
import { inTransaction } from '#db/transaction.ts';
import type { CycleRule, Urgency } from '#db/schema/on-call-paging.ts';
import { answersAlerts, type Actor } from '#app/domain/shared/actor.ts';
import { recordAudit } from '#app/domain/shared/audit.repository.server.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import { MAX_RULES } from '#app/domain/on-call/contact-method.ts';
import {
  lockMember,
  selectMethods,
} from '#app/domain/on-call/contact-methods.repository.server.ts';
import { rulesFor, type QuietHours } from '#app/domain/on-call/notification-rules.ts';
import {
  replaceRules,
  saveQuietHours,
  selectOwnRules,
} from '#app/domain/on-call/own-rules.repository.server.ts';

export type RuleChange =
  | { kind: 'add'; rule: CycleRule }
  | { kind: 'remove'; rule: CycleRule }
  /** Back to the usual order. */
  | { kind: 'usual' };

export type RuleOutcome =
  | { kind: 'done' }
  | { kind: 'too-many' }
  /** That way to be reached is not there, or not proved. */
  | { kind: 'no-method' }
  | { kind: 'not-found' };

/**
 * Changes one of a person's lists of rules. The list that is changed is the one that is shown: who never
 * set rules begins with the usual order. Without any rule the usual order is in force again.
 */
export async function changeRules(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  input: { urgency: Urgency; change: RuleChange },
): Promise<RuleOutcome> {
  if (!answersAlerts(actor)) return { kind: 'not-found' };
  const { urgency, change } = input;
  return inTransaction<RuleOutcome>(deps.db, async (trx) => {
    await lockMember(trx, actor.id);
    const methods = await selectMethods(trx, actor.id);
    const shown = rulesFor(methods, await selectOwnRules(trx, actor.id), urgency);
    const next = changed(shown, change);
    if (next.length > MAX_RULES) return { kind: 'too-many' };
    const isProved = (rule: CycleRule) =>
      methods.some(({ id, verifiedAt }) => id === rule.contactMethodId && verifiedAt !== null);
    if (!next.every(isProved)) return { kind: 'no-method' };
    await replaceRules(trx, actor.id, urgency, next);
    await audit(trx, actor, 'notification_rules.changed', { urgency, rules: next.length });
    return { kind: 'done' };
  });
}

function changed(shown: readonly CycleRule[], change: RuleChange): CycleRule[] {
  if (change.kind === 'usual') return [];
  const { rule } = change;
  const others = shown.filter(
    (each) =>
      each.contactMethodId !== rule.contactMethodId || each.afterSeconds !== rule.afterSeconds,
  );
  return change.kind === 'add' ? [...others, rule] : others;
}

/** Sets the hours in which routine messages wait, or, with null, ends them. Emergencies never wait (S-20). */
export async function setQuietHours(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  quiet: QuietHours | null,
): Promise<{ kind: 'done' | 'not-found' }> {
  if (!answersAlerts(actor)) return { kind: 'not-found' };
  return inTransaction<{ kind: 'done' }>(deps.db, async (trx) => {
    await saveQuietHours(trx, actor.id, quiet);
    await audit(trx, actor, quiet === null ? 'quiet_hours.ended' : 'quiet_hours.set', {});
    return { kind: 'done' };
  });
}

async function audit(
  trx: Trx,
  actor: Actor,
  action: string,
  facts: Readonly<Record<string, string | number>>,
): Promise<void> {
  const { id } = actor;
  await recordAudit(trx, { actorId: id, action, subjectKind: 'member', subjectId: id, facts });
}
