import { useEffect, useState, type ComponentProps } from 'react';
import { Button } from '#app/components/button.tsx';
import { Field } from '#app/components/field.tsx';
import { scheduleWords } from '#app/copy/rota.ts';

const LIST = 'zones';

/** The names of time zones that fields on this page suggest. One such list a page. */
export function ZoneList({ zones }: { zones: readonly string[] }) {
  return (
    <datalist id={LIST}>
      {zones.map((zone) => (
        <option key={zone} value={zone} />
      ))}
    </datalist>
  );
}

type ZoneFieldProps = Omit<ComponentProps<typeof Field>, 'list'>;

/** The name of a time zone, with suggestions. */
export function ZoneField(props: ZoneFieldProps) {
  return <Field {...props} list={LIST} autoComplete="off" spellCheck={false} maxLength={64} />;
}

/** Shows the page on the clocks of another place; the browser's own one click away where scripts run. */
export function ZoneChooser({ shown, own }: { shown: string; own: string }) {
  const [here, setHere] = useState<string | null>(null);
  useEffect(() => setHere(new Intl.DateTimeFormat().resolvedOptions().timeZone), []);
  return (
    <>
      <p>
        {scheduleWords.clocks(shown)}{' '}
        {shown === own ? null : <a href="?">{scheduleWords.inItsZone(own)}</a>}{' '}
        {here === null || here === shown || here === own ? null : (
          <a href={`?zone=${encodeURIComponent(here)}`}>{scheduleWords.inMyZone(here)}</a>
        )}
      </p>
      <details>
        <summary>{scheduleWords.otherZone}</summary>
        <form method="get" className="form">
          <ZoneField label={scheduleWords.zone} name="zone" id="zone-shown" defaultValue={shown} />
          <Button kind="quiet">{scheduleWords.show}</Button>
        </form>
      </details>
    </>
  );
}
