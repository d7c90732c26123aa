import { minutes, seconds, type DurationMs } from '#app/domain/shared/duration.ts';

/** How often the canary goes the whole way (S-31). */
export const CANARY_EVERY: DurationMs = minutes(5);
/** How long it may take before it counts as lost. */
export const CANARY_LIMIT: DurationMs = seconds(90);

/** The stations of the canary, in order. Each is named by what has happened when it was passed. */
const canaryHops = ['committed', 'screened', 'alerted', 'accepted', 'acknowledged'] as const;
export type CanaryHop = (typeof canaryHops)[number];

/** When each station was passed, as ISO strings. */
export type PassedHops = Partial<Record<CanaryHop, string>>;

/** The first station that was not reached. Null when all were. */
export function missingHop(hops: PassedHops): CanaryHop | null {
  return canaryHops.find((hop) => hops[hop] === undefined) ?? null;
}
