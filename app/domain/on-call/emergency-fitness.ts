import type { RuleMethod } from '#app/domain/on-call/notification-rules.ts';
import { days, type DurationMs } from '#app/domain/shared/duration.ts';

/** After this long an address must be proved again before an emergency may hang on it (S-21). */
export const PROOF_LASTS: DurationMs = days(90);
/** So many different kinds of channel must reach a person in an emergency (S-21). */
const KINDS_FOR_EMERGENCY = 2;

/** Why an emergency may not hang on a person. */
export type FitnessProblem =
  /** No proved method at all. */
  | 'no_method'
  /** All of them are of one kind, so one outage silences them. */
  | 'one_kind'
  /** There would be enough, if those that were proved too long ago were proved again. */
  | 'proof_too_old'
  /** There would be enough, if the last message to one of them had not failed. */
  | 'suspect';

/**
 * What stands in the way of a person being on call for emergencies (S-21); null when nothing does: two
 * kinds of channel, each proved within 90 days, and neither failed since.
 */
export function fitnessProblem(methods: readonly RuleMethod[], now: Date): FitnessProblem | null {
  const proved = methods.filter(({ verifiedAt }) => verifiedAt !== null);
  const fresh = freshOf(methods, now);
  if (countKinds(fresh.filter(({ suspectAt }) => suspectAt === null)) >= KINDS_FOR_EMERGENCY) {
    return null;
  }
  if (countKinds(fresh) >= KINDS_FOR_EMERGENCY) return 'suspect';
  if (countKinds(proved) >= KINDS_FOR_EMERGENCY) return 'proof_too_old';
  return proved.length === 0 ? 'no_method' : 'one_kind';
}

/** Whether an emergency may hang on this person (S-21). */
export function isFitForEmergency(methods: readonly RuleMethod[], now: Date): boolean {
  return fitnessProblem(methods, now) === null;
}

/** How well somebody can be reached: by two kinds of message, by one, or not at all. */
export type Reach = 'two' | 'one' | 'none';

/** By how many kinds of message, as emergencies count them, somebody can be reached. */
export function reachOf(methods: readonly RuleMethod[], now: Date): Reach {
  const kinds = countKinds(freshOf(methods, now).filter(({ suspectAt }) => suspectAt === null));
  if (kinds === 0) return 'none';
  return kinds < KINDS_FOR_EMERGENCY ? 'one' : 'two';
}

/** Those that were proved within 90 days: numbers change hands, and permissions of browsers lapse. */
function freshOf(methods: readonly RuleMethod[], now: Date): readonly RuleMethod[] {
  return methods.filter(
    ({ verifiedAt }) => verifiedAt !== null && now.getTime() - verifiedAt.getTime() <= PROOF_LASTS,
  );
}

function countKinds(methods: readonly RuleMethod[]): number {
  return new Set(methods.map(({ channel }) => channel)).size;
}
