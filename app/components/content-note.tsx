import type { ReactNode } from 'react';
import { contentNoteWords } from '#app/copy/frame.ts';

type ContentNoteProps = {
  /** What the words touch on, in the words people read. Without any, the children are simply shown. */
  notes: readonly string[];
  children: ReactNode;
};

/** Keeps words folded away behind what they touch on, until the reader opens them. */
export function ContentNote({ notes, children }: ContentNoteProps) {
  const line = notes.length === 0 ? null : `${contentNoteWords.touchesOn} ${notes.join(', ')}`;
  return <Folded line={line}>{children}</Folded>;
}

/** Keeps words folded away behind a line. Without a line the children are simply shown. */
export function Folded({ line, children }: { line: string | null; children: ReactNode }) {
  if (line === null) return <>{children}</>;
  return (
    <details className="content-note">
      <summary>
        <span>{line}</span>
        <span className="content-note-open">{contentNoteWords.open}</span>
      </summary>
      {children}
    </details>
  );
}
