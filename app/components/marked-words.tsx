import { highlight } from '#app/domain/moderation/highlight.ts';

type MarkedWordsProps = {
  text: string;
  /** UTF-16 offsets into `text`. */
  evidence: readonly { start: number; end: number }[];
};

/** What somebody wrote, with the words marked that the screener pointed at. */
export function MarkedWords({ text, evidence }: MarkedWordsProps) {
  return (
    <blockquote className="excerpt" dir="auto">
      {highlight(text, evidence).map((part, index) =>
        part.isMarked ? <mark key={index}>{part.text}</mark> : <span key={index}>{part.text}</span>,
      )}
    </blockquote>
  );
}
