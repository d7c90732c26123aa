import type { Deps } from '#app/domain/shared/deps.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import type { GroupId, PostId, ThreadId } from '#app/domain/shared/ids.ts';
import type { ContentNote } from '#app/domain/posts/content-note.ts';
import { selectDraft, type Draft } from '#app/domain/posts/drafts.repository.server.ts';
import { mayEdit, mayWithdraw } from '#app/domain/posts/policy.ts';
import {
  selectPostOfAuthor,
  selectPost,
  type StandingPost,
} from '#app/domain/posts/post-changes.repository.server.ts';

/** A post in the hands of its author. */
export type OwnPost = {
  kind: 'found';
  threadId: ThreadId;
  groupId: GroupId;
  number: number;
  revision: number;
  /** Null when the post does not open its thread. */
  title: string | null;
  source: string;
  contentNotes: ContentNote[];
  /** Some of its words are left out for other readers. */
  isMasked: boolean;
  /** The draft that the words are from; null when they are what stands. */
  draft: Pick<Draft, 'base' | 'isBeside'> | null;
};

/** One's own post as the edit form shows it: a draft of the edit before what stands. */
export async function readPostToEdit(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  postId: PostId,
): Promise<OwnPost | { kind: 'not-found' }> {
  const [post, draft] = await Promise.all([
    selectPost(deps.db, actor, postId),
    selectDraft(deps.db, actor.id, { kind: 'edit', postId }),
  ]);
  if (post === null || !mayEdit(actor, post)) return { kind: 'not-found' };
  const own = ownPost(post);
  if (draft === null) return own;
  return {
    ...own,
    title: own.title === null ? null : draft.title,
    source: draft.source,
    contentNotes: draft.contentNotes,
    draft: { base: draft.base, isBeside: draft.isBeside },
  };
}

/** Which post the page that asks whether to take it back speaks of. Its words are not part of it. */
export async function readPostToWithdraw(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  postId: PostId,
): Promise<
  { kind: 'found'; threadId: ThreadId; number: number; isLeft: boolean } | { kind: 'not-found' }
> {
  const post = await selectPostOfAuthor(deps.db, actor, postId);
  if (post === null || !mayWithdraw(actor, post)) return { kind: 'not-found' };
  const { threadId, number, isLeft } = post;
  return { kind: 'found', threadId, number, isLeft };
}

function ownPost(post: StandingPost): OwnPost {
  return {
    kind: 'found',
    threadId: post.threadId,
    groupId: post.groupId,
    number: post.number,
    revision: post.revision,
    title: post.number === 1 ? post.title : null,
    source: post.source,
    contentNotes: post.contentNotes,
    isMasked: post.isMasked,
    draft: null,
  };
}
