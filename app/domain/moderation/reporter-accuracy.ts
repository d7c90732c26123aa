/** How a reporter's last judged reports came out, worries left out: those never count against anybody. */
export type JudgedReports = { right: number; wrong: number };

/** The last so many judged reports count. */
export const JUDGED_REPORTS = 100;
/** Below this many nobody can say how somebody reports. */
const ENOUGH_JUDGED = 5;
/** Two imagined reports of each sort, so that a few in a row do not decide. */
const SMOOTHING = 2;
/** Whoever is right in fewer than this part of what they report is told so, kindly. */
const OFTEN_WRONG = 0.35;
/** However often somebody was wrong, what they report counts for something. */
const LEAST_WEIGHT = 0.25;

/** The part of a reporter's reports that led to something, smoothed. Null while too few were judged. */
function accuracyOf({ right, wrong }: JudgedReports): number | null {
  const judged = right + wrong;
  return judged < ENOUGH_JUDGED ? null : (right + SMOOTHING) / (judged + 2 * SMOOTHING);
}

/**
 * What one reporter counts for in the score of an item, between 0.25 and 1. A score orders items of one
 * tier alone, so that it never touches how soon an emergency or a worry is looked at.
 */
export function weightOfReporter(judged: JudgedReports): number {
  const accuracy = accuracyOf(judged);
  return accuracy === null ? 1 : Math.min(1, Math.max(LEAST_WEIGHT, accuracy * 2));
}

/** Whether most of what somebody reported was left as it is. */
export function isOftenWrong(judged: JudgedReports): boolean {
  const accuracy = accuracyOf(judged);
  return accuracy !== null && accuracy < OFTEN_WRONG;
}
