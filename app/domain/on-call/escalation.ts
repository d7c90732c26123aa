import type { Role } from '#app/domain/shared/actor.ts';
import { minutes, seconds, type DurationMs } from '#app/domain/shared/duration.ts';

/** One step of an alert's escalation: whom to page, and how long to wait before the next step. */
export type EscalationStep = {
  audience: 'responders' | 'safety_leads';
  /** Seconds from this step's firing to the next one's. */
  nextAfterSeconds: number;
};

/** Bounds of the time from the last step of one round to the first of the next (S-10). */
const ROUND_FLOOR = minutes(5);
const ROUND_CEILING = minutes(15);

/** The steps that are written on a new alert: responders at once, safety leads behind them. */
export function stepsFor(tier: 'urgent' | 'emergency'): EscalationStep[] {
  const wait = tier === 'emergency' ? 5 * 60 : 15 * 60;
  return [
    { audience: 'responders', nextAfterSeconds: wait },
    { audience: 'safety_leads', nextAfterSeconds: wait },
  ];
}

/** Who is paged by a step. From the second round on it is everybody who answers alerts. */
export function rolesPaged(step: EscalationStep, loop: number): Role[] {
  if (loop > 0) return ['responder', 'safety_lead'];
  return step.audience === 'responders' ? ['responder'] : ['safety_lead'];
}

/**
 * What comes after a step fired: which step, in which round, and after how long. A step that reached
 * nobody hands on at once (S-8), but a whole round that did waits, and there is always a next one: an
 * alert never goes silent while nobody has it (S-10).
 */
export function afterFiring(fired: {
  steps: readonly EscalationStep[];
  step: number;
  loop: number;
  reachedSomebody: boolean;
}): { nextStep: number; loop: number; wait: DurationMs } {
  const { steps, step, loop, reachedSomebody } = fired;
  const planned = seconds(steps[step]?.nextAfterSeconds ?? 0);
  if (step + 1 < steps.length) {
    return { nextStep: step + 1, loop, wait: reachedSomebody ? planned : 0 };
  }
  const wait = reachedSomebody
    ? Math.min(Math.max(planned, ROUND_FLOOR), ROUND_CEILING)
    : ROUND_FLOOR;
  return { nextStep: 0, loop: loop + 1, wait };
}
