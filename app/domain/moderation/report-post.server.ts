import type { Trx } from '#db/client.server.ts';
import { inTransaction } from '#db/transaction.ts';
import { enqueueScreeningTask } from '#app/domain/crisis-response/screening-tasks.server.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import { recordAudit } from '#app/domain/shared/audit.repository.server.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import type { PostId, ReviewSignalId, ScreeningTaskId } from '#app/domain/shared/ids.ts';
import { openReviewItem } from '#app/domain/moderation/open-review-item.server.ts';
import { tierOfReport, type ReportReason } from '#app/domain/moderation/report-reason.ts';
import {
  keepNote,
  selectOwnReport,
  selectOwnReports,
  selectReportablePost,
  type OwnReport,
  type ReportablePost,
} from '#app/domain/moderation/reports.repository.server.ts';

const REPORTS_PER_PAGE = 20;

export type ReportOutcome =
  | { kind: 'reported'; post: ReportablePost }
  /** Nobody needs to report their own words: they can be edited or taken back. */
  | { kind: 'own_post' }
  | { kind: 'not_found' };

/**
 * Tells moderators that something is wrong with a post, or that its author may need somebody. Reports
 * the wording that stands there now. Safe to send twice: the same report again updates its reason. A
 * post that the member cannot read is not found, so that a report reveals nothing. The note is screened
 * like every text: it may say who is in danger.
 */
export async function reportPost(
  deps: Pick<Deps, 'db' | 'wakeScreening'>,
  actor: Actor,
  input: { postId: PostId; reason: ReportReason; note: string | null },
): Promise<ReportOutcome> {
  const { outcome, toScreen } = await inTransaction(deps.db, (trx) => reportIn(trx, actor, input));
  if (toScreen !== null) deps.wakeScreening([toScreen]);
  return outcome;
}

async function reportIn(
  trx: Trx,
  actor: Actor,
  input: { postId: PostId; reason: ReportReason; note: string | null },
): Promise<{ outcome: ReportOutcome; toScreen: ScreeningTaskId | null }> {
  const post = await selectReportablePost(trx, actor, input.postId);
  if (post === null) return { outcome: { kind: 'not_found' }, toScreen: null };
  if (post.authorId === actor.id) return { outcome: { kind: 'own_post' }, toScreen: null };
  const { reason, note } = input;
  const itemId = await openReviewItem(trx, {
    subjectKind: 'post',
    subjectId: post.id,
    groupId: post.groupId,
    authorId: post.authorId,
    tier: tierOfReport(reason),
    signal: { kind: 'report', revision: post.revision, reporterId: actor.id, reason, note },
  });
  const report = { itemId, reporterId: actor.id, revision: post.revision };
  const kept = note === null ? null : await keepNote(trx, { ...report, note });
  await recordAudit(trx, {
    actorId: actor.id,
    action: 'post.reported',
    subjectKind: 'review_item',
    subjectId: itemId,
    facts: { reason, revision: post.revision },
  });
  const toScreen =
    kept === null ? null : await enqueueScreeningTask(trx, { kind: 'report_note', ...kept });
  return { outcome: { kind: 'reported', post }, toScreen };
}

/** What the report form shows. Null when the member cannot read the post. */
export async function readReportForm(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  input: { postId: PostId },
): Promise<{
  post: ReportablePost;
  isOwn: boolean;
  former: { reason: ReportReason | null; note: string | null } | null;
} | null> {
  const post = await selectReportablePost(deps.db, actor, input.postId);
  if (post === null) return null;
  const former = await selectOwnReport(deps.db, actor.id, post);
  return { post, isOwn: post.authorId === actor.id, former };
}

/** The member's own reports and how far they have got (M-21), newest first. */
export async function readOwnReports(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  input: { after: ReviewSignalId | null },
): Promise<{ reports: OwnReport[]; next: ReviewSignalId | null }> {
  const found = await selectOwnReports(deps.db, actor.id, {
    after: input.after,
    limit: REPORTS_PER_PAGE + 1,
  });
  const reports = found.slice(0, REPORTS_PER_PAGE);
  const last = reports.at(-1);
  return { reports, next: found.length > reports.length && last ? last.id : null };
}
