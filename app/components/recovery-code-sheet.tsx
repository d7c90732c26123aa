import { Button } from '#app/components/button.tsx';
import { codesWords } from '#app/copy/account.ts';

/** Recovery codes, shown once: to print, copy or write down, and a button to say that it is done. */
export function RecoveryCodeSheet({ codes, to }: { codes: readonly string[]; to: string }) {
  return (
    <div className="stack-large">
      <div className="prose">
        <p>{codesWords.why}</p>
        <p>{codesWords.how}</p>
      </div>
      <section className="card prose" aria-labelledby="codes-heading">
        <h2 id="codes-heading">{codesWords.list}</h2>
        <ol translate="no">
          {codes.map((code) => (
            <li key={code}>
              <code>{code}</code>
            </li>
          ))}
        </ol>
      </section>
      <form method="post" action="/account/recovery-codes">
        <input type="hidden" name="intent" value="kept" />
        <input type="hidden" name="to" value={to} />
        <p className="actions">
          <Button>{codesWords.kept}</Button>
        </p>
      </form>
    </div>
  );
}
