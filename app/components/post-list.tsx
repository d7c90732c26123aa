import { useState, type FormEvent, type ReactNode } from 'react';
import { LiveRegion } from '#app/components/live-region.tsx';
import { Post } from '#app/components/post.tsx';
import { threadWords } from '#app/copy/threads.ts';
import type { PostView } from '#app/domain/posts/thread-page.ts';

type Stand = Pick<PostView, 'reactions' | 'mine'>;

type PostListProps = {
  posts: readonly PostView[];
  now: string;
  reader: 'visitor' | 'member' | 'moderator';
  /** Said to the author of one post, under it. */
  aside: { number: number; says: ReactNode } | null;
};

/**
 * The posts of a page. Scripts let a reaction take effect without a new page; one listener serves all
 * posts, and a connection that fails leaves the page as it is.
 */
export function PostList({ posts, now, reader, aside }: PostListProps) {
  const [changed, setChanged] = useState<Readonly<Record<string, Stand>>>({});
  const [hasFailed, setHasFailed] = useState(false);

  const onSubmit = (event: FormEvent<HTMLOListElement>) => {
    const reaction = reactionOf(event);
    if (reaction === null) return;
    event.preventDefault();
    void send(reaction).then((stand) => {
      setHasFailed(stand === null);
      if (stand !== null) setChanged((before) => ({ ...before, [reaction.postId]: stand }));
    });
  };

  return (
    <>
      <ol className="posts" onSubmit={onSubmit} aria-label={threadWords.posts}>
        {posts.map((post) => (
          <Post key={post.id} post={{ ...post, ...changed[post.id] }} now={now} reader={reader}>
            {aside?.number === post.number ? aside.says : null}
          </Post>
        ))}
      </ol>
      {reader === 'visitor' ? null : (
        <LiveRegion visible>{hasFailed ? threadWords.reactionFailed : ''}</LiveRegion>
      )}
    </>
  );
}

type Pressed = { postId: string; action: string; body: URLSearchParams };

function reactionOf(event: FormEvent<HTMLOListElement>): Pressed | null {
  const { target, nativeEvent } = event;
  if (!(target instanceof HTMLFormElement) || !(nativeEvent instanceof SubmitEvent)) return null;
  const { submitter } = nativeEvent;
  if (!(submitter instanceof HTMLButtonElement) || submitter.name !== 'reaction') return null;
  const { pathname } = new URL(target.action);
  const postId = pathname.split('/')[2];
  if (postId === undefined) return null;
  return { postId, action: pathname, body: new URLSearchParams({ reaction: submitter.value }) };
}

/** What stands after the press, or null when it did not arrive. */
async function send({ action, body }: Pressed): Promise<Stand | null> {
  try {
    const response = await fetch(action, {
      method: 'POST',
      body,
      headers: { Accept: 'application/json' },
      redirect: 'error',
    });
    if (!response.ok) return null;
    // Our own answer, made by routes/threads/reactions.tsx.
    return (await response.json()) as Stand;
  } catch {
    return null;
  }
}
