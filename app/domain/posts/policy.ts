import type { Actor, Viewer } from '#app/domain/shared/actor.ts';
import type { GroupId, MemberId } from '#app/domain/shared/ids.ts';
import type { PostState } from '#app/domain/posts/post.ts';

// Which threads exist for whom, and who may write in which group, is decided inside the queries
// (post-visibility.server.ts). What is left to say about a post that somebody can read stands here.

type PostFacts = { authorId: MemberId; groupId: GroupId; state: PostState };

/** Only the author changes the words, while members can read them, or will. */
export function mayEdit(actor: Actor, post: PostFacts): boolean {
  return post.authorId === actor.id && (post.state === 'shown' || post.state === 'held');
}

/** Only the author takes a post back. A hidden one, too: it is still theirs. */
export function mayWithdraw(actor: Actor, post: PostFacts): boolean {
  return post.authorId === actor.id && post.state !== 'withdrawn';
}

/**
 * Former wordings are for the author and the group's moderators. What was taken back or hidden is not
 * served to its author either: somebody else may hold the phone.
 */
export function mayReadHistory(actor: Actor, post: PostFacts): boolean {
  if (moderates(actor, post.groupId)) return true;
  return post.authorId === actor.id && post.state === 'shown';
}

/** Reactions are support for others, for words that can be read. */
export function mayReact(actor: Actor, post: PostFacts): boolean {
  return post.authorId !== actor.id && post.state === 'shown';
}

/** Whether a person decides on flagged posts in a group. */
export function moderates(viewer: Viewer, groupId: GroupId): boolean {
  return viewer?.moderates.includes(groupId) ?? false;
}
