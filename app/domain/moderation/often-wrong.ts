/** Below this many judged reports nobody can say how somebody reports. */
const ENOUGH_JUDGED = 5;
/** Whoever was right in fewer than this part of what they reported is told so, kindly. */
const OFTEN_WRONG = 0.35;

/**
 * Whether most of what somebody reported was left as it is: at least five reports were judged, and few led
 * to something. The share is smoothed as if one more had been right and one wrong. It is said to the
 * reporter, kindly, and stands in the way of nothing.
 */
export function isOftenWrong({ upheld, judged }: { upheld: number; judged: number }): boolean {
  return judged >= ENOUGH_JUDGED && (upheld + 1) / (judged + 2) < OFTEN_WRONG;
}
