import { MarkedText } from '#app/components/marked-text.tsx';
import { concernWords } from '#app/copy/concerns.ts';
import { itemWords } from '#app/copy/moderation.ts';
import { diffWords } from '#app/domain/moderation/text-diff.ts';
import type { ConcernKind } from '#app/screening/screening.ts';

/** One wording with what the screener pointed at in it. Offsets are UTF-16 into `text`. */
export type ReviewWording = {
  revision: number;
  text: string;
  isPresent: boolean;
  evidence: readonly { start: number; end: number }[];
};

type ReviewWordsProps = {
  /** Newest first; the present one among them. */
  wordings: readonly ReviewWording[];
  /** With any, the words stay closed until the reader opens them (M-22). */
  concerns: readonly ConcernKind[];
  /** What the screener found, in sentences that quote the text. */
  explanations: readonly string[];
};

/** What was written: each wording that somebody or the screener pointed at, and what changed since. */
export function ReviewWords({ wordings, concerns, explanations }: ReviewWordsProps) {
  const present = wordings.find(({ isPresent }) => isPresent);
  const about = concerns.map((kind) => concernWords[kind]).join(', ');
  return (
    <details open={concerns.length === 0}>
      <summary>{itemWords.show(about)}</summary>
      <div className="stack">
        {explanations.length === 0 ? null : (
          <ul>
            {explanations.map((sentence) => (
              <li key={sentence} dir="auto">
                {sentence}
              </li>
            ))}
          </ul>
        )}
        {wordings.map((wording) => (
          <Wording key={wording.revision} wording={wording} present={present} />
        ))}
      </div>
    </details>
  );
}

function Wording(props: { wording: ReviewWording; present: ReviewWording | undefined }) {
  const { wording, present } = props;
  const name = itemWords.wording(wording.revision);
  return (
    <section>
      <h3>{wording.isPresent ? `${name}, ${itemWords.present}` : name}</h3>
      <MarkedText text={wording.text} evidence={wording.evidence} />
      {wording.isPresent || present === undefined ? null : (
        <Changes before={wording.text} after={present.text} />
      )}
    </section>
  );
}

function Changes({ before, after }: { before: string; after: string }) {
  return (
    <>
      <h3>{itemWords.changed}</h3>
      <blockquote className="excerpt" dir="auto">
        {diffWords(before, after).map(({ kind, text }, index) => {
          if (kind === 'same') return <span key={index}>{text}</span>;
          return kind === 'removed' ? (
            <del key={index} className="del">
              {text}
            </del>
          ) : (
            <ins key={index} className="ins">
              {text}
            </ins>
          );
        })}
      </blockquote>
    </>
  );
}
