import { Button } from '#app/components/button.tsx';
import { Choice, Field, Select } from '#app/components/field.tsx';
import { formPlace, type FormProblem } from '#app/components/form-place.ts';
import { scheduleWords } from '#app/copy/rota.ts';
import type { SchedulePage } from '#app/domain/on-call/rota-page.server.ts';

type OverrideShown = SchedulePage['rotations'][number]['overrides'][number];

/** What was agreed on besides the turns, and, for safety leads, the form for one more. */
export function OverridePanel(props: { page: SchedulePage; problem: FormProblem | undefined }) {
  const { page, problem } = props;
  const all = page.rotations.flatMap(({ name, overrides }) =>
    overrides.map((override) => ({ ...override, rotation: name })),
  );
  return (
    <section className="stack">
      <h2>{scheduleWords.overrides}</h2>
      {all.length === 0 ? <p>{scheduleWords.noOverrides}</p> : null}
      <ul className="plain-list stack">
        {all.map((override) => (
          <li key={override.id} className="card stack">
            <p>
              <strong>
                <bdi>{wordsOf(override)}</bdi>
              </strong>
              {override.isSwap ? <span className="quiet"> · {scheduleWords.swap}</span> : null}
              <br />
              {override.rotation}: {override.from} – {override.until}
            </p>
            {override.isIgnored ? <p className="overdue">{scheduleWords.ignored}</p> : null}
            {page.mayEdit ? (
              <form method="post">
                <input type="hidden" name="intent" value="cancelOverride" />
                <input type="hidden" name="overrideId" value={override.id} />
                <Button kind="quiet">
                  {scheduleWords.takeBack}
                  <span className="visually-hidden">
                    : {wordsOf(override)}, {override.from}
                  </span>
                </Button>
              </form>
            ) : null}
          </li>
        ))}
      </ul>
      {page.mayEdit && page.rotations.length > 0 ? (
        <OverrideForm page={page} problem={problem} />
      ) : null}
    </section>
  );
}

function wordsOf({ kind, comesIn, goesOut }: OverrideShown): string {
  if (kind === 'replace') return scheduleWords.replaced(comesIn ?? '', goesOut ?? '');
  return kind === 'add' ? scheduleWords.added(comesIn ?? '') : scheduleWords.removed(goesOut ?? '');
}

function OverrideForm(props: { page: SchedulePage; problem: FormProblem | undefined }) {
  const { page, problem } = props;
  const place = formPlace('override', problem);
  const field = (name: string) => ({ name, id: place.idOf(name), errors: place.errorsOf(name) });
  const people = [
    { value: '', label: scheduleWords.noOne },
    ...page.colleagues.map(({ id, handle }) => ({ value: id, label: handle })),
  ];
  return (
    <details open={problem?.place === 'override'}>
      <summary>{scheduleWords.addOverride}</summary>
      <form method="post" className="form">
        <input type="hidden" name="intent" value="override" />
        <Select
          label={scheduleWords.rotations}
          {...field('rotationId')}
          options={page.rotations.map(({ id, name }) => ({ value: id, label: name }))}
          defaultValue={place.typed('rotationId', page.rotations[0]?.id ?? '')}
        />
        <Choice
          type="radio"
          legend={scheduleWords.kind}
          {...field('kind')}
          options={(['replace', 'add', 'remove'] as const).map((value) => ({
            value,
            label: scheduleWords.kinds[value],
          }))}
          defaultValue={place.typed('kind', 'replace')}
          required
        />
        <Select
          label={scheduleWords.comesIn}
          {...field('comesIn')}
          options={people}
          defaultValue={place.typed('comesIn', '')}
        />
        <Select
          label={scheduleWords.goesOut}
          {...field('goesOut')}
          options={people}
          defaultValue={place.typed('goesOut', '')}
        />
        <Field
          label={scheduleWords.start}
          hint={scheduleWords.clocks(page.schedule.zone)}
          type="datetime-local"
          {...field('from')}
          required
          defaultValue={place.typed('from', page.suggested.from)}
        />
        <Field
          label={scheduleWords.end}
          type="datetime-local"
          {...field('until')}
          required
          defaultValue={place.typed('until', page.suggested.until)}
        />
        <Button>{scheduleWords.addOverride}</Button>
      </form>
    </details>
  );
}
