import type { Db, Trx } from '#db/client.server.ts';
import { inTransaction } from '#db/transaction.ts';
import { selectBlockBetween } from '#app/domain/boundaries/boundaries.repository.server.ts';
import { isStaff, type Actor } from '#app/domain/shared/actor.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import type { PostId, ThreadId } from '#app/domain/shared/ids.ts';
import { mayReact } from '#app/domain/posts/policy.ts';
import {
  lockPost,
  selectPost,
  type StandingPost,
} from '#app/domain/posts/post-changes.repository.server.ts';
import type { ReactionKind } from '#app/domain/posts/reaction.ts';
import {
  selectReactions,
  setReaction,
  type ReactionStand,
} from '#app/domain/posts/reactions.repository.server.ts';

export type ReactInput = {
  postId: PostId;
  reaction: ReactionKind;
  /** What should be afterwards; without it the reaction is turned over. */
  given?: boolean | undefined;
};

export type ReactOutcome =
  ({ kind: 'done'; threadId: ThreadId; number: number } & ReactionStand) | { kind: 'not-found' };

/**
 * Gives a reaction or takes it back. The post's row is locked first, so that any number at once leave
 * counts that agree with the rows. Between two people of whom one blocked the other there is nothing to
 * react to: not found.
 */
export async function react(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  input: ReactInput,
): Promise<ReactOutcome> {
  const { postId, reaction } = input;
  return inTransaction(deps.db, async (trx): Promise<ReactOutcome> => {
    const post = await lockPost(trx, actor, postId, 'post');
    if (post === null || !(await mayReactHere(trx, actor, post))) return { kind: 'not-found' };
    const before = await selectReactions(trx, actor.id, postId);
    const given = input.given ?? !before.mine.includes(reaction);
    await setReaction(trx, actor.id, postId, reaction, given);
    const stand = await selectReactions(trx, actor.id, postId);
    return { kind: 'done', threadId: post.threadId, number: post.number, ...stand };
  });
}

/** The post that somebody is about to support, as the page with all kinds shows it. */
export async function readReactions(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  postId: PostId,
): Promise<ReactOutcome> {
  const post = await selectPost(deps.db, actor, postId);
  if (post === null || !(await mayReactHere(deps.db, actor, post))) return { kind: 'not-found' };
  const stand = await selectReactions(deps.db, actor.id, postId);
  return { kind: 'done', threadId: post.threadId, number: post.number, ...stand };
}

/** Staff see every post as it is, so what they do tells them nothing of a block. */
async function mayReactHere(db: Db | Trx, actor: Actor, post: StandingPost): Promise<boolean> {
  if (!mayReact(actor, post)) return false;
  return isStaff(actor) || !(await selectBlockBetween(db, actor.id, post.authorId));
}
