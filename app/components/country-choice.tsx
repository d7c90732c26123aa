import { Select } from '#app/components/field.tsx';
import { helpWords } from '#app/copy/help.ts';
import { supportWords } from '#app/copy/support.ts';
import type { SupportPanelView } from '#app/domain/support/panel.server.ts';

type CountryChoiceProps = { view: Pick<SupportPanelView, 'countries' | 'country'>; id: string };

/** Asks where the numbers should be for. Nothing is chosen until the person chooses. */
export function CountryChoice({ view, id }: CountryChoiceProps) {
  return (
    <Select
      label={supportWords.country}
      name="country"
      id={id}
      options={[{ value: '', label: helpWords.country.choose }, ...view.countries]}
      defaultValue={view.country}
      autoComplete="off"
    />
  );
}
