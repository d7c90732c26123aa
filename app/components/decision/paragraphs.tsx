import { Fragment } from 'react';

/** A letter: paragraphs with empty lines between them, and lines within them. */
export function Paragraphs({ text }: { text: string }) {
  return (
    <div className="stack">
      {text.split('\n\n').map((paragraph, number) => (
        <p key={number} dir="auto">
          {paragraph.split('\n').map((line, index) => (
            <Fragment key={index}>
              {index === 0 ? null : <br />}
              {line}
            </Fragment>
          ))}
        </p>
      ))}
    </div>
  );
}
