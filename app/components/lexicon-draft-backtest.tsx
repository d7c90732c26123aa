import { Button } from '#app/components/button.tsx';
import { Field } from '#app/components/field.tsx';
import { When } from '#app/components/when.tsx';
import { draftBacktestWords } from '#app/copy/lexicon.ts';
import type { BackgroundJobState } from '#db/schema/lexicon.ts';

type DraftBacktestProps = {
  draftId: string;
  /** The newest; null when there is none. */
  backtest: {
    id: string;
    state: BackgroundJobState;
    done: number;
    total: number | null;
    requestedAt: string;
    isOutdated: boolean;
  } | null;
  isOpen: boolean;
  now: string;
};

/** The draft's newest back-test, and the way to begin one. */
export function LexiconDraftBacktest({ draftId, backtest, isOpen, now }: DraftBacktestProps) {
  return (
    <section className="stack" id="backtest">
      <h2>{draftBacktestWords.heading}</h2>
      <p className="quiet">{draftBacktestWords.hint}</p>
      {backtest === null ? (
        <p>{draftBacktestWords.none}</p>
      ) : (
        <>
          <p>
            {draftBacktestWords.state[backtest.state]}{' '}
            {backtest.total === null ? null : (
              <span className="number">
                {draftBacktestWords.progress(backtest.done, backtest.total)}
              </span>
            )}{' '}
            · <When at={backtest.requestedAt} now={now} /> ·{' '}
            <a href={`/lexicon/backtests/${backtest.id}`}>{draftBacktestWords.open}</a>
          </p>
          {backtest.isOutdated && isOpen ? <p>{draftBacktestWords.outdated}</p> : null}
        </>
      )}
      {isOpen ? (
        <form method="post" action={`/lexicon/drafts/${draftId}/backtests`} className="form">
          <Field
            label={draftBacktestWords.days}
            name="days"
            type="number"
            min={1}
            max={366}
            defaultValue={30}
            required
          />
          <Button kind="quiet">{draftBacktestWords.button}</Button>
        </form>
      ) : null}
    </section>
  );
}
