/** How a reporter's last reports were judged. */
export type Accuracy = { upheld: number; judged: number };

/** How many of a reporter's latest judged reports count. */
export const JUDGED_AT_MOST = 100;
/** With fewer than these nothing is known of a reporter. */
const JUDGED_AT_LEAST = 5;
/** The least that a report counts for, however often its sender was wrong. */
const LEAST_RELIABILITY = 0.25;

/** Whether enough reports were judged to say anything. */
export function isSettled({ judged }: Accuracy): boolean {
  return judged >= JUDGED_AT_LEAST;
}

/** The part that led to something, smoothed as if one more had been right and one wrong. */
export function shareUpheld({ upheld, judged }: Accuracy): number {
  return (upheld + 1) / (judged + 2);
}

/**
 * How much a reporter's word counts, 0.25 to 1. Everybody counts in full until five of their reports were
 * judged, and as long as about half of them led to something: those who report with care are often wrong.
 * The share is smoothed as if one more report had been right and one wrong, so that one mistake is no
 * verdict.
 */
export function reliability(accuracy: Accuracy): number {
  if (!isSettled(accuracy)) return 1;
  return Math.min(1, Math.max(LEAST_RELIABILITY, shareUpheld(accuracy) * 2));
}
