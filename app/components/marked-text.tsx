import { highlight } from '#app/domain/moderation/highlight.ts';

type MarkedTextProps = {
  text: string;
  /** UTF-16 offsets into the text. */
  evidence: readonly { start: number; end: number }[];
};

/** What somebody wrote, with the words marked that the screener pointed at. */
export function MarkedText({ text, evidence }: MarkedTextProps) {
  return (
    <blockquote className="excerpt" dir="auto">
      {highlight(text, evidence).map((stretch, index) =>
        stretch.isMarked ? (
          <mark key={index}>{stretch.text}</mark>
        ) : (
          <span key={index}>{stretch.text}</span>
        ),
      )}
    </blockquote>
  );
}
