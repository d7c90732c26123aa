import type { Deps } from '#app/domain/shared/deps.ts';
import type { Viewer } from '#app/domain/shared/actor.ts';
import type { ThreadId } from '#app/domain/shared/ids.ts';
import { selectDraft, type Draft } from '#app/domain/posts/drafts.repository.server.ts';
import { renewHtml } from '#app/domain/posts/outdated-posts.server.ts';
import { moderates } from '#app/domain/posts/policy.ts';
import { POSTS_PER_PAGE } from '#app/domain/posts/post.ts';
import { HTML_RULES } from '#app/domain/posts/post-html.server.ts';
import { selectThreadPage } from '#app/domain/posts/thread-page.repository.server.ts';
import type { ThreadHead, ThreadPost } from '#app/domain/posts/thread-page.ts';

export type ThreadPage = {
  kind: 'found';
  head: ThreadHead;
  posts: ThreadPost[];
  /** The viewer decides on flagged posts here. */
  moderates: boolean;
  /** What the viewer was writing here, if they left something. */
  draft: Draft | null;
};

/**
 * One page of a thread as its viewer may see it: the posts after a number, by number. One statement for
 * a visitor, two for a member, side by side. A thread that the viewer may not read is not found.
 */
export async function readThreadPage(
  deps: Pick<Deps, 'db'>,
  viewer: Viewer,
  page: { threadId: ThreadId; after: number },
): Promise<ThreadPage | { kind: 'not-found' }> {
  const { threadId, after } = page;
  const [found, draft] = await Promise.all([
    selectThreadPage(deps.db, viewer, { threadId, after, limit: POSTS_PER_PAGE }),
    viewer === null ? null : selectDraft(deps.db, viewer.id, { kind: 'reply', threadId }),
  ]);
  if (found === null) return { kind: 'not-found' };
  const outdated = found.posts.filter(
    (post) => post.state === 'shown' && post.htmlRules < HTML_RULES,
  );
  const renewed =
    outdated.length === 0
      ? null
      : await renewHtml(
          deps,
          outdated.map((post) => post.id),
        );
  return {
    kind: 'found',
    head: found.head,
    posts: found.posts.map(({ htmlRules: _rules, ...post }) => ({
      ...post,
      html: renewed?.get(post.id) ?? post.html,
    })),
    moderates: moderates(viewer, found.head.group.id),
    draft,
  };
}
