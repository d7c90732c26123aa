import { Temporal } from 'temporal-polyfill';

/** A moment, in milliseconds since 1970. Never a local time. */
export type EpochMs = number;

/**
 * The first moment at which the clocks of a place have reached a local date and time. That settles the
 * two odd cases: a time that the clocks jump over becomes the first moment after the jump, and one that
 * they show twice becomes the earlier of the two.
 */
export function firstMomentOf(local: Temporal.PlainDateTime, zone: string): EpochMs {
  const there = local.toZonedDateTime(zone, { disambiguation: 'earlier' });
  if (there.toPlainDateTime().equals(local)) return there.epochMilliseconds;
  // Jumped over: “earlier” lies before the jump by as much as the clocks jump.
  const jump = there.getTimeZoneTransition('next');
  if (jump === null) throw new Error('A local time is missing, but the clocks never jump.');
  return jump.epochMilliseconds;
}

/** What the clocks of a place show. */
export function localTimeAt(at: EpochMs, zone: string): Temporal.PlainDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDateTime();
}

/** As a form writes it: `2026-11-30T09:00`, in years in which a rota may be. */
const LOCAL_TIME = /^2[01]\d\d-\d\d-\d\dT\d\d:\d\d(:\d\d)?$/;

/** Reads a local date and time out of a form. Null when it is none. */
export function parseLocalTime(text: string): Temporal.PlainDateTime | null {
  if (!LOCAL_TIME.test(text)) return null;
  try {
    return Temporal.PlainDateTime.from(text, { overflow: 'reject' });
  } catch {
    return null;
  }
}

/** Whether this runtime knows the zone by that name. Offsets such as +01:00 are no places and are refused. */
export function isZone(zone: string): boolean {
  if (!/^[A-Za-z]/.test(zone)) return false;
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
    return true;
  } catch {
    return false;
  }
}
