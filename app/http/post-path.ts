import { pageStartBefore } from '#app/domain/posts/post.ts';

/** The address of a post: the page of its conversation on which it stands, and the place there. */
export function postPath(post: { threadId: string; number: number }): string {
  const start = pageStartBefore(post.number);
  return `/threads/${post.threadId}${start === 0 ? '' : `?after=${start}`}#post-${post.number}`;
}

/**
 * Where an author goes once a post is made: to the post, and to what is said beside it. An offer of support
 * that was put away for these words stays away there.
 */
export function postedPath(
  { threadId, number }: { threadId: string; number: number },
  { isSupportAway }: { isSupportAway: boolean },
): string {
  const start = pageStartBefore(number);
  const search = new URLSearchParams({
    ...(start === 0 ? {} : { after: String(start) }),
    posted: String(number),
    ...(isSupportAway ? { away: 'yes' } : {}),
  });
  return `/threads/${threadId}?${search.toString()}#post-${number}`;
}
