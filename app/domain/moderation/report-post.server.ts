import type { Actor } from '#app/domain/shared/actor.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import type { PostId } from '#app/domain/shared/ids.ts';
import type { ReportReason } from '#app/domain/moderation/report-reason.ts';
import { reportText, type ReportOutcome } from '#app/domain/moderation/report-text.server.ts';

/** Reports a post: what `reportText` promises, for the kind of text that is reported most. */
export async function reportPost(
  deps: Pick<Deps, 'db' | 'wakeScreening'>,
  actor: Actor,
  input: { postId: PostId; reason: ReportReason; note: string | null },
): Promise<ReportOutcome> {
  const { postId, ...report } = input;
  return reportText(deps, actor, { kind: 'post', id: postId, ...report });
}
