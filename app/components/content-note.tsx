import type { ReactNode } from 'react';
import { contentNoteWords } from '#app/copy/frame.ts';

type ContentNoteProps = {
  /** What the words touch on, in the words people read. Without any, the children are simply shown. */
  notes: readonly string[];
  children: ReactNode;
};

/** Keeps words folded away behind what they touch on, until the reader opens them. */
export function ContentNote({ notes, children }: ContentNoteProps) {
  if (notes.length === 0) return <>{children}</>;
  return (
    <details className="content-note">
      <summary>
        <span>
          {contentNoteWords.touchesOn} {notes.join(', ')}
        </span>
        <span className="content-note-open">{contentNoteWords.open}</span>
      </summary>
      {children}
    </details>
  );
}
