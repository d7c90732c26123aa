import type { Trx } from '#db/client.server.ts';
import { inTransaction } from '#db/transaction.ts';
import { noticeReasonWords } from '#app/copy/notices.ts';
import { enqueueScreeningTask } from '#app/domain/crisis-response/screening-tasks.server.ts';
import { openReviewItem } from '#app/domain/moderation/open-review-item.server.ts';
import type { ReportStatus } from '#app/domain/moderation/report-status.ts';
import {
  asReportReason,
  postInPlace,
  tierOfNotice,
  type Notice,
} from '#app/domain/notices/notice.ts';
import {
  ensureNoticeAuthor,
  insertNotice,
  lockSubmission,
  selectNoticedPost,
  selectNoticeStatus,
  selectSubmittedNotice,
} from '#app/domain/notices/notices.repository.server.ts';
import { hashOfReference, referenceOf } from '#app/domain/notices/reference.server.ts';
import { recordAudit } from '#app/domain/shared/audit.repository.server.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import {
  newId,
  type MemberId,
  type NoticeId,
  type ReviewItemId,
  type ScreeningTaskId,
} from '#app/domain/shared/ids.ts';

/** What a contact is sealed for. */
export const CONTACT_PURPOSE = 'notice-contact';

type NoticeDeps = Pick<Deps, 'db' | 'wakeScreening' | 'secrets'>;

/**
 * Takes a notice from anybody, and gives its reference. Where the place is a post of this site, it is a
 * signal under the item of that post; otherwise the notice has an item of its own. Its words are screened
 * like any others. The answer is the same whether the post exists, is hidden, or is private. Safe to send
 * twice: the same form has the same reference.
 */
export async function giveNotice(
  deps: NoticeDeps,
  input: Notice & { submissionKey: string },
): Promise<{ reference: string }> {
  const { id, toScreen } = await inTransaction(deps.db, (trx) => giveIn(deps, trx, input));
  if (toScreen !== null) deps.wakeScreening([toScreen]);
  return { reference: referenceOf(deps.secrets, id) };
}

async function giveIn(
  deps: NoticeDeps,
  trx: Trx,
  input: Notice & { submissionKey: string },
): Promise<{ id: NoticeId; toScreen: ScreeningTaskId | null }> {
  await lockSubmission(trx, input.submissionKey);
  const before = await selectSubmittedNotice(trx, input.submissionKey);
  if (before !== null) return { id: before, toScreen: null };
  const id = newId<NoticeId>();
  const authorId = await ensureNoticeAuthor(trx);
  const itemId = await signal(trx, input, { id, authorId });
  await insertNotice(trx, {
    ...input,
    id,
    authorId,
    itemId,
    referenceHash: hashOfReference(deps.secrets, referenceOf(deps.secrets, id)),
    contactSealed:
      input.contact === null ? null : deps.secrets.seal(CONTACT_PURPOSE, input.contact),
  });
  await recordAudit(trx, {
    actorId: null,
    action: 'notice.received',
    subjectKind: 'notice',
    subjectId: id,
    facts: { reason: input.reason, itemId },
  });
  const toScreen = await enqueueScreeningTask(trx, { kind: 'notice', subjectId: id, revision: 1 });
  return { id, toScreen };
}

async function signal(
  trx: Trx,
  input: Notice,
  notice: { id: NoticeId; authorId: MemberId },
): Promise<ReviewItemId> {
  const at = postInPlace(input.place);
  const post = at === null ? null : await selectNoticedPost(trx, at);
  const subject =
    post === null
      ? { subjectKind: 'notice' as const, subjectId: notice.id, groupId: null, revision: 1 }
      : { subjectKind: 'post' as const, subjectId: post.id, ...post };
  const { revision, subjectKind, subjectId, groupId } = subject;
  const words = [noticeReasonWords[input.reason].label, input.what, input.why];
  return openReviewItem(trx, {
    ...{ subjectKind, subjectId, groupId },
    authorId: post?.authorId ?? notice.authorId,
    tier: tierOfNotice(input.reason),
    signal: {
      kind: 'notice',
      revision,
      noticeId: notice.id,
      reason: asReportReason[input.reason],
      note: words.filter((part) => part !== '').join('\n\n'),
    },
  });
}

/** How far the notice with this reference has got. Null when there is none. Never what was decided. */
export async function readNoticeStatus(
  deps: Pick<Deps, 'db' | 'secrets'>,
  input: { reference: string },
): Promise<{ status: ReportStatus; receivedAt: Date } | null> {
  return selectNoticeStatus(deps.db, hashOfReference(deps.secrets, input.reference));
}
