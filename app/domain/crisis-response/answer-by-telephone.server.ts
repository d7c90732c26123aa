import { inTransaction } from '#db/transaction.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import type { AlertId, MemberId, MessageId } from '#app/domain/shared/ids.ts';
import { acknowledgeAlert } from '#app/domain/crisis-response/acknowledge-alert.server.ts';
import { selectActor } from '#app/domain/membership/members.repository.server.ts';
import { noteOptOut } from '#app/domain/on-call/method-health.server.ts';
import {
  selectMethodsOfNumber,
  selectPagedAlerts,
  selectPageOf,
} from '#app/domain/on-call/replies.repository.server.ts';
import { fingerprintOfNumber } from '#app/domain/on-call/sealed-address.server.ts';
import { readSmsReply } from '#app/domain/on-call/sms-reply.ts';

/** What came of an answer by telephone, for one discreet line back. */
export type TelephoneOutcome =
  | { kind: 'yours' | 'joined' | 'closed'; ref: number }
  /** Several alerts wait, or none: which one is meant is not clear. */
  | { kind: 'which' }
  | { kind: 'nothing-waits' }
  | { kind: 'stopped' }
  /** Nobody here has this number. Nothing is said to a stranger. */
  | { kind: 'stranger' };

type AnswerDeps = Pick<Deps, 'db' | 'secrets'>;

/**
 * Answers a text message: takes an alert that was texted to this number, as the person whose number it is,
 * or stops texting it (S-29, F43). Asking again changes nothing.
 */
export async function answerBySms(
  deps: AnswerDeps,
  sms: { from: string; text: string },
): Promise<TelephoneOutcome> {
  const methods = await selectMethodsOfNumber(deps.db, fingerprintOfNumber(deps, sms.from));
  if (methods.length === 0) return { kind: 'stranger' };
  const reply = readSmsReply(sms.text);
  if (reply.kind === 'stop') {
    await inTransaction(deps.db, async (trx) => {
      for (const method of methods) await noteOptOut(trx, method);
    });
    return { kind: 'stopped' };
  }
  if (reply.kind === 'unclear') return { kind: 'which' };
  const paged = await selectPagedAlerts(
    deps.db,
    methods.map(({ id }) => id),
  );
  if (reply.kind === 'take') {
    const meant = paged.find(({ ref }) => ref === reply.ref);
    return meant === undefined ? { kind: 'nothing-waits' } : take(deps, meant);
  }
  const waiting = paged.filter(({ isWaiting }) => isWaiting);
  const [first] = waiting;
  if (first === undefined) return { kind: 'nothing-waits' };
  const isOne = waiting.every(({ alertId }) => alertId === first.alertId);
  return isOne ? take(deps, first) : { kind: 'which' };
}

/** Takes the alert of the page that was read out in a call. Null when it was no page. */
export async function answerByKey(
  deps: Pick<Deps, 'db'>,
  messageId: MessageId,
): Promise<TelephoneOutcome | null> {
  const page = await selectPageOf(deps.db, messageId);
  return page === null ? null : take(deps, { ...page, ref: 0 });
}

async function take(
  deps: Pick<Deps, 'db'>,
  what: { alertId: AlertId; memberId: MemberId; ref: number },
): Promise<TelephoneOutcome> {
  const { alertId, memberId, ref } = what;
  const actor = await selectActor(deps.db, memberId);
  if (actor === null) return { kind: 'stranger' };
  const { kind } = await acknowledgeAlert(deps, actor, alertId);
  switch (kind) {
    case 'acknowledged':
    case 'already-yours':
      return { kind: 'yours', ref };
    case 'joined':
      return { kind: 'joined', ref };
    case 'closed':
      return { kind: 'closed', ref };
    case 'not-found':
      return { kind: 'stranger' };
  }
}
