import type { AlertTier } from '#app/domain/crisis-response/alert.ts';
import { minutes, seconds, type DurationMs } from '#app/domain/shared/duration.ts';
import type { PolicyId } from '#app/domain/shared/ids.ts';
import type { EscalationStep, StepTarget } from '#db/schema/on-call.ts';

/** Bounds of the time from the last step of one round to the first of the next (S-10). */
const ROUND_FLOOR = minutes(5);
const ROUND_CEILING = minutes(15);

/** In which round those outside are called as well, whatever the steps say (S-10). */
const OUTSIDE_FROM_ROUND = 3;

/** What is written on an alert when it opens: whom to call, and when, as it was decided on that day (S-12). */
export type Snapshot = {
  steps: EscalationStep[];
  /** How many rounds before the alert is marked unanswered. Null: without end. */
  repeatLimit: number | null;
  /** Two people are wanted (S-13). */
  parallelAck: boolean;
  /** Null for the built-in policy. */
  policy: { id: PolicyId; version: number } | null;
};

const responders: StepTarget = { kind: 'role', target: 'responder' };
const safetyLeads: StepTarget = { kind: 'role', target: 'safety_lead' };

/** What holds where no policy was made: responders at once, safety leads behind them. */
export function builtInPolicy(tier: AlertTier): Snapshot {
  const nextAfterSeconds = tier === 'emergency' ? 5 * 60 : 15 * 60;
  return {
    steps: [
      { targets: [responders], nextAfterSeconds },
      { targets: [safetyLeads], nextAfterSeconds },
    ],
    repeatLimit: tier === 'emergency' ? null : 4,
    parallelAck: false,
    policy: null,
  };
}

/** Whom one firing calls. */
export type Call = {
  targets: readonly StepTarget[];
  /** By every proved method at once, instead of by the person's own rules. */
  byEveryMethod: boolean;
  /** Those outside that are paged when nobody here answers, besides the ones that are named. */
  withBackstops: boolean;
  /** A word for the log. */
  audience: 'step' | 'policy' | 'staff' | 'everybody';
};

/**
 * Whom the firing of a step in a round calls. Each round reaches further than the one before it (S-10):
 * the step's own targets, then those of the whole policy, then everybody who answers alerts, then those
 * outside as well. The place behind the last step is the catch-all (S-9).
 */
export function callOf(steps: readonly EscalationStep[], step: number, loop: number): Call {
  if (step >= steps.length) {
    const targets = [responders, safetyLeads];
    return { targets, byEveryMethod: true, withBackstops: true, audience: 'everybody' };
  }
  const all = distinct(steps.flatMap(({ targets }) => targets));
  if (loop === 0) {
    const targets = steps[step]?.targets ?? [];
    return { targets, byEveryMethod: false, withBackstops: false, audience: 'step' };
  }
  if (loop === 1) {
    return { targets: all, byEveryMethod: false, withBackstops: false, audience: 'policy' };
  }
  const targets = distinct([...all, responders, safetyLeads]);
  if (loop < OUTSIDE_FROM_ROUND) {
    return { targets, byEveryMethod: false, withBackstops: false, audience: 'staff' };
  }
  return { targets, byEveryMethod: true, withBackstops: true, audience: 'everybody' };
}

function distinct(targets: readonly StepTarget[]): StepTarget[] {
  return [...new Map(targets.map((each) => [`${each.kind}:${each.target}`, each])).values()];
}

/** What comes next. `end` is for routine alone: all rounds are over, and nobody answered. */
export type Next = { kind: 'step'; step: number; loop: number; wait: DurationMs } | { kind: 'end' };

/**
 * What comes after a step fired. A step that reached nobody hands on at once (S-8). When the whole policy
 * has nobody, everybody is called at once (S-9). Then a round waits, and there is always a next one while
 * the limit allows: an emergency has none, so it never goes silent while nobody has it (S-10).
 */
export function afterFiring(fired: {
  steps: readonly EscalationStep[];
  step: number;
  loop: number;
  repeatLimit: number | null;
  reachedSomebody: boolean;
  /** By any step of this round, this one included. */
  roundReachedSomebody: boolean;
}): Next {
  const { steps, step, loop, repeatLimit, reachedSomebody, roundReachedSomebody } = fired;
  const planned = seconds(steps[Math.min(step, steps.length - 1)]?.nextAfterSeconds ?? 0);
  if (step + 1 < steps.length) {
    return { kind: 'step', step: step + 1, loop, wait: reachedSomebody ? planned : 0 };
  }
  if (step + 1 === steps.length && !roundReachedSomebody) {
    return { kind: 'step', step: steps.length, loop, wait: 0 };
  }
  if (repeatLimit !== null && loop + 1 >= repeatLimit) return { kind: 'end' };
  const wait = reachedSomebody
    ? Math.min(Math.max(planned, ROUND_FLOOR), ROUND_CEILING)
    : ROUND_FLOOR;
  return { kind: 'step', step: 0, loop: loop + 1, wait };
}
