import { Button, LinkButton } from '#app/components/button.tsx';
import { Select } from '#app/components/field.tsx';
import { Lines } from '#app/components/helplines.tsx';
import { helpWords } from '#app/copy/help.ts';
import { supportWords } from '#app/copy/support.ts';
import type { OfferedLine } from '#app/domain/helplines/lines-of.ts';

export type SupportPanelProps = {
  /** The page it stands on, and what must stay in its address when a country is chosen. */
  action: string;
  keep: Readonly<Record<string, string>>;
  countries: readonly { value: string; label: string }[];
  /** The chosen country's code; empty until one is chosen. None is taken for granted. */
  country: string;
  /** At most three lines of that country. */
  lines: readonly OfferedLine[];
};

/**
 * A quiet offer beside a post, for its author's eyes. It blocks nothing, asks nothing, is not recorded,
 * and needs no script.
 */
export function SupportPanel({ action, keep, countries, country, lines }: SupportPanelProps) {
  return (
    <aside className="support" aria-labelledby="support-heading">
      <h2 id="support-heading">{supportWords.heading}</h2>
      <p>{supportWords.says}</p>
      <p>
        <LinkButton to="/help-now" kind="help">
          {supportWords.talk}
        </LinkButton>
      </p>
      {lines.length === 0 ? null : <Lines offered={lines} />}
      <form method="get" action={action} className="form">
        {Object.entries(keep).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <Select
          label={supportWords.country}
          name="country"
          options={[{ value: '', label: helpWords.country.choose }, ...countries]}
          defaultValue={country}
          autoComplete="off"
        />
        <Button kind="quiet">{supportWords.show}</Button>
      </form>
      <p className="quiet">{supportWords.onlyYou}</p>
    </aside>
  );
}
