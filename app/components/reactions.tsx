import { reactionWords } from '#app/copy/threads.ts';
import { reactionKinds, type ReactionKind } from '#app/domain/posts/reaction.ts';

type ReactionsProps = {
  postId: string;
  counts: Partial<Record<ReactionKind, number>>;
  mine: readonly ReactionKind[];
  /** Offers every kind. Otherwise those stand here that somebody gave. */
  all: boolean;
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
 * Support to give and to take back, one button each. Each says what should be afterwards, so that
 * pressing twice does no harm.
 */
export function Reactions({ postId, counts, mine, all }: ReactionsProps) {
  const shown = all ? reactionKinds : reactionKinds.filter((kind) => (counts[kind] ?? 0) > 0);
  if (shown.length === 0) return null;
  return (
    <form method="post" action={`/posts/${postId}/reactions`} className="reactions">
      {shown.map((kind) => (
        <button
          key={kind}
          className="reaction"
          name="reaction"
          value={`${kind}:${mine.includes(kind) ? 'off' : 'on'}`}
          aria-pressed={mine.includes(kind)}
        >
          {reactionWords(kind, counts[kind] ?? 0)}
        </button>
      ))}
    </form>
  );
}
