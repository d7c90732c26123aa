import type { Trx } from '#db/client.server.ts';
import { undoingAlone } from '#db/transaction.ts';
import type { AlertTier } from '#app/domain/crisis-response/alert.ts';
import { builtInPolicy, type Snapshot } from '#app/domain/on-call/escalation.ts';
import { selectPolicyFor } from '#app/domain/on-call/policies.repository.server.ts';
import type { GroupId } from '#app/domain/shared/ids.ts';

/**
 * The policy for an alert of this tier and group, as it is today: the group's own, else the one for all
 * groups, else the built-in one. Nothing about policies may keep an alert from being opened (S-1): one that
 * cannot be read counts as none.
 */
export async function snapshotFor(
  trx: Trx,
  alert: { tier: AlertTier; groupId: GroupId | null },
): Promise<Snapshot> {
  const builtIn = builtInPolicy(alert.tier);
  try {
    const policy = await undoingAlone(trx, () => selectPolicyFor(trx, alert));
    return policy === null || policy.steps.length === 0 ? builtIn : policy;
  } catch {
    return builtIn;
  }
}
