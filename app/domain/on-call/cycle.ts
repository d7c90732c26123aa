import { minutes, seconds, type DurationMs } from '#app/domain/shared/duration.ts';
import type { CycleRule } from '#db/schema/on-call-paging.ts';

/** How long after a person's last rule it is repeated, again and again (S-22). */
export const NAG_EVERY: DurationMs = seconds(150);

/** Test alerts end by themselves after this long. Real ones never do. */
export const TEST_LASTS: DurationMs = minutes(10);

/** One person being called because of one firing. */
export type Cycle = {
  rules: readonly CycleRule[];
  /** The first rule that has not fired yet. */
  nextRule: number;
  /** Time since the cycle began, in seconds. */
  elapsedSeconds: number;
};

/** By which methods to call now, where the cycle stands then, and how long until it is looked at again. */
export type Advance = { fire: CycleRule[]; nextRule: number; wait: DurationMs };

/**
 * What a cycle does when it is looked at. Rules whose time has come fire together. `pulled` says that the
 * last message failed: then one more fires whatever the time is. When all have fired the last one repeats.
 */
export function advanceCycle(cycle: Cycle, pulled: boolean): Advance {
  const { rules, nextRule, elapsedSeconds } = cycle;
  const last = rules.at(-1);
  if (last === undefined) return { fire: [], nextRule, wait: NAG_EVERY };
  if (nextRule >= rules.length) return { fire: [last], nextRule, wait: NAG_EVERY };
  const due = rules.filter(
    ({ afterSeconds }, index) => index >= nextRule && afterSeconds <= elapsedSeconds,
  );
  const first = rules[nextRule];
  const fire = due.length === 0 && pulled && first !== undefined ? [first] : due;
  const following = rules[nextRule + fire.length];
  return {
    fire,
    nextRule: nextRule + fire.length,
    wait:
      following === undefined
        ? NAG_EVERY
        : Math.max(0, seconds(following.afterSeconds - elapsedSeconds)),
  };
}
