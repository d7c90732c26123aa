import type { ReactNode } from 'react';
import { Cairn } from '#app/components/cairn.tsx';
import { ContentNote, Folded } from '#app/components/content-note.tsx';
import { Notice } from '#app/components/notice.tsx';
import { PostBody } from '#app/components/post-body.tsx';
import { ReactionCounts, Reactions } from '#app/components/reactions.tsx';
import { RoleBadge } from '#app/components/role-badge.tsx';
import { When } from '#app/components/when.tsx';
import { boundaryWords } from '#app/copy/boundaries.ts';
import { maskWords } from '#app/copy/masks.ts';
import { heldWords } from '#app/copy/held-posts.ts';
import { contentNoteLabels, threadWords } from '#app/copy/threads.ts';
import type { PostView } from '#app/domain/posts/thread-page.ts';

type PostProps = {
  post: PostView;
  now: string;
  /** What the reader may do: nothing, write here, or look after the group as well. */
  reader: 'visitor' | 'member' | 'moderator';
  /** Every kind of support is offered at once, not only behind a link. */
  isOffered: boolean;
  /** Said to the author alone, under the words. */
  children?: ReactNode;
};

/** One post, set like a letter: who and when, the words, then small tools. */
export function Post({ post, now, reader, isOffered, children }: PostProps) {
  return (
    <li id={`post-${post.number}`} className="post">
      <div className="post-head">
        {post.handle === null ? null : (
          <>
            <Cairn handle={post.handle} size="small" />
            <bdi className="post-author">{post.handle}</bdi>
          </>
        )}
        {post.badge === null ? null : <RoleBadge role={post.badge} />}
        <When at={post.createdAt} now={now} />
        {post.isEdited && post.state === 'shown' ? (
          <small className="quiet">{threadWords.edited}</small>
        ) : null}
        <a className="post-number" href={`#post-${post.number}`}>
          {`#${post.number}`}
        </a>
      </div>
      {post.veil === 'blocked' || post.veil === 'withheld' ? (
        <p className="post-gone">
          {boundaryWords.lines[post.veil]}{' '}
          {post.veil === 'blocked' ? <a href="/account/blocks">{boundaryWords.undo}</a> : null}
        </p>
      ) : post.state === 'shown' ? (
        <>
          <Folded line={post.veil === null ? null : boundaryWords.lines[post.veil]}>
            <ContentNote notes={post.contentNotes.map((note) => contentNoteLabels[note])}>
              <PostBody html={post.html} />
            </ContentNote>
            {post.showsMasked ? <MaskedNote isOwn={post.isOwn} /> : null}
          </Folded>
          {reader === 'visitor' || post.isOwn ? (
            <ReactionCounts counts={post.reactions} />
          ) : (
            <Reactions postId={post.id} counts={post.reactions} mine={post.mine} all={isOffered} />
          )}
        </>
      ) : (
        <PostGone post={post} now={now} />
      )}
      {reader === 'visitor' ? null : <Tools post={post} reader={reader} isOffered={isOffered} />}
      {children}
    </li>
  );
}

function PostGone({ post, now }: { post: PostView; now: string }) {
  if (post.state === 'held') return <PostHeld post={post} now={now} />;
  if (post.state === 'withdrawn') return <p className="post-gone">{threadWords.withdrawn}</p>;
  if (!post.isOwn) return <p className="post-gone">{threadWords.hidden}</p>;
  return (
    <p className="post-gone">
      {threadWords.hiddenOwn} <a href="/account/statements">{threadWords.readReasons}</a>
    </p>
  );
}

/** To those who read what others do not: that it is so, and to the author where the reasons are. */
function MaskedNote({ isOwn }: { isOwn: boolean }) {
  if (!isOwn) return <p className="post-gone post-masked">{maskWords.staff}</p>;
  return (
    <p className="post-gone post-masked">
      {maskWords.own} <a href="/account/statements">{threadWords.readReasons}</a>{' '}
      <a href="/help-now">{maskWords.help}</a>
    </p>
  );
}

/** A post that waits for a moderator: its author reads it, and by when somebody has looked at it. */
function PostHeld({ post, now }: { post: PostView; now: string }) {
  if (!post.isOwn) return <p className="post-gone">{heldWords.toModerators}</p>;
  const isLate = post.heldUntil !== null && post.heldUntil < now;
  return (
    <>
      <Notice>
        <p>{isLate ? heldWords.late : heldWords.waits}</p>
        {post.heldUntil === null || isLate ? null : (
          <p>
            {heldWords.until} <When at={post.heldUntil} now={now} />.
          </p>
        )}
      </Notice>
      <PostBody html={post.html} />
    </>
  );
}

type ToolsProps = Pick<PostProps, 'post' | 'isOffered'> & { reader: 'member' | 'moderator' };

function Tools({ post, reader, isOffered }: ToolsProps) {
  const path = `/posts/${post.id}`;
  if (post.veil === 'blocked' || post.veil === 'withheld') return null;
  const isShown = post.state === 'shown';
  const mayReadHistory = post.isEdited && (reader === 'moderator' || (post.isOwn && isShown));
  return (
    <p className="post-tools">
      {post.isOwn || !isShown || isOffered ? null : (
        <a href={`${path}/support`}>{threadWords.support}</a>
      )}
      {post.isOwn && (isShown || post.state === 'held') ? (
        <a href={`${path}/edit`}>{threadWords.edit}</a>
      ) : null}
      {post.isOwn && post.state !== 'withdrawn' ? (
        <a href={`${path}/withdraw`}>{threadWords.takeBack}</a>
      ) : null}
      {mayReadHistory ? <a href={`${path}/history`}>{threadWords.history}</a> : null}
      {!post.isOwn && isShown ? <a href={`${path}/report`}>{threadWords.report}</a> : null}
      {!post.isOwn && isShown ? <a href={`${path}/person`}>{boundaryWords.person}</a> : null}
      {reader === 'moderator' && post.state === 'hidden' ? (
        <a href={reviewPath(post)}>{threadWords.openReview}</a>
      ) : null}
      {reader === 'moderator' && post.state === 'held' && !post.isOwn ? (
        <a href={reviewPath(post)}>{heldWords.open}</a>
      ) : null}
    </p>
  );
}

function reviewPath({ reviewItemId }: PostView): string {
  return reviewItemId === null ? '/moderation' : `/moderation/items/${reviewItemId}`;
}
