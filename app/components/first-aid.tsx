import { callWords, helpWords } from '#app/copy/help.ts';

/** What to do first, before any number of a country is known. */
export function InDanger() {
  return (
    <section className="notice notice-help">
      <h2>{helpWords.danger.heading}</h2>
      <p>{helpWords.danger.says}</p>
      <p>{helpWords.danger.anywhere}</p>
      <p className="actions">
        {helpWords.danger.numbers.map((number) => (
          <a key={number} className="button button-help" href={`tel:${number}`}>
            {callWords(number)}
          </a>
        ))}
      </p>
    </section>
  );
}

/** What to do about an overdose or a withdrawal until somebody comes. */
export function FirstAid() {
  return (
    <div className="prose">
      <h2>{helpWords.overdose.heading}</h2>
      <ol>
        {helpWords.overdose.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <h2>{helpWords.withdrawal.heading}</h2>
      <p>{helpWords.withdrawal.says}</p>
    </div>
  );
}
