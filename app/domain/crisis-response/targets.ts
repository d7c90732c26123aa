import { hours, minutes, seconds, type DurationMs } from '#app/domain/shared/duration.ts';
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
/** A text that waits longer for being screened is unread because something is wrong, and people are told. */
export const READ_LATE: DurationMs = minutes(2);
/** Within what time the first page of an emergency is handed to a provider, from its opening. */
export const PAGED_WITHIN: DurationMs = seconds(5);

/** The legs of an alert's way, each named by what has happened at its end (S-6). */
export const legs = [
  'screened',
  'alerted',
  'accepted',
  'delivered',
  'acknowledged',
  'acted',
  'closed',
] as const;
export type Leg = (typeof legs)[number];

/**
 * Within what time each leg ends. The way to the alert is counted from the commit of the text and from its
 * screening; word of delivery from the first message that such word is given of; all else from the
 * opening, or from the moment at which the alert became more pressing. These clocks never pause.
 */
export const legTargets: Readonly<Record<AlertTier, Readonly<Record<Leg, DurationMs>>>> = {
  emergency: {
    screened: SCREENED_WITHIN,
    alerted: seconds(5),
    // Longer than a healthy page takes: within this time a silent provider is passed over.
    accepted: seconds(15),
    delivered: seconds(60),
    acknowledged: alertTargets.emergency.acknowledge,
    acted: alertTargets.emergency.contact,
    closed: hours(24),
  },
  urgent: {
    screened: SCREENED_WITHIN,
    alerted: seconds(5),
    accepted: minutes(2),
    delivered: minutes(5),
    acknowledged: alertTargets.urgent.acknowledge,
    acted: alertTargets.urgent.contact,
    closed: hours(72),
  },
};
