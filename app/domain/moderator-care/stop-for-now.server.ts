import { giveBackAlerts } from '#app/domain/crisis-response/give-back-alerts.server.ts';
import { releaseAllItems } from '#app/domain/moderation/claim-item.server.ts';
import {
  handOverRunningShifts,
  type ShiftHandedOver,
} from '#app/domain/on-call/hand-over-shift.server.ts';
import { takeBreak } from '#app/domain/moderator-care/own-limits.server.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import type { Deps } from '#app/domain/shared/deps.ts';

/** What became of the work of somebody who had to stop. */
export type Stopped = {
  shifts: ShiftHandedOver[];
  /** How many alerts went back to everybody. */
  alerts: number;
};

/**
 * "I need to stop": one tap, no reason asked. Running shifts go to the next person, alerts go back and call
 * others, claimed items go back to the queue. The shift is first, so that the alerts call whoever comes and
 * not whoever leaves. Each step stands for itself and can be repeated; that somebody stopped is written
 * down nowhere but in what it did.
 */
export async function stopForNow(deps: Pick<Deps, 'db'>, actor: Actor): Promise<Stopped> {
  const shifts = await handOverRunningShifts(deps, actor);
  const alerts = await giveBackAlerts(deps, actor);
  await releaseAllItems(deps, actor);
  await takeBreak(deps, actor);
  return { shifts, alerts };
}
