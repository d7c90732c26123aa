import type { Deps } from '#app/domain/shared/deps.ts';
import type { Viewer } from '#app/domain/shared/actor.ts';
import type { PostId, ThreadId } from '#app/domain/shared/ids.ts';
import { selectPost } from '#app/domain/posts/post-changes.repository.server.ts';

/** In which thread and at which number a post stands; null when it does not exist for the viewer. */
export async function readPostPlace(
  deps: Pick<Deps, 'db'>,
  viewer: Viewer,
  postId: PostId,
): Promise<{ threadId: ThreadId; number: number } | null> {
  const post = await selectPost(deps.db, viewer, postId);
  return post === null ? null : { threadId: post.threadId, number: post.number };
}
