import { inTransaction } from '#db/transaction.ts';
import { CONTACT_PURPOSE } from '#app/domain/notices/give-notice.server.ts';
import {
  selectContact,
  selectNotices,
  type NoticeLine,
} from '#app/domain/notices/notices.repository.server.ts';
import { isSafetyLead, type Actor } from '#app/domain/shared/actor.ts';
import { recordAudit } from '#app/domain/shared/audit.repository.server.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import type { NoticeId } from '#app/domain/shared/ids.ts';

const NOTICES_PER_PAGE = 30;

/** The notices from outside, the latest first. Null for anybody but safety leads. */
export async function readNotices(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  input: { after: NoticeId | null },
): Promise<{ notices: NoticeLine[]; next: NoticeId | null } | null> {
  if (!isSafetyLead(actor)) return null;
  const found = await selectNotices(deps.db, { ...input, limit: NOTICES_PER_PAGE + 1 });
  const notices = found.slice(0, NOTICES_PER_PAGE);
  const last = notices.at(-1);
  return { notices, next: found.length > notices.length && last ? last.id : null };
}

/**
 * How to reach whoever sent a notice. That a safety lead opened it is in the transaction that answers.
 * Null when there is nothing to open for this person.
 */
export async function openNoticeContact(
  deps: Pick<Deps, 'db' | 'secrets'>,
  actor: Actor,
  input: { id: NoticeId },
): Promise<string | null> {
  if (!isSafetyLead(actor)) return null;
  return inTransaction(deps.db, async (trx) => {
    const sealed = await selectContact(trx, input.id);
    if (sealed === null) return null;
    await recordAudit(trx, {
      actorId: actor.id,
      action: 'notice.contact_opened',
      subjectKind: 'notice',
      subjectId: input.id,
    });
    return deps.secrets.open(CONTACT_PURPOSE, sealed);
  });
}
