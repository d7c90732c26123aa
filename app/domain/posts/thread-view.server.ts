import { keepsWordsBack, type Veil } from '#app/domain/boundaries/boundary.ts';
import { holdsMutedWord, textOfHtml } from '#app/domain/boundaries/muted-words.ts';
import type { GroupVisibility } from '#app/domain/groups/group.ts';
import { readDueOfHeldPosts } from '#app/domain/moderation/held-posts.server.ts';
import { readItemsOfPosts } from '#app/domain/moderation/items-of-posts.server.ts';
import { readUsualAnswerMinutes } from '#app/domain/posts/noticeboard.server.ts';
import { pageStartBefore, POSTS_PER_PAGE } from '#app/domain/posts/post.ts';
import { readJustPosted, type JustPosted } from '#app/domain/posts/support-for-author.server.ts';
import { readThreadPage, type ThreadPage } from '#app/domain/posts/thread-page.server.ts';
import type { DraftOfReply } from '#app/domain/posts/thread-page.repository.server.ts';
import type { PostView, ThreadPost } from '#app/domain/posts/thread-page.ts';
import type { Viewer } from '#app/domain/shared/actor.ts';
import { readRestriction } from '#app/domain/moderation/restriction.server.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import type { GroupId, ReviewItemId, ThreadId } from '#app/domain/shared/ids.ts';

/** Everything that the page of a thread shows to one reader. */
export type ThreadView = {
  kind: 'found';
  title: string | null;
  now: string;
  group: { id: GroupId; name: string; visibility: GroupVisibility };
  posts: PostView[];
  /** Moderators let nobody reply any more. */
  isLocked: boolean;
  /** What keeps the reader from replying here for a time. Null when nothing does. */
  restriction: { until: string | null; groupName: string | null } | null;
  /** The `after` of the pages before and after this one; null where there is none. */
  previousAfter: number | null;
  nextAfter: number | null;
  /** For the author of a post that was just made, and for nobody else. */
  posted: (JustPosted & { usualAnswerMinutes: number | null }) | null;
  moderates: boolean;
  draft: DraftOfReply | null;
};

/**
 * A page of a thread for one reader. `posted` is the number of a post that the reader says they have just
 * made; without `after` it is the page of that post. A thread that they may not read is not found.
 */
export async function readThreadView(
  deps: Pick<Deps, 'db' | 'lexicon'>,
  viewer: Viewer,
  asked: { threadId: ThreadId; after: number | null; posted: number | null },
): Promise<ThreadView | { kind: 'not-found' }> {
  const { threadId, posted } = asked;
  const after = asked.after ?? (posted === null ? 0 : pageStartBefore(posted));
  const page = await readThreadPage(deps, viewer, { threadId, after });
  if (page.kind === 'not-found') return page;
  const { head, draft, moderates } = page;
  const items = moderates ? await reviewItems(deps, page) : null;
  const restriction =
    viewer === null || !head.isRestricted
      ? null
      : await readRestriction(deps.db, viewer.id, head.group.id);
  const shown = page.posts.filter((post) => isThereFor(post, viewer, moderates));
  const held = shown.filter((post) => post.state === 'held').map((post) => post.id);
  const due = await readDueOfHeldPosts(deps.db, held);
  return {
    kind: 'found',
    isLocked: head.isLocked,
    restriction: restriction && {
      until: restriction.until?.toISOString() ?? null,
      groupName: restriction.groupName,
    },
    title: titleOf(page, viewer),
    now: head.now,
    group: head.group,
    posts: shown.map((post) =>
      viewOf(post, viewer, {
        moderates,
        reviewItemId: items?.get(post.id) ?? null,
        heldUntil: due.get(post.id)?.toISOString() ?? null,
        veil: veilOf(post, viewer, page.mutedWords),
      }),
    ),
    previousAfter: after > 0 ? Math.max(0, after - POSTS_PER_PAGE) : null,
    nextAfter: after + POSTS_PER_PAGE < head.postCount ? after + POSTS_PER_PAGE : null,
    posted:
      posted === null ? null : await readPosted(deps, viewer, threadId, posted, head.group.id),
    moderates,
    draft,
  };
}

/** A post that waits for a moderator is there for its author and for moderators alone. */
function isThereFor(post: ThreadPost, viewer: Viewer, moderates: boolean): boolean {
  return post.state !== 'held' || moderates || post.authorId === viewer?.id;
}

/** A title with a word that the reader muted is left out; the page of its conversation is not. */
function titleOf({ head, mutedWords }: ThreadPage, viewer: Viewer): string | null {
  const isOwn = head.authorId === viewer?.id;
  if (head.title === null || isOwn) return head.title;
  return holdsMutedWord(head.title, mutedWords) ? null : head.title;
}

function viewOf(
  post: ThreadPost,
  viewer: Viewer,
  around: {
    moderates: boolean;
    reviewItemId: ReviewItemId | null;
    heldUntil: string | null;
    veil: Veil | null;
  },
): PostView {
  const { moderates, reviewItemId, heldUntil, veil } = around;
  const isShown = post.state === 'shown';
  const isOwn = post.authorId === viewer?.id;
  const isGone = post.state === 'withdrawn' || post.state === 'hidden';
  const isKept = keepsWordsBack(veil);
  const isNamed = (isShown || isOwn || moderates) && !isKept;
  // Written out, so that a field that is added to a post is not sent to browsers by accident.
  return {
    id: post.id,
    number: post.number,
    handle: isNamed ? post.handle : null,
    badge: isNamed ? post.badge : null,
    state: post.state,
    html: isKept ? '' : post.html,
    contentNotes: isKept || isGone ? [] : post.contentNotes,
    reactions: isShown && !isKept ? post.reactions : {},
    mine: post.mine,
    createdAt: post.createdAt,
    isEdited: post.isEdited,
    isOwn,
    showsMasked: post.unmasked !== null,
    veil,
    reviewItemId,
    heldUntil,
  };
}

/** Nobody's own words are folded for themselves, and what is gone has nothing to fold. */
function veilOf(post: ThreadPost, viewer: Viewer, mutedWords: readonly string[]): Veil | null {
  if (post.state !== 'shown' || post.authorId === viewer?.id) return null;
  if (post.boundary !== null || mutedWords.length === 0) return post.boundary;
  return holdsMutedWord(textOfHtml(post.html), mutedWords) ? 'muted_word' : null;
}

async function reviewItems(
  deps: Pick<Deps, 'db'>,
  page: ThreadPage,
): Promise<Map<string, ReviewItemId>> {
  const hidden = page.posts.filter((post) => post.state === 'hidden' || post.state === 'held');
  return readItemsOfPosts(
    deps.db,
    hidden.map((post) => post.id),
  );
}

async function readPosted(
  deps: Pick<Deps, 'db' | 'lexicon'>,
  viewer: Viewer,
  threadId: ThreadId,
  number: number,
  groupId: GroupId,
): Promise<ThreadView['posted']> {
  const justPosted =
    viewer === null ? null : await readJustPosted(deps, viewer, { threadId, number });
  if (justPosted === null) return null;
  // How long a first answer takes is of interest to those who wait for one.
  const usualAnswerMinutes =
    number === 1 ? await readUsualAnswerMinutes(deps, viewer, groupId) : null;
  return { ...justPosted, usualAnswerMinutes };
}
