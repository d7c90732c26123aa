import { answersAlerts, type Actor } from '#app/domain/shared/actor.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import type { ContactMethodId } from '#app/domain/shared/ids.ts';
import type { ContactChannel } from '#db/schema/on-call.ts';
import { maskedAddress } from '#app/domain/on-call/contact-method.ts';
import {
  selectMethods,
  type StoredMethod,
} from '#app/domain/on-call/contact-methods.repository.server.ts';
import {
  fitnessProblem,
  PROOF_LASTS,
  type FitnessProblem,
} from '#app/domain/on-call/emergency-fitness.ts';
import {
  readEmergencyTest,
  type EmergencyTest,
} from '#app/domain/on-call/test-emergency-path.server.ts';
import { readUsableChannels } from '#app/domain/on-call/heartbeats.server.ts';
import { rulesFor, type QuietHours } from '#app/domain/on-call/notification-rules.ts';
import {
  selectOwnRules,
  selectQuietHours,
  selectTime,
} from '#app/domain/on-call/own-rules.repository.server.ts';
import { openAddress } from '#app/domain/on-call/sealed-address.server.ts';

/** A contact method as its owner sees it. The address is shown in part alone. */
export type ContactMethodView = {
  id: ContactMethodId;
  channel: ContactChannel;
  /** Null when it can be read no more and must be added anew. */
  address: string | null;
  label: string | null;
  isVerified: boolean;
  isCodeWaiting: boolean;
  /** Proved so long ago that no emergency may hang on it. */
  isProofOld: boolean;
  isSuspect: boolean;
  /** The last code or test that was sent to it, and how that went. */
  lastMessage: StoredMethod['lastMessage'];
};

/** One rule as it stands in the list: what was asked for, or the usual order. */
export type RuleView = { contactMethodId: ContactMethodId; afterSeconds: number };

export type ContactPage = {
  now: string;
  methods: ContactMethodView[];
  rules: Record<'emergency' | 'routine', { isOwn: boolean; list: RuleView[] }>;
  quiet: QuietHours | null;
  /** Why no emergency may hang on the person; null when it may. */
  problem: FitnessProblem | null;
  /** The latest time that the person tried their own emergency path. */
  drill: EmergencyTest | null;
};

/** How a person is reached, in all its parts. Null for people who do not answer alerts. */
export async function readContactPage(
  deps: Pick<Deps, 'db' | 'secrets'>,
  actor: Actor,
): Promise<ContactPage | null> {
  if (!answersAlerts(actor)) return null;
  const { db } = deps;
  const [stored, rules, quiet, now, drill, channels] = await Promise.all([
    selectMethods(db, actor.id),
    selectOwnRules(db, actor.id),
    selectQuietHours(db, actor.id),
    selectTime(db),
    readEmergencyTest(deps, actor),
    readUsableChannels(db),
  ]);
  const listOf = (urgency: 'emergency' | 'routine') => ({
    isOwn: rules.some((rule) => rule.urgency === urgency),
    list: rulesFor(stored, rules, urgency),
  });
  return {
    now: now.toISOString(),
    methods: stored.map((method) => viewOf(deps, method, now)),
    rules: { emergency: listOf('emergency'), routine: listOf('routine') },
    quiet,
    problem: fitnessProblem({ methods: stored, channels, now }),
    drill,
  };
}

function viewOf(deps: Pick<Deps, 'secrets'>, method: StoredMethod, now: Date): ContactMethodView {
  const { id, channel, label, verifiedAt, lastMessage } = method;
  const address = openAddress(deps, method);
  return {
    id,
    channel,
    address: address === null ? null : maskedAddress(address),
    label,
    isVerified: verifiedAt !== null,
    isCodeWaiting: method.codeSealed !== null,
    isProofOld: verifiedAt !== null && now.getTime() - verifiedAt.getTime() > PROOF_LASTS,
    isSuspect: method.suspectAt !== null,
    lastMessage,
  };
}
