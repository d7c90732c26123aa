import { seconds, type DurationMs } from '#app/domain/shared/duration.ts';

/** For how long an attempt holds its message. A result that comes later is noted and changes nothing. */
export const SENDING_LEASE: DurationMs = seconds(20);

/** With no provider accepting anything for this long, the next step fires at once (S-23). */
export const ACCEPTANCE_TIMEOUT: DurationMs = seconds(15);

/** Messages that speak of no open obligation are given up after so many attempts. */
export const MAX_COURTESY_ATTEMPTS = 8;

const backoff: readonly number[] = [5, 15, 30, 60];

/**
 * How long to wait after the given attempt (1, 2, …) failed for the time being (S-26). `chance` is a
 * number from 0 to 1 that spreads retries, so that a provider is not met by all of them at once.
 */
export function retryAfter(attempt: number, chance: number): DurationMs {
  const base = backoff[Math.min(attempt, backoff.length) - 1] ?? 5;
  return Math.round(seconds(base) * (0.8 + 0.4 * chance));
}

/** What a channel says of one attempt. `detail` is a code: never an address, never a text. */
export type SendResult =
  /** `providerRef` is the provider's name for the message; receipts that come later carry it. */
  | { kind: 'accepted'; detail: string; providerRef?: string }
  /** `retryAfterMs` is there when the provider said how long to wait. */
  | { kind: 'failed_temp'; detail: string; retryAfterMs?: DurationMs }
  /** `gone`: the address itself is no more, so that nothing else should be sent there. */
  | { kind: 'failed_perm'; detail: string; gone?: true };
