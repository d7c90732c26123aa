import type { ContactChannel } from '#db/schema/on-call.ts';
import type { RuleMethod } from '#app/domain/on-call/notification-rules.ts';
import { days, type DurationMs } from '#app/domain/shared/duration.ts';

/** After this long an address must be proved again before an emergency may hang on it (S-21). */
export const PROOF_LASTS: DurationMs = days(90);

/** A method as far as fitness needs to know it. */
export type FitnessMethod = RuleMethod & {
  /** Keyed hash of a telephone number; null for other channels, and where it is not known. */
  fingerprint: string | null;
};

/** A person's methods as they are judged: at which moment, and by which channels this installation can send. */
export type Judged = {
  methods: readonly FitnessMethod[];
  channels: readonly ContactChannel[];
  now: Date;
};

/** Why an emergency may not hang on a person. */
export type FitnessProblem =
  /** No proved method at all. */
  | 'no_method'
  /** There is but one way: one kind of channel, or texts and calls to one telephone. One outage silences it. */
  | 'one_kind'
  /** There would be enough, if this installation could send by all of these channels. */
  | 'channel_missing'
  /** There would be enough, if those that were proved too long ago were proved again. */
  | 'proof_too_old'
  /** There would be enough, if the last message to one of them had not failed. */
  | 'suspect';

/**
 * What stands in the way of a person being on call for emergencies (S-21); null when nothing does: two
 * ways of different kinds, by channels that are set up, each proved within 90 days, and neither failed since.
 */
export function fitnessProblem(judged: Judged): FitnessProblem | null {
  const proved = judged.methods.filter(({ verifiedAt }) => verifiedAt !== null);
  const usable = proved.filter(({ channel }) => judged.channels.includes(channel));
  const fresh = usable.filter((method) => isFresh(method, judged.now));
  if (isTwoWays(fresh.filter(isTrusted))) return null;
  if (isTwoWays(fresh)) return 'suspect';
  if (isTwoWays(usable)) return 'proof_too_old';
  if (isTwoWays(proved)) return 'channel_missing';
  return proved.length === 0 ? 'no_method' : 'one_kind';
}

/** Whether an emergency may hang on this person (S-21). */
export function isFitForEmergency(judged: Judged): boolean {
  return fitnessProblem(judged) === null;
}

/** How well somebody can be reached: in two ways, in one, or not at all. */
export type Reach = 'two' | 'one' | 'none';

/** In how many ways, as emergencies count them, somebody can be reached. */
export function reachOf(judged: Judged): Reach {
  const ways = judged.methods.filter(
    (method) =>
      judged.channels.includes(method.channel) && isFresh(method, judged.now) && isTrusted(method),
  );
  if (ways.length === 0) return 'none';
  return isTwoWays(ways) ? 'two' : 'one';
}

/** Proved within 90 days: numbers change hands, and permissions of browsers lapse. */
function isFresh({ verifiedAt }: RuleMethod, now: Date): boolean {
  return verifiedAt !== null && now.getTime() - verifiedAt.getTime() <= PROOF_LASTS;
}

function isTrusted({ suspectAt }: RuleMethod): boolean {
  return suspectAt === null;
}

/** Two kinds of channel that do not end at one telephone, which can be lost, silent or without a net. */
function isTwoWays(methods: readonly FitnessMethod[]): boolean {
  return methods.some((one) =>
    methods.some((other) => one.channel !== other.channel && !isSameTelephone(one, other)),
  );
}

function isSameTelephone(one: FitnessMethod, other: FitnessMethod): boolean {
  if (!isTelephone(one.channel) || !isTelephone(other.channel)) return false;
  // Of a number that is not known nobody can say that it is another one.
  return (
    one.fingerprint === null || other.fingerprint === null || one.fingerprint === other.fingerprint
  );
}

function isTelephone(channel: ContactChannel): boolean {
  return channel === 'sms' || channel === 'voice';
}
