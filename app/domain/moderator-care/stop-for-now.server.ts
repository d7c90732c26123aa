import { giveBackCases } from '#app/domain/care/give-back-cases.server.ts';
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
  /** How many cases can be taken by others. */
  cases: number;
  /** How many steps could not be done, or alerts and cases not be given back. Another tap tries again. */
  kept: number;
};

/**
 * "I need to stop": one tap, no reason asked. Running shifts go to the next person, alerts go back and call
 * others, cases and claimed items can be taken by others. The shift is first, so that the alerts call whoever
 * comes and not whoever leaves. Each step stands for itself and can be repeated; that somebody stopped is written
 * down nowhere but in what it did.
 */
export async function stopForNow(deps: Pick<Deps, 'db' | 'log'>, actor: Actor): Promise<Stopped> {
  const stopped: Stopped = { shifts: [], alerts: 0, cases: 0, kept: 0 };
  const count = (step: 'alerts' | 'cases', { done, failed }: Counted) => {
    stopped[step] = done;
    stopped.kept += failed;
  };
  const steps = [
    async () => {
      stopped.shifts = await handOverRunningShifts(deps, actor);
    },
    async () => count('alerts', await giveBackAlerts(deps, actor)),
    async () => count('cases', await giveBackCases(deps, actor)),
    () => releaseAllItems(deps, actor),
    () => takeBreak(deps, actor),
  ];
  for (const step of steps) {
    await step().catch((err: unknown) => {
      stopped.kept += 1;
      deps.log.error({ err }, 'a step of stopping failed; the others went on');
    });
  }
  return stopped;
}

type Counted = { done: number; failed: number };
