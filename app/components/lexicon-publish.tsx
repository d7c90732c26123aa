import { Button } from '#app/components/button.tsx';
import { Choice } from '#app/components/field.tsx';
import type { FieldErrors } from '#app/components/form-errors.tsx';
import { draftWords } from '#app/copy/lexicon.ts';
import type { PublishNeed } from '#app/domain/lexicon/draft-page.server.ts';

type PublishProps = {
  /** Of the draft, as it is shown. */
  version: number;
  /** The number that it would get. */
  next: number;
  needs: readonly PublishNeed[];
  newlyWrong: number;
  errors: FieldErrors;
};

/** What publishing a draft still needs, or the button. */
export function LexiconPublish({ version, next, needs, newlyWrong, errors }: PublishProps) {
  return (
    <section className="stack" id="publish">
      <h2>{draftWords.publish}</h2>
      {needs.length === 0 ? (
        <form method="post" className="form form-wide">
          <p className="quiet">{draftWords.publishHint}</p>
          <input type="hidden" name="intent" value="publish" />
          <input type="hidden" name="version" value={version} />
          {newlyWrong === 0 ? null : (
            <Choice
              type="checkbox"
              name="acceptsWrong"
              legend={draftWords.acceptsLegend}
              errors={errors['acceptsWrong']}
              options={[{ value: String(newlyWrong), label: draftWords.accepts(newlyWrong) }]}
            />
          )}
          <Button>{draftWords.publishButton(next)}</Button>
        </form>
      ) : (
        <>
          <p>{draftWords.missing}</p>
          <ul>
            {needs.map((need) => (
              <li key={need}>{draftWords.needs[need]}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
