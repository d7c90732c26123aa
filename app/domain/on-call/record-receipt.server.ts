import { inTransaction } from '#db/transaction.ts';
import type { MessageState } from '#db/schema/on-call.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import type { MessageId } from '#app/domain/shared/ids.ts';
import { recordAlertEvent } from '#app/domain/crisis-response/alert-events.repository.server.ts';
import { noteOutcome } from '#app/domain/on-call/method-health.server.ts';
import { releaseCarried } from '#app/domain/on-call/pages.repository.server.ts';
import { receiptNews } from '#app/domain/on-call/receipt-status.ts';
import {
  insertReceipt,
  lockMessage,
  markArrived,
  markLost,
} from '#app/domain/on-call/receipts.repository.server.ts';

/** A message in one of these may still learn that it arrived. */
const ON_ITS_WAY: readonly MessageState[] = ['sending', 'accepted', 'failed_temp'];

/**
 * Notes what a carrier says of a message. Receipts come twice, late and in any order: states move forward
 * alone, and what has arrived does not become lost (F33). A loss opens the way for the person's next rule.
 */
export async function recordReceipt(
  deps: Pick<Deps, 'db'>,
  receipt: { messageId: MessageId; providerRef: string; status: string },
): Promise<void> {
  const { messageId, providerRef, status } = receipt;
  await inTransaction(deps.db, async (trx) => {
    const message = await lockMessage(trx, messageId);
    if (message === null) return;
    await insertReceipt(trx, { messageId, status, accepted: true });
    const news = receiptNews(status);
    const { state, alertId, purpose } = message;
    if (news === 'delivered' || news === 'read') {
      const isForward = ON_ITS_WAY.includes(state) || (news === 'read' && state === 'delivered');
      if (!isForward) return;
      await markArrived(trx, messageId, { news, providerRef });
      await noteOutcome(trx, message, { kind: 'accepted', detail: status });
    }
    // Of an earlier attempt, or before our own answer is stored, a loss says nothing of the message.
    if (news !== 'failed' || state !== 'accepted' || message.providerRef !== providerRef) return;
    await markLost(trx, messageId);
    await releaseCarried(trx, [messageId]);
    await noteOutcome(trx, message, { kind: 'failed_perm', detail: status });
    if (alertId === null) return;
    const facts = { messageId, purpose, result: 'failed_perm', detail: status };
    await recordAlertEvent(trx, { alertId, kind: 'message_failed', facts });
  });
}

/** Keeps that somebody tried to pass for a carrier. */
export async function recordForgedReceipt(deps: Pick<Deps, 'db' | 'log'>): Promise<void> {
  deps.log.warn('refused: a callback that no carrier signed');
  await insertReceipt(deps.db, { messageId: null, status: 'forged', accepted: false });
}
