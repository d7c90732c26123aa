import {
  useEffect,
  useRef,
  useState,
  type FormEvent,
  type MouseEvent,
  type ReactNode,
} from 'react';
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
  const [offered, setOffered] = useState<string | null>(null);
  const [hasFailed, setHasFailed] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  // The link that had the focus is gone; what it promised takes its place.
  useEffect(() => {
    if (offered === null) return;
    const action = `/posts/${offered}/reactions`;
    const form = [...(list.current?.querySelectorAll('form') ?? [])].find(
      (one) => one.getAttribute('action') === action,
    );
    form?.querySelector('button')?.focus();
  }, [offered]);

  const onClick = (event: MouseEvent<HTMLOListElement>) => {
    const postId = supportOf(event);
    if (postId === null) return;
    event.preventDefault();
    setOffered(postId);
  };

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
      {/* Headings within posts begin at the third level. */}
      <h2 id="posts" className="visually-hidden">
        {threadWords.posts}
      </h2>
      <ol className="posts" onClick={onClick} onSubmit={onSubmit} aria-labelledby="posts">
        {posts.map((post) => (
          <Post
            key={post.id}
            post={changed[post.id] === undefined ? post : { ...post, ...changed[post.id] }}
            now={now}
            reader={reader}
            isOffered={offered === post.id}
          >
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

/** The post whose link "Send support" was pressed, unless it is to open elsewhere. */
function supportOf(event: MouseEvent<HTMLOListElement>): string | null {
  const { target } = event;
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) {
    return null;
  }
  if (!(target instanceof HTMLAnchorElement)) return null;
  return /^\/posts\/([^/]+)\/support$/.exec(target.pathname)?.[1] ?? null;
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
