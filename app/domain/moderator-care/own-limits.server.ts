import { readDebriefs } from '#app/domain/care/debriefs.server.ts';
import { exposureOf } from '#app/domain/moderator-care/exposure.ts';
import {
  saveBreak,
  saveOptedOut,
  selectOwnLimits,
} from '#app/domain/moderator-care/own-limits.repository.server.ts';
import { isStaff, type Actor } from '#app/domain/shared/actor.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import { concernKinds, type ConcernKind } from '#app/screening/screening.ts';

/** What somebody who works here sees of their own limits. Nobody else sees any of it. */
export type OwnLimits = {
  optedOut: ConcernKind[];
  /** Sensitive items since the last break, and since when (an ISO string). */
  sensitive: number;
  since: string | null;
  isBreakDue: boolean;
  /** Conversations after emergencies that wait for this person. */
  debriefs: number;
  now: string;
};

/** The person's own limits and counts. Null for members without a duty, for whom the page does not exist. */
export async function readOwnLimits(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
): Promise<OwnLimits | null> {
  if (!isStaff(actor)) return null;
  const [stored, { debriefs }] = await Promise.all([
    selectOwnLimits(deps.db, actor.id),
    readDebriefs(deps, actor),
  ]);
  const { now, optedOut, breakAt, openings } = stored;
  const exposure = exposureOf(openings, now.getTime(), breakAt?.getTime() ?? null);
  return {
    optedOut,
    sensitive: exposure.sensitive,
    since: exposure.since === null ? null : new Date(exposure.since).toISOString(),
    isBreakDue: exposure.isBreakDue,
    debriefs: debriefs.length,
    now: now.toISOString(),
  };
}

/**
 * The concerns that the person does not want to be dealt from now on. They can still open such an item by
 * themselves. Not in the audit log: what somebody cannot bear to read is nobody's business.
 */
export async function optOut(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  input: { concerns: readonly ConcernKind[] },
): Promise<void> {
  const concerns = concernKinds.filter((kind) => input.concerns.includes(kind));
  await saveOptedOut(deps.db, actor.id, concerns);
}

/** "I have a break": counting begins anew. */
export async function takeBreak(deps: Pick<Deps, 'db'>, actor: Actor): Promise<void> {
  await saveBreak(deps.db, actor.id);
}
