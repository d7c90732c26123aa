import { sql, type RawBuilder } from 'kysely';
import type { Trx } from '#db/client.server.ts';
import { inTransaction } from '#db/transaction.ts';
import { hasAppeals } from '#app/domain/accountability/appeals.repository.server.ts';
import {
  expireAlertNotes,
  expireCaseTexts,
  expireEvidence,
  expireNotices,
  expirePostWordings,
  expireReportNotes,
  isFlaggedWordingInUse,
  lockExpiringAlerts,
  lockExpiringCases,
  lockExpiringItems,
  markItemLookedAt,
  selectRetention,
  type ExpiredText,
} from '#app/domain/accountability/expiry.repository.server.ts';
import { recordAudit } from '#app/domain/shared/audit.repository.server.ts';
import type { Deps } from '#app/domain/shared/deps.ts';

/** Items, alerts or cases in one transaction: short enough that nobody waits for their locks. */
const AT_ONCE = 50;

type ExpiryDeps = Pick<Deps, 'db' | 'secrets'>;

/**
 * Empties what people wrote in a crisis once its time is over: former wordings that were looked at, notes
 * of reports and of alerts, notices, messages and notes of cases, and the words that findings quote.
 * Nothing that is open or under appeal. The audit log keeps of each text which it was, and a keyed hash,
 * by which a copy could be recognised and from which nobody can guess the words. Returns how many things
 * it looked at; as many as `AT_ONCE` of a kind means that more may wait.
 */
export async function expireTexts(
  deps: ExpiryDeps,
): Promise<{ items: number; alerts: number; cases: number; isMore: boolean }> {
  const keep = await selectRetention(deps.db);
  const items = await expireItems(deps, keep.review);
  const alerts = await inTransaction(deps.db, async (trx) => {
    const ids = await lockExpiringAlerts(trx, { afterDays: keep.alert, limit: AT_ONCE });
    await recordExpired(deps, trx, await expireAlertNotes(trx, ids));
    return ids.length;
  });
  const cases = await inTransaction(deps.db, async (trx) => {
    const ids = await lockExpiringCases(trx, { afterDays: keep.care, limit: AT_ONCE });
    await recordExpired(deps, trx, await expireCaseTexts(trx, ids));
    return ids.length;
  });
  return { items, alerts, cases, isMore: Math.max(items, alerts, cases) === AT_ONCE };
}

async function expireItems(deps: ExpiryDeps, afterDays: number): Promise<number> {
  return inTransaction(deps.db, async (trx) => {
    const mayExpire = await notUnderAppeal(trx);
    const items = await lockExpiringItems(trx, { afterDays, limit: AT_ONCE, mayExpire });
    for (const item of items) {
      const isPost = item.subjectKind === 'post';
      const expired = [
        ...(isPost ? await expirePostWordings(trx, item.subjectId) : []),
        ...(await expireReportNotes(trx, item.id)),
        ...(await expireNotices(trx, item.id)),
      ];
      await recordExpired(deps, trx, expired);
      const isKept = isPost && (await isFlaggedWordingInUse(trx, item));
      await markItemLookedAt(trx, item.id, { isKept });
    }
    return items.length;
  });
}

/** The condition that no appeal about a decision on item `ri` is open. */
async function notUnderAppeal(trx: Trx): Promise<RawBuilder<boolean>> {
  if (!(await hasAppeals(trx))) return sql<boolean>`true`;
  return sql<boolean>`not exists (
    select from appeal ap join decision d on d.id = ap.decision_id
    where d.item_id = ri.id and ap.outcome is null
  )`;
}

async function recordExpired(
  deps: ExpiryDeps,
  trx: Trx,
  texts: readonly ExpiredText[],
): Promise<void> {
  if (texts.length === 0) return;
  await expireEvidence(trx, texts);
  for (const { kind, id, revision, text } of texts) {
    await recordAudit(trx, {
      actorId: null,
      action: 'text.expired',
      subjectKind: kind,
      subjectId: id,
      facts: { revision, hash: deps.secrets.fingerprint('expired-text', text) },
    });
  }
}
