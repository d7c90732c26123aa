import { days, seconds, type DurationMs } from '#app/domain/shared/duration.ts';

/** For how long an attempt holds its message. A result that comes later is noted and changes nothing. */
export const SENDING_LEASE: DurationMs = seconds(20);

/** Without acceptance by a provider for this long a person's next rule, or the next step, fires at once (S-23). */
export const ACCEPTANCE_TIMEOUT: DurationMs = seconds(15);

/** The same for word that it arrived, from providers that give such word. */
export const RECEIPT_TIMEOUT: DurationMs = seconds(60);

/**
 * For how long after a page further alerts wait to be told to the same address together (S-27). The first
 * is always immediate, and none is dropped. An emergency waits for less than the time in which word of it
 * must be out (`legTargets`).
 */
export const COALESCE_WINDOW: Readonly<Record<'urgent' | 'emergency', DurationMs>> = {
  emergency: seconds(10),
  urgent: seconds(120),
};

/** Messages that speak of no open obligation are given up after so many attempts. */
export const MAX_COURTESY_ATTEMPTS = 8;

/** The longest wait that a provider may ask for. A page must be tried again while it matters. */
export const LONGEST_RETRY: Readonly<Record<'page' | 'courtesy', DurationMs>> = {
  page: seconds(300),
  courtesy: seconds(3600),
};

/** The longest that a message waits for its time: until a provider may be asked again, or quiet hours are over. */
export const LONGEST_WAIT: Readonly<Record<'page' | 'courtesy', DurationMs>> = {
  page: LONGEST_RETRY.page,
  courtesy: days(1),
};

const backoff: readonly number[] = [5, 15, 30, 60];

/**
 * How long to wait after the given attempt (1, 2, …) failed for the time being (S-26). `chance` is a
 * number from 0 to 1 that spreads retries, so that a provider is not met by all of them at once.
 */
export function retryAfter(attempt: number, chance: number): DurationMs {
  const base = backoff[Math.min(attempt, backoff.length) - 1] ?? 5;
  return Math.round(seconds(base) * (0.8 + 0.4 * chance));
}

/** The detail of an attempt that ended before its channel was asked: what to say could not be put together. */
export const UNWRITTEN = 'unwritten';

/** What a channel says of one attempt. `detail` is a code: never an address, never a text. */
export type SendResult =
  /** `providerRef` is the provider's name for the message; receipts that come later carry it. */
  | { kind: 'accepted'; detail: string; providerRef?: string }
  /** `retryAfterMs` is there when the provider said how long to wait. */
  | { kind: 'failed_temp'; detail: string; retryAfterMs?: DurationMs }
  /** `gone`: the address itself is no more, so that nothing else should be sent there. */
  | { kind: 'failed_perm'; detail: string; gone?: true };
