import type { Trx } from '#db/client.server.ts';
import { inTransaction } from '#db/transaction.ts';
import { opensAlert } from '#app/domain/crisis-response/alert.ts';
import { raiseAlert } from '#app/domain/crisis-response/raise-alert.server.ts';
import { enqueueScreeningTask } from '#app/domain/crisis-response/screening-tasks.server.ts';
import { handleSkeleton } from '#app/domain/membership/handle-skeleton.ts';
import { tierOfWorry, type Urgency } from '#app/domain/moderation/member-report.ts';
import {
  countWorries,
  insertMemberReport,
  selectByHandle,
  wasTold,
  type NewMemberReport,
} from '#app/domain/moderation/member-reports.repository.server.ts';
import { openReviewItem } from '#app/domain/moderation/open-review-item.server.ts';
import { readNow } from '#app/domain/on-call/plans.repository.server.ts';
import { mayReportToday } from '#app/domain/moderation/report-limits.ts';
import { selectReportCounts } from '#app/domain/moderation/report-limits.repository.server.ts';
import { tierOfReport, type ReportReason } from '#app/domain/moderation/report-reason.ts';
import { selectReportablePost } from '#app/domain/moderation/reports.repository.server.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import { recordAudit } from '#app/domain/shared/audit.repository.server.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import { newId, type MemberId, type PostId, type ScreeningTaskId } from '#app/domain/shared/ids.ts';
import type { Tier } from '#app/screening/screening.ts';

type Whom = { postId: PostId } | { name: string } | { memberId: MemberId };
type Told = Omit<NewMemberReport, 'kind'> & { kind: NewMemberReport['kind']; tier: Tier };

/**
 * "I'm worried about someone": tells staff, and nobody else. Who fears for a life calls people at once,
 * without waiting for the screener. Never refused: a name that nobody has is kept as it was typed, and a
 * member who told of many worries today is heard all the same, only more quietly. Says nothing about
 * anybody, whether the name exists or not. Safe to send twice.
 */
export async function tellWorry(
  deps: Pick<Deps, 'db' | 'wakeScreening'>,
  actor: Actor,
  input: {
    /**
     * A post by the person, or the name they have here, empty for somebody who is not here. By id only
     * whoever tells of themselves.
     */
    about: Whom;
    urgency: Urgency;
    body: string;
    submissionKey: string;
  },
): Promise<{ kind: 'told' }> {
  const { urgency, body, submissionKey } = input;
  const toScreen = await inTransaction(deps.db, async (trx) => {
    if (await wasTold(trx, actor.id, submissionKey)) return null;
    const about = await whomItIsAbout(trx, actor, input.about);
    const tier = tierOfWorry(urgency, await countWorries(trx, actor.id));
    const told = {
      ...about,
      reporterId: actor.id,
      reason: 'worried' as const,
      body,
      submissionKey,
    };
    return keep(trx, { ...told, kind: 'worry', tier });
  });
  if (toScreen !== null) deps.wakeScreening([toScreen]);
  return { kind: 'told' };
}

export type ReportMemberOutcome =
  | { kind: 'reported' }
  /** Many reports today, or about this person. */
  | { kind: 'too_many' }
  | { kind: 'not_found' };

/**
 * Tells staff how the author of a post behaves, over more than one post, or that their name is in the way.
 * A post that the member cannot read, or wrote, is not found. Safe to send twice.
 */
export async function reportMember(
  deps: Pick<Deps, 'db' | 'wakeScreening'>,
  actor: Actor,
  input: { postId: PostId; reason: ReportReason; body: string; submissionKey: string },
): Promise<ReportMemberOutcome> {
  const { postId, reason, body, submissionKey } = input;
  const done = await inTransaction(deps.db, async (trx) => {
    const post = await selectReportablePost(trx, actor, postId);
    if (post === null || post.isWithheld || post.authorId === actor.id) return 'not_found';
    if (await wasTold(trx, actor.id, submissionKey)) return null;
    const counts = await selectReportCounts(trx, actor.id, post.authorId);
    if (!mayReportToday(reason, counts)) return 'too_many';
    const about = { aboutId: post.authorId, aboutName: null };
    const told = { ...about, reporterId: actor.id, reason, body, submissionKey };
    return {
      toScreen: await keep(trx, { ...told, kind: 'member_report', tier: tierOfReport(reason) }),
    };
  });
  if (done === 'not_found' || done === 'too_many') return { kind: done };
  if (done !== null) deps.wakeScreening([done.toScreen]);
  return { kind: 'reported' };
}

async function whomItIsAbout(
  trx: Trx,
  actor: Actor,
  about: Whom,
): Promise<{ aboutId: MemberId | null; aboutName: string | null }> {
  if ('memberId' in about) return { aboutId: about.memberId, aboutName: null };
  if ('postId' in about) {
    const post = await selectReportablePost(trx, actor, about.postId);
    return { aboutId: post?.authorId ?? null, aboutName: null };
  }
  const name = about.name.trim();
  if (name === '') return { aboutId: null, aboutName: null };
  const found = await selectByHandle(trx, handleSkeleton(name));
  return found === null
    ? { aboutId: null, aboutName: name }
    : { aboutId: found.id, aboutName: null };
}

/** Keeps what was told, puts it before staff, and calls people where it is pressing. */
async function keep(trx: Trx, { tier, ...told }: Told): Promise<ScreeningTaskId> {
  const { kind: subjectKind, aboutId, reporterId, reason } = told;
  const subjectId = aboutId ?? newId<MemberId>();
  const revision = await insertMemberReport(trx, { ...told, subjectId });
  const authorId = aboutId ?? reporterId;
  const subject = { subjectKind, subjectId, groupId: null, authorId };
  const reviewItemId = await openReviewItem(trx, {
    ...subject,
    // Who told it does not decide about it.
    keptFrom: reporterId,
    tier,
    signal: { kind: 'report', revision, reporterId, reason, note: null },
  });
  if (opensAlert(tier)) {
    const committedAt = await readNow(trx);
    const unscreened = { screeningId: null, screenedAt: null };
    await raiseAlert(trx, { ...subject, tier, reviewItemId, revision, committedAt, ...unscreened });
  }
  await recordAudit(trx, {
    actorId: reporterId,
    action: `${subjectKind}.told`,
    subjectKind: 'review_item',
    subjectId: reviewItemId,
    facts: { reason, tier, revision },
  });
  return enqueueScreeningTask(trx, { kind: subjectKind, subjectId, revision });
}
