import { Button } from '#app/components/button.tsx';
import { Field } from '#app/components/field.tsx';
import { rescreeningWords } from '#app/copy/lexicon.ts';
import type { BackgroundJobState } from '#db/schema/lexicon.ts';

type VersionRescreeningProps = {
  number: number;
  isInForce: boolean;
  /** The newest; null when there is none. */
  rescreening: {
    id: string;
    state: BackgroundJobState;
    done: number;
    total: number | null;
  } | null;
};

/** The newest screening again with a version, and the way to begin one with the version in force. */
export function LexiconVersionRescreening(props: VersionRescreeningProps) {
  const { number, isInForce, rescreening } = props;
  if (!isInForce && rescreening === null) return null;
  return (
    <section className="stack" id="rescreening">
      <h2>{rescreeningWords.heading}</h2>
      {rescreening === null ? null : (
        <p>
          {rescreeningWords.state[rescreening.state]}{' '}
          {rescreening.total === null ? null : (
            <span className="number">
              {rescreeningWords.progress(rescreening.done, rescreening.total)}
            </span>
          )}{' '}
          · <a href={`/lexicon/rescreenings/${rescreening.id}`}>{rescreeningWords.open}</a>
        </p>
      )}
      {isInForce ? (
        <form method="post" action={`/lexicon/versions/${number}/rescreenings`} className="form">
          <p className="quiet">{rescreeningWords.hint}</p>
          <Field
            label={rescreeningWords.days}
            name="days"
            type="number"
            min={1}
            max={366}
            defaultValue={7}
            required
          />
          <Field
            label={rescreeningWords.pages}
            name="pagesWithinHours"
            type="number"
            hint={rescreeningWords.pagesHint}
            min={0}
            max={72}
            defaultValue={24}
            required
          />
          <Button kind="quiet">{rescreeningWords.button}</Button>
        </form>
      ) : null}
    </section>
  );
}
