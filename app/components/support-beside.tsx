import { Button } from '#app/components/button.tsx';
import { CountryChoice } from '#app/components/country-choice.tsx';
import { SupportPanel } from '#app/components/support-panel.tsx';
import { supportWords } from '#app/copy/support.ts';
import type { SupportPanelView } from '#app/domain/support/panel.server.ts';

type SupportAfterProps = {
  when: 'posted' | 'sent';
  view: SupportPanelView;
  /** The page it stands on, and what stays in its address when a country is chosen. */
  action: string;
  keep: Readonly<Record<string, string>>;
};

/** The offer on the page that follows a form, for whoever wrote what was sent with it. */
export function SupportAfter({ when, view, action, keep }: SupportAfterProps) {
  return (
    <SupportPanel
      when={when}
      variant="card"
      view={view}
      choice={
        <form method="get" action={action} className="form">
          {Object.entries(keep).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <CountryChoice view={view} id={`${when}-country`} />
          <Button kind="quiet">{supportWords.show}</Button>
        </form>
      }
    />
  );
}

/**
 * The offer beside a form that was not taken. No country is chosen here, and links open beside the page:
 * what was typed stands in the form and nowhere else.
 */
export function SupportBesideRefused({ view }: { view: SupportPanelView | null | undefined }) {
  if (view === null || view === undefined) return null;
  return <SupportPanel when="refused" variant="card" view={view} choice={null} newTab />;
}
