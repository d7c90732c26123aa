import type { LimitedAction, LimitVerdict, RateLimits } from '#app/http/rate-limit.server.ts';

/** Counts one attempt against several limits at once. The longest wait of those that are used up counts. */
export async function countAttempt(
  limits: RateLimits,
  counted: readonly { action: LimitedAction; subject: string }[],
): Promise<LimitVerdict> {
  const verdicts = await Promise.all(
    counted.map(({ action, subject }) => limits.consume(action, subject)),
  );
  const waits = verdicts.map((verdict) =>
    verdict.kind === 'limited' ? verdict.retryAfterSeconds : 0,
  );
  const longest = Math.max(0, ...waits);
  return longest === 0 ? { kind: 'allowed' } : { kind: 'limited', retryAfterSeconds: longest };
}
