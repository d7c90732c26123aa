import type { Deps } from '#app/domain/shared/deps.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import type { ThreadId } from '#app/domain/shared/ids.ts';
import { selectOwnPost } from '#app/domain/posts/own-posts.repository.server.ts';
import { screen } from '#app/screening/screen.ts';
import { atLeast, type ConcernKind } from '#app/screening/screening.ts';

/** Said to the author alone, right after posting. */
export type JustPosted = {
  number: number;
  /** What the words speak of, when support should be offered; null when there is no need. */
  supportFor: ConcernKind[] | null;
};

/**
 * Whether to offer support beside a post that its author has just made. Judged anew from the words each
 * time and kept nowhere: the screening that counts is the worker's. Null when the post is not the
 * person's own, or its words are no longer there to be read.
 */
export async function readJustPosted(
  deps: Pick<Deps, 'db' | 'lexicon'>,
  actor: Actor,
  post: { threadId: ThreadId; number: number },
): Promise<JustPosted | null> {
  const own = await selectOwnPost(deps.db, actor, post);
  if (own === null) return null;
  const text = post.number === 1 ? `${own.title}\n\n${own.source}` : own.source;
  const { tier, concerns } = screen(text, deps.lexicon.current());
  const pressing = concerns.filter((concern) => atLeast(concern.tier, 'watch'));
  return {
    number: post.number,
    supportFor: atLeast(tier, 'watch') ? pressing.map((concern) => concern.kind) : null,
  };
}
