import type { Deps } from '#app/domain/shared/deps.ts';
import type { Viewer } from '#app/domain/shared/actor.ts';
import type { ThreadId } from '#app/domain/shared/ids.ts';
import { readHtmlAnew } from '#app/domain/posts/outdated-posts.server.ts';
import { moderates } from '#app/domain/posts/policy.ts';
import { POSTS_PER_PAGE } from '#app/domain/posts/post.ts';
import { HTML_RULES, renderPost } from '#app/domain/posts/post-html.server.ts';
import {
  selectThreadPage,
  type FoundThread,
} from '#app/domain/posts/thread-page.repository.server.ts';

export type ThreadPage = FoundThread & {
  kind: 'found';
  /** The viewer decides on flagged posts here. */
  moderates: boolean;
};

/**
 * One page of a thread as its viewer may see it: the posts after a number, by number. One statement, whoever
 * looks. A thread that the viewer may not read is not found.
 */
export async function readThreadPage(
  deps: Pick<Deps, 'db'>,
  viewer: Viewer,
  page: { threadId: ThreadId; after: number },
): Promise<ThreadPage | { kind: 'not-found' }> {
  const { threadId, after } = page;
  const found = await selectThreadPage(deps.db, viewer, {
    threadId,
    after,
    limit: POSTS_PER_PAGE,
  });
  if (found === null) return { kind: 'not-found' };
  const outdated = found.posts.filter(
    (post) => post.state === 'shown' && post.htmlRules < HTML_RULES,
  );
  if (outdated.length > 0) {
    const renewed = await readHtmlAnew(
      deps,
      outdated.map((post) => post.id),
    );
    for (const post of outdated) post.html = renewed.get(post.id) ?? post.html;
  }
  for (const post of found.posts) {
    if (post.unmasked !== null) post.html = renderPost(post.unmasked).html;
  }
  return {
    kind: 'found',
    ...found,
    moderates: moderates(viewer, found.head.group.id),
  };
}
