import { pageStartBefore } from '#app/domain/posts/post.ts';

/** The address of a post: the page of its conversation on which it stands, and the place there. */
export function postPath(post: { threadId: string; number: number }): string {
  const start = pageStartBefore(post.number);
  return `/threads/${post.threadId}${start === 0 ? '' : `?after=${start}`}#post-${post.number}`;
}
