import { days } from '#app/domain/shared/duration.ts';
import type { ContactChannel } from '#db/schema/on-call.ts';
import type { EpochMs } from '#app/domain/on-call/wall-clock.ts';

/** A way to reach somebody that was proved to work, and when that was. */
export type ProvedMethod = { channel: ContactChannel; verifiedAt: EpochMs };

/** How well somebody can be reached: by two kinds of message, by one, or not at all. */
export type Reach = 'two' | 'one' | 'none';

/** After this a proof counts no more: numbers change hands, and permissions of browsers lapse (S-21). */
const PROOF_LASTS = days(90);

/** By how many different kinds of message, each proved within 90 days, somebody can be reached. */
export function reachOf(methods: readonly ProvedMethod[], now: EpochMs): Reach {
  const kinds = new Set(
    methods
      .filter(({ verifiedAt }) => verifiedAt > now - PROOF_LASTS)
      .map(({ channel }) => channel),
  );
  if (kinds.size === 0) return 'none';
  return kinds.size === 1 ? 'one' : 'two';
}

/** Whether somebody may be on a rota that emergencies page: reached in two different ways (S-21). */
export function isFitForEmergency(methods: readonly ProvedMethod[], now: EpochMs): boolean {
  return reachOf(methods, now) === 'two';
}
