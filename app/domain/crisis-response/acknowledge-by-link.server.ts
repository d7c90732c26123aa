import { inTransaction } from '#db/transaction.ts';
import { answersAlerts } from '#app/domain/shared/actor.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import type { AlertId } from '#app/domain/shared/ids.ts';
import { acknowledgeLocked } from '#app/domain/crisis-response/acknowledge-alert.server.ts';
import { lockAlertFor } from '#app/domain/crisis-response/alerts.repository.server.ts';
import { selectActor } from '#app/domain/membership/members.repository.server.ts';
import {
  selectLink,
  useLink,
  type StoredLink,
} from '#app/domain/on-call/acknowledgement-links.repository.server.ts';
import { hashOfToken } from '#app/domain/on-call/acknowledgement-links.server.ts';

/** What stands behind a link from a message. Nothing here tells what was written, by whom, or where. */
export type LinkView =
  | {
      kind: 'alert';
      alertId: AlertId;
      ref: number;
      tier: StoredLink['tier'];
      isDrill: boolean;
      standing: 'waiting' | 'yours' | 'taken' | 'closed';
      /** ISO strings. */
      triggeredAt: string;
      now: string;
    }
  /** Too old, used before while the alert waits again, or never made. Sign-in is the way then. */
  | { kind: 'over'; alertId: AlertId | null };

/** Reads what a link leads to. Changes nothing: mail programs and scanners open links (S-29). */
export async function readAcknowledgementLink(
  deps: Pick<Deps, 'db'>,
  token: string,
): Promise<LinkView> {
  const link = await selectLink(deps.db, hashOfToken(token));
  return link === null ? { kind: 'over', alertId: null } : viewOf(link);
}

function viewOf(link: StoredLink): LinkView {
  const { alertId, ref, tier, state, isYours } = link;
  if (!link.isGood) return { kind: 'over', alertId };
  // A link acts once. Whoever gave an alert back does not take it again by reloading an old page.
  if (link.isUsed && state === 'triggered') return { kind: 'over', alertId };
  const standing =
    state === 'triggered' ? 'waiting' : state === 'closed' ? 'closed' : isYours ? 'yours' : 'taken';
  return {
    kind: 'alert',
    alertId,
    ref,
    tier,
    isDrill: link.isDrill,
    standing,
    triggeredAt: link.triggeredAt.toISOString(),
    now: link.now.toISOString(),
  };
}

/** Takes the alert of a link for the person whom it was sent to. Asking again changes nothing. */
export async function acknowledgeByLink(
  deps: Pick<Deps, 'db'>,
  token: string,
): Promise<{ kind: 'done' | 'over' }> {
  const tokenHash = hashOfToken(token);
  return inTransaction<{ kind: 'done' | 'over' }>(deps.db, async (trx) => {
    const link = await selectLink(trx, tokenHash);
    if (link === null || !link.isGood) return { kind: 'over' };
    const alert = await lockAlertFor(trx, { id: link.memberId }, link.alertId);
    const actor = await selectActor(trx, link.memberId);
    if (alert === null || actor === null || !answersAlerts(actor)) return { kind: 'over' };
    if (!(await useLink(trx, tokenHash))) {
      return alert.state === 'triggered' ? { kind: 'over' } : { kind: 'done' };
    }
    await acknowledgeLocked(trx, alert, link.memberId, { by: 'link' });
    return { kind: 'done' };
  });
}
