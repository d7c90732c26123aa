import { reactionWords, threadWords } from '#app/copy/threads.ts';
import { reactionKinds, type ReactionKind } from '#app/domain/posts/reaction.ts';

type ReactionsProps = {
  postId: string;
  counts: Partial<Record<ReactionKind, number>>;
  mine: readonly ReactionKind[];
};

/** Support that was given, as words. For those who cannot give any here. */
export function ReactionCounts({ counts }: Pick<ReactionsProps, 'counts'>) {
  const given = reactionKinds.filter((kind) => (counts[kind] ?? 0) > 0);
  if (given.length === 0) return null;
  return (
    <p className="quiet">
      {given.map((kind) => reactionWords(kind, counts[kind] ?? 0)).join(' · ')}
    </p>
  );
}

/**
 * Support to give and to take back, one button each. The buttons that were used stand in the open, the
 * others behind one word. Each says what should be afterwards, so that pressing twice does no harm.
 */
export function Reactions({ postId, counts, mine }: ReactionsProps) {
  const isUsed = (kind: ReactionKind) => (counts[kind] ?? 0) > 0 || mine.includes(kind);
  const button = (kind: ReactionKind) => (
    <button
      key={kind}
      className="reaction"
      name="reaction"
      value={`${kind}:${mine.includes(kind) ? 'off' : 'on'}`}
      aria-pressed={mine.includes(kind)}
    >
      {reactionWords(kind, counts[kind] ?? 0)}
    </button>
  );
  const used = reactionKinds.filter(isUsed);
  const unused = reactionKinds.filter((kind) => !isUsed(kind));
  return (
    <form method="post" action={`/posts/${postId}/reactions`} className="reactions">
      {used.map(button)}
      {unused.length === 0 ? null : (
        <details className="reactions-more">
          <summary>{threadWords.support}</summary>
          {unused.map(button)}
        </details>
      )}
    </form>
  );
}
