import { minutes, seconds, type DurationMs } from '#app/domain/shared/duration.ts';
import type { AlertTier } from '#app/domain/crisis-response/alert.ts';

/** Within what time somebody should have taken an alert and written to the person, from its opening. */
export const alertTargets: Readonly<
  Record<AlertTier, { acknowledge: DurationMs; contact: DurationMs }>
> = {
  emergency: { acknowledge: minutes(5), contact: minutes(15) },
  urgent: { acknowledge: minutes(15), contact: minutes(60) },
};

/** Within what time a text is screened at worst, from its commit, whatever has died meanwhile. */
export const SCREENED_WITHIN: DurationMs = seconds(45);
/** Within what time the first page of an emergency is handed to a provider, from its opening. */
export const PAGED_WITHIN: DurationMs = seconds(5);
