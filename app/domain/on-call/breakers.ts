import { seconds, type DurationMs } from '#app/domain/shared/duration.ts';

/** Failures in a row after which a provider is no longer waited for. */
const OPENS_AFTER = 5;
/** How often a provider that is not waited for is tried with one message, to see whether it is back. */
const PROBE_EVERY: DurationMs = seconds(5);

/** What this process has seen of the providers it sends through. Never keeps anything from being sent. */
export type Breakers<Kind extends string> = {
  /** Notes an attempt. True when this was the first success after a break. */
  note: (kind: Kind, succeeded: boolean) => boolean;
  /** Providers that have failed again and again: what goes through them is backed up at once (S-26). */
  open: () => Kind[];
  /** Of those, the ones whose turn it is to be tried. Asking counts as trying. */
  toProbe: () => Kind[];
};

/** One breaker for each kind of channel, kept in this process. `now` is a clock in milliseconds. */
export function createBreakers<Kind extends string>(now: () => number): Breakers<Kind> {
  const failures = new Map<Kind, number>();
  const probed = new Map<Kind, number>();
  const open = () =>
    [...failures].filter(([, count]) => count >= OPENS_AFTER).map(([kind]) => kind);
  return {
    note: (kind, succeeded) => {
      const wasOpen = (failures.get(kind) ?? 0) >= OPENS_AFTER;
      failures.set(kind, succeeded ? 0 : (failures.get(kind) ?? 0) + 1);
      return succeeded && wasOpen;
    },
    open,
    toProbe: () => {
      const at = now();
      const due = open().filter(
        (kind) => at - (probed.get(kind) ?? Number.NEGATIVE_INFINITY) >= PROBE_EVERY,
      );
      for (const kind of due) probed.set(kind, at);
      return due;
    },
  };
}
