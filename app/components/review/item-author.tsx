import { When } from '#app/components/when.tsx';
import { MemberNoteForm, MemberNotes } from '#app/components/review/member-notes.tsx';
import { authorWords } from '#app/copy/review-queue.ts';
import type { ItemPlace } from '#app/domain/moderation/item-place.server.ts';

type ItemAuthorProps = {
  itemId: string;
  author: ItemPlace['author'];
  submissionKey: string;
  now: string;
};

/** Whoever wrote the words: their past in the viewer's groups, and what colleagues noted. */
export function ItemAuthor({ itemId, author, submissionKey, now }: ItemAuthorProps) {
  const counts = Object.entries(authorWords.decisions).flatMap(([action, words]) => {
    const count = Object.entries(author.decisions).find(([made]) => made === action)?.[1] ?? 0;
    return count === 0 ? [] : [words(count)];
  });
  return (
    <section className="stack card" aria-labelledby="author-heading">
      <h2 id="author-heading">{authorWords.heading}</h2>
      <p>
        {authorWords.joined} <When at={author.joinedAt} now={now} /> ·{' '}
        {authorWords.posts(author.posts)}
      </p>
      <p>{counts.length === 0 ? authorWords.noDecisions : counts.join(' · ')}</p>
      <p>{authorWords.strikes(author.strikes)}</p>
      {author.sanctions.length === 0 ? null : (
        <details className="review-more">
          <summary>{authorWords.sanctions}</summary>
          <ul className="plain-list stack">
            {author.sanctions.map((sanction) => (
              <li key={`${sanction.kind}-${sanction.imposedAt}`}>
                {authorWords.sanction[sanction.kind]},{' '}
                <bdi>{sanction.groupName ?? authorWords.everywhere}</bdi>{' '}
                <span className="quiet">
                  <When at={sanction.imposedAt} now={now} /> ·{' '}
                  {authorWords.sanctionStates[sanction.state]}
                  {sanction.until === null ? null : (
                    <>
                      {' '}
                      {authorWords.until} <When at={sanction.until} now={now} />
                    </>
                  )}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {author.latest.length === 0 ? null : (
        <details className="review-more">
          <summary>{authorWords.latest}</summary>
          <ul className="plain-list stack">
            {author.latest.map((post) => (
              <li key={`${post.threadId}-${post.number}`}>
                <bdi>{post.title}</bdi> #{post.number}{' '}
                <span className="quiet">
                  <bdi>{post.groupName}</bdi> · <When at={post.createdAt} now={now} />
                  {post.state === 'shown' ? '' : ` · ${authorWords.states[post.state]}`}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
      <h3>{authorWords.notes}</h3>
      <MemberNotes notes={author.notes} now={now} />
      <details className="review-more">
        <summary>{authorWords.write}</summary>
        <MemberNoteForm
          action={`/moderation/items/${itemId}/notes`}
          submissionKey={submissionKey}
          errors={{}}
          typed={{}}
        />
      </details>
    </section>
  );
}
