import { Button } from '#app/components/button.tsx';
import { Select } from '#app/components/field.tsx';
import { Lines } from '#app/components/helplines.tsx';
import { helpWords } from '#app/copy/help.ts';
import type { OfferedLine } from '#app/domain/helplines/lines-of.ts';

type LinesForYouProps = {
  words: { you: string; youSays: string; country: string; show: string; more: string };
  lines: readonly OfferedLine[];
  countries: readonly { value: string; label: string }[];
  country: string;
};

/** At most three numbers for whoever carries something for others. No country is taken for granted. */
export function LinesForYou({ words, lines, countries, country }: LinesForYouProps) {
  return (
    <section className="stack">
      <h2>{words.you}</h2>
      <p>{words.youSays}</p>
      {lines.length === 0 ? null : <Lines offered={lines} />}
      <form method="get" className="form">
        <Select
          name="country"
          label={words.country}
          options={[{ value: '', label: helpWords.country.choose }, ...countries]}
          defaultValue={country}
          autoComplete="off"
          required
        />
        <p className="actions">
          <Button kind="quiet">{words.show}</Button>
          <a href="/help-now">{words.more}</a>
        </p>
      </form>
    </section>
  );
}
