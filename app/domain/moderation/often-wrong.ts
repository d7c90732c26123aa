import { isSettled, shareUpheld, type Accuracy } from '#app/domain/moderation/reporter-accuracy.ts';

/** Whoever was right in fewer than this part of what they reported is told so, kindly. */
const OFTEN_WRONG = 0.35;

/**
 * Whether most of what somebody reported was left as it is: at least five reports were judged, and few led
 * to something. It is said to the reporter, kindly, and stands in the way of nothing.
 */
export function isOftenWrong(accuracy: Accuracy): boolean {
  return isSettled(accuracy) && shareUpheld(accuracy) < OFTEN_WRONG;
}
