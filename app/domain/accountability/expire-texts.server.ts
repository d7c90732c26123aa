import type { Trx } from '#db/client.server.ts';
import { inTransaction } from '#db/transaction.ts';
import {
  expireAppeals,
  expireBodies,
  expireMasks,
  expireMemberReports,
  expireTitles,
  expireTitlesAbove,
  hasMasks,
  isFlaggedTitleInUse,
  lockExpiringAppeals,
  lockExpiringComments,
  lockExpiringMemberNotes,
  notUnderAppeal,
} from '#app/domain/accountability/expiry-of-decisions.repository.server.ts';
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
  type ExpiringItem,
} from '#app/domain/accountability/expiry.repository.server.ts';
import { recordAudit } from '#app/domain/shared/audit.repository.server.ts';
import type { Deps } from '#app/domain/shared/deps.ts';

/** Of each kind in one transaction: short enough that nobody waits for their locks. */
const AT_ONCE = 50;

type ExpiryDeps = Pick<Deps, 'db' | 'secrets'>;

/** How many of each kind were looked at. */
export type Expired = {
  items: number;
  alerts: number;
  cases: number;
  appeals: number;
  memberNotes: number;
  ruleComments: number;
};

/**
 * Empties what people wrote in a crisis once its time is over: former wordings and titles that were looked
 * at, words that were masked, what members told about each other, notes of reports and of alerts, notices,
 * messages and notes of cases, appeals with the notes on them, notes about members, comments on drafts of
 * rules, and the words that findings quote. Nothing that is open or under appeal. The audit log keeps of
 * each text which it was, and a keyed hash, by which a copy could be recognised and from which nobody can
 * guess the words. Returns how many things it looked at; as many as `AT_ONCE` of a kind means that more
 * may wait.
 */
export async function expireTexts(deps: ExpiryDeps): Promise<Expired & { isMore: boolean }> {
  const keep = await selectRetention(deps.db);
  const review = { afterDays: keep.review, limit: AT_ONCE };
  const expired: Expired = {
    items: await expireItems(deps, keep.review),
    alerts: await expireLocked(
      deps,
      (trx) => lockExpiringAlerts(trx, { afterDays: keep.alert, limit: AT_ONCE }),
      expireAlertNotes,
    ),
    cases: await expireLocked(
      deps,
      (trx) => lockExpiringCases(trx, { afterDays: keep.care, limit: AT_ONCE }),
      expireCaseTexts,
    ),
    appeals: await expireLocked(deps, (trx) => lockExpiringAppeals(trx, review), expireAppeals),
    memberNotes: await expireLocked(
      deps,
      (trx) => lockExpiringMemberNotes(trx, AT_ONCE),
      (trx, ids) => expireBodies(trx, 'member_note', ids),
    ),
    ruleComments: await expireLocked(
      deps,
      (trx) => lockExpiringComments(trx, review),
      (trx, ids) => expireBodies(trx, 'rule_comment', ids),
    ),
  };
  return { ...expired, isMore: Object.values(expired).some((count) => count === AT_ONCE) };
}

async function expireLocked<Id>(
  deps: ExpiryDeps,
  lock: (trx: Trx) => Promise<Id[]>,
  expire: (trx: Trx, ids: readonly Id[]) => Promise<ExpiredText[]>,
): Promise<number> {
  return inTransaction(deps.db, async (trx) => {
    const ids = await lock(trx);
    if (ids.length > 0) await recordExpired(deps, trx, await expire(trx, ids));
    return ids.length;
  });
}

async function expireItems(deps: ExpiryDeps, afterDays: number): Promise<number> {
  return inTransaction(deps.db, async (trx) => {
    const mayExpire = notUnderAppeal(afterDays);
    const items = await lockExpiringItems(trx, { afterDays, limit: AT_ONCE, mayExpire });
    for (const item of items) {
      const { texts, isKept } = await expireSubject(trx, item);
      await recordExpired(deps, trx, [
        ...texts,
        ...(await expireReportNotes(trx, item.id)),
        ...(await expireNotices(trx, item.id)),
      ]);
      await markItemLookedAt(trx, item.id, { isKept });
    }
    return items.length;
  });
}

/** Empties what an item was about, and says whether something of it is in use and must be looked at again. */
async function expireSubject(
  trx: Trx,
  item: ExpiringItem,
): Promise<{ texts: ExpiredText[]; isKept: boolean }> {
  const { subjectKind: kind, subjectId: id } = item;
  switch (kind) {
    case 'post': {
      const texts = [
        ...(await expirePostWordings(trx, id)),
        ...(await expireMasks(trx, id)),
        ...(await expireTitlesAbove(trx, id)),
      ];
      const isKept = (await isFlaggedWordingInUse(trx, item)) || (await hasMasks(trx, id));
      return { texts, isKept };
    }
    case 'thread_title': {
      const texts = await expireTitles(trx, id);
      return { texts, isKept: await isFlaggedTitleInUse(trx, item) };
    }
    case 'worry':
    case 'member_report':
      return { texts: await expireMemberReports(trx, { kind, id }), isKept: false };
    default:
      return { texts: [], isKept: false };
  }
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
