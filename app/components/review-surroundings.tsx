import { PostBody } from '#app/components/post-body.tsx';
import { When } from '#app/components/when.tsx';
import { itemWords } from '#app/copy/moderation.ts';

export type NearbyPost = {
  number: number;
  authorHandle: string;
  /** From the sanitiser of the posts term. */
  html: string;
  /** ISO. */
  createdAt: string;
  isHidden: boolean;
  isWithdrawn: boolean;
};

/** The posts before and after, closed until opened. */
export function ReviewSurroundings(props: { posts: readonly NearbyPost[]; now: string }) {
  if (props.posts.length === 0) return null;
  return (
    <details className="review-words">
      <summary>{itemWords.around}</summary>
      <ol className="plain-list stack">
        {props.posts.map((post) => (
          <li key={post.number} className="review-signal">
            <p className="quiet">
              {post.number}. <bdi>{post.authorHandle}</bdi> ·{' '}
              <When at={post.createdAt} now={props.now} />
              {post.isHidden ? ` · ${itemWords.hiddenPost}` : ''}
            </p>
            {post.isWithdrawn ? (
              <p className="quiet">{itemWords.withdrawnPost}</p>
            ) : (
              <PostBody html={post.html} />
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}
