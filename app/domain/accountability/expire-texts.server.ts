import type { Trx } from '#db/client.server.ts';
import {
  expireAppeal,
  expireBody,
  expireMasks,
  expireMemberReports,
  expireTitles,
  expireTitlesAbove,
  hasMasks,
  isFlaggedTitleInUse,
  lockExpiringAppeal,
  lockExpiringComment,
  lockExpiringMemberNote,
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
  lockExpiringAlert,
  lockExpiringCase,
  lockExpiringItem,
  markItemLookedAt,
  selectRetention,
  type ExpiredText,
  type ExpiringItem,
} from '#app/domain/accountability/expiry.repository.server.ts';
import { recordAudit } from '#app/domain/shared/audit.repository.server.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import { eachInTurn, eachNext } from '#app/domain/shared/row-by-row.server.ts';

/** Of each kind in one round, so that a worker that is told to stop is done soon. */
const IN_A_ROUND = 500;

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
 * guess the words. Returns how many things it looked at, and whether there may be more. One whose words cannot be
 * emptied keeps no other: then it throws `RowsFailed` at the end.
 */
export async function expireTexts(deps: ExpiryDeps): Promise<Expired & { isMore: boolean }> {
  const keep = await selectRetention(deps.db);
  const none = { alerts: 0, cases: 0, appeals: 0, memberNotes: 0, ruleComments: 0 };
  const expired: Expired = { items: 0, ...none };
  const emptying = <Row extends { id: string }>(
    kind: keyof Expired,
    lock: (trx: Trx, except: readonly string[]) => Promise<Row | null>,
    expire: (trx: Trx, row: Row) => Promise<ExpiredText[]>,
  ) => {
    const handle = async (trx: Trx, row: Row) => recordExpired(deps, trx, await expire(trx, row));
    return async () => {
      const work = { db: deps.db, what: `words to be emptied (${kind})` };
      expired[kind] = await eachNext(work, {
        lock,
        idOf: ({ id }) => id,
        handle,
        atMost: IN_A_ROUND,
      });
    };
  };
  const { review: afterDays } = keep;
  await eachInTurn([
    emptying(
      'items',
      (trx, except) =>
        lockExpiringItem(trx, { afterDays, except, mayExpire: notUnderAppeal(afterDays) }),
      expireItem,
    ),
    emptying(
      'alerts',
      (trx, except) => lockExpiringAlert(trx, { afterDays: keep.alert, except }),
      (trx, { id }) => expireAlertNotes(trx, id),
    ),
    emptying(
      'cases',
      (trx, except) => lockExpiringCase(trx, { afterDays: keep.care, except }),
      (trx, { id }) => expireCaseTexts(trx, id),
    ),
    emptying(
      'appeals',
      (trx, except) => lockExpiringAppeal(trx, { afterDays, except }),
      (trx, { id }) => expireAppeal(trx, id),
    ),
    emptying('memberNotes', lockExpiringMemberNote, (trx, { id }) =>
      expireBody(trx, 'member_note', id),
    ),
    emptying(
      'ruleComments',
      (trx, except) => lockExpiringComment(trx, { afterDays, except }),
      (trx, { id }) => expireBody(trx, 'rule_comment', id),
    ),
  ]);
  return { ...expired, isMore: Object.values(expired).includes(IN_A_ROUND) };
}

async function expireItem(trx: Trx, item: ExpiringItem): Promise<ExpiredText[]> {
  const { texts, isKept } = await expireSubject(trx, item);
  texts.push(...(await expireReportNotes(trx, item.id)), ...(await expireNotices(trx, item.id)));
  await markItemLookedAt(trx, item.id, { isKept });
  return texts;
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
