import { MarkedWords } from '#app/components/marked-words.tsx';
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
  /** Said before the words are opened. */
  concerns: readonly ConcernKind[];
  /** The words stay closed until the reader opens them (M-22). */
  isSensitive: boolean;
  /** Each wording was told by one member about another: none takes the place of one before. */
  isAboutSomebody: boolean;
  /** What the screener found, in sentences that quote the text. */
  explanations: readonly string[];
};

/** What was written: each wording that somebody or the screener pointed at, and what changed since. */
export function ReviewWords(props: ReviewWordsProps) {
  const { wordings, concerns, explanations, isSensitive, isAboutSomebody } = props;
  const present = wordings.find(({ isPresent }) => isPresent);
  const about = concerns.map((kind) => concernWords[kind]).join(', ');
  return (
    <details open={!isSensitive}>
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
          <Wording
            key={wording.revision}
            wording={wording}
            present={isAboutSomebody ? undefined : present}
          />
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
      <h3>{wording.isPresent && present !== undefined ? `${name}, ${itemWords.present}` : name}</h3>
      <MarkedWords text={wording.text} evidence={wording.evidence} />
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
