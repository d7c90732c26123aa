import { barrierWords, supportWords } from '#app/copy/support.ts';
import { barriers } from '#app/domain/support/card.ts';

/**
 * One question before any number: what gets in the way. Three answers to open, of which one is open at a
 * time where the browser can do that. They are no fields: what is opened is sent to nobody.
 */
export function GuidedCard({ id }: { id: string }) {
  return (
    <div className="guide" role="group" aria-labelledby={id}>
      <p id={id}>
        <strong>{supportWords.question}</strong>
      </p>
      {barriers.map((barrier) => (
        <details key={barrier} name={id} className="barrier">
          <summary>{barrierWords[barrier].answer}</summary>
          <p>{barrierWords[barrier].says}</p>
        </details>
      ))}
    </div>
  );
}
