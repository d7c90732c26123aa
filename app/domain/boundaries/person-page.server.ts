import { selectStand } from '#app/domain/boundaries/boundaries.repository.server.ts';
import {
  selectReportablePost,
  type ReportablePost,
} from '#app/domain/moderation/reports.repository.server.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import type { PostId } from '#app/domain/shared/ids.ts';

/** The author of a post as a reader may deal with them. */
export type PersonPage = { post: ReportablePost; isBlocked: boolean; isMuted: boolean };

/**
 * The author of a post that this member can read, and what the member has set towards them. Null for every
 * other post, for one's own, and for one that is kept from the member because its author blocked them.
 */
export async function readPersonPage(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  input: { postId: PostId },
): Promise<PersonPage | null> {
  const post = await selectReportablePost(deps.db, actor, input.postId);
  if (post === null || post.authorId === actor.id || post.isWithheld) return null;
  const stand = await selectStand(deps.db, actor.id, post.authorId);
  return { post, ...stand };
}
