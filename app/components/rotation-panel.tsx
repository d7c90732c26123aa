import type { ReactNode } from 'react';
import { Button } from '#app/components/button.tsx';
import { Field, Select } from '#app/components/field.tsx';
import { formPlace, type FormPlace, type FormProblem } from '#app/components/form-place.ts';
import { everyWords, rotaWords, scheduleWords, unitWords } from '#app/copy/rota.ts';
import type { SchedulePage } from '#app/domain/on-call/rota-page.server.ts';

type RotationShown = SchedulePage['rotations'][number];

export type RotationPanelProps = {
  rotation: RotationShown;
  page: SchedulePage;
  problem: FormProblem | undefined;
};

/** One rotation: its rule, who takes turns, and, for safety leads, the forms that change them. */
export function RotationPanel({ rotation, page, problem }: RotationPanelProps) {
  return (
    <section className="card stack">
      <h3 dir="auto">{rotation.name}</h3>
      <p className="quiet">
        {everyWords(rotation.length, rotation.unit)}
        {rotation.nextChange === null
          ? null
          : ` · ${scheduleWords.nextChange}: ${rotation.nextChange}`}
      </p>
      <h4>{scheduleWords.turns}</h4>
      {rotation.participants.length === 0 ? <p>{scheduleWords.noParticipants}</p> : null}
      <ol className="turns stack">
        {rotation.participants.map((each, index) => (
          <li key={`${each.memberId} ${each.from ?? ''}`}>
            <div className="queue-row">
              <bdi>{each.handle}</bdi>
              <span className="quiet">
                {[
                  each.from === null ? null : scheduleWords.from(each.from),
                  each.until === null ? null : scheduleWords.until(each.until),
                  scheduleWords.reach[each.reach],
                ]
                  .filter((words) => words !== null)
                  .join(' · ')}
              </span>
            </div>
            {page.mayEdit ? (
              <div className="actions">
                {index === 0 ? null : (
                  <OneChange rotation={rotation} memberId={each.memberId} intent="earlier">
                    {scheduleWords.earlier}
                    <span className="visually-hidden">: {each.handle}</span>
                  </OneChange>
                )}
                <OneChange rotation={rotation} memberId={each.memberId} intent="leave">
                  {scheduleWords.leave}
                  <span className="visually-hidden">: {each.handle}</span>
                </OneChange>
              </div>
            ) : null}
          </li>
        ))}
      </ol>
      {page.mayEdit ? <Forms rotation={rotation} page={page} problem={problem} /> : null}
    </section>
  );
}

function OneChange(props: {
  rotation: RotationShown;
  memberId: string;
  intent: 'earlier' | 'leave';
  children: ReactNode;
}) {
  const { rotation, memberId, intent, children } = props;
  return (
    <form method="post">
      <Hidden intent={intent} rotation={rotation} />
      <input type="hidden" name="memberId" value={memberId} />
      <Button kind="quiet">{children}</Button>
    </form>
  );
}

function Hidden({ intent, rotation }: { intent: string; rotation: RotationShown }) {
  return (
    <>
      <input type="hidden" name="intent" value={intent} />
      <input type="hidden" name="rotationId" value={rotation.id} />
      <input type="hidden" name="version" value={rotation.version} />
    </>
  );
}

function Forms({ rotation, page, problem }: RotationPanelProps) {
  const { id, version } = rotation;
  const join = formPlace(`join-${id}`, problem);
  const leave = formPlace(`leave-${id}`, problem);
  const rule = formPlace(`changeRotation-${id}`, problem);
  const { zone } = page.schedule;
  return (
    <>
      <details open={problem?.place === `join-${id}`}>
        <summary>{scheduleWords.join}</summary>
        <form method="post" className="form">
          <Hidden intent="join" rotation={rotation} />
          <Select
            label={scheduleWords.person}
            name="memberId"
            id={join.idOf('memberId')}
            options={page.colleagues.map(({ id: value, handle }) => ({ value, label: handle }))}
            defaultValue={join.typed('memberId', '')}
            errors={join.errorsOf('memberId')}
          />
          <FromWhen place={join} zone={zone} />
          <Button>{scheduleWords.joinButton}</Button>
        </form>
      </details>
      {rotation.participants.length === 0 ? null : (
        <details open={problem?.place === `leave-${id}`}>
          <summary>{scheduleWords.leaveLater}</summary>
          <form method="post" className="form">
            <Hidden intent="leave" rotation={rotation} />
            <Select
              label={scheduleWords.person}
              name="memberId"
              id={leave.idOf('memberId')}
              options={rotation.participants.map(({ memberId: value, handle }) => ({
                value,
                label: handle,
              }))}
              defaultValue={leave.typed('memberId', '')}
              errors={leave.errorsOf('memberId')}
            />
            <FromWhen place={leave} zone={zone} />
            <Button>{scheduleWords.leave}</Button>
          </form>
        </details>
      )}
      <details open={problem?.place === `changeRotation-${id}`}>
        <summary>{scheduleWords.changeRotation}</summary>
        <form method="post" className="form">
          <Hidden intent="changeRotation" rotation={rotation} />
          <RuleFields place={rule} zone={zone} rule={rotation} />
          <Button>{scheduleWords.save}</Button>
        </form>
        <form method="post">
          <input type="hidden" name="intent" value="archiveRotation" />
          <input type="hidden" name="rotationId" value={id} />
          <input type="hidden" name="version" value={version} />
          <Button kind="quiet">{scheduleWords.archiveRotation}</Button>
        </form>
      </details>
    </>
  );
}

function FromWhen({ place, zone }: { place: FormPlace; zone: string }) {
  return (
    <Field
      label={scheduleWords.effectiveFrom}
      hint={scheduleWords.effectiveFromHint(zone)}
      type="datetime-local"
      name="effectiveFrom"
      id={place.idOf('effectiveFrom')}
      defaultValue={place.typed('effectiveFrom', '')}
      errors={place.errorsOf('effectiveFrom')}
    />
  );
}

type Rule = { name: string; unit: keyof typeof unitWords; length: number; anchor: string };

/** The fields of a rotation's rule. */
export function RuleFields({ place, zone, rule }: { place: FormPlace; zone: string; rule: Rule }) {
  const common = (name: string) => ({
    name,
    id: place.idOf(name),
    errors: place.errorsOf(name),
  });
  return (
    <>
      <Field
        label={rotaWords.name}
        {...common('name')}
        maxLength={80}
        required
        defaultValue={place.typed('name', rule.name)}
      />
      <Field
        label={scheduleWords.length}
        {...common('length')}
        inputMode="numeric"
        required
        defaultValue={place.typed('length', String(rule.length))}
      />
      <Select
        label={scheduleWords.unit}
        {...common('unit')}
        options={(['hour', 'day', 'week', 'month'] as const).map((value) => ({
          value,
          label: unitWords[value],
        }))}
        defaultValue={place.typed('unit', rule.unit)}
      />
      <Field
        label={scheduleWords.anchor}
        hint={scheduleWords.anchorHint(zone)}
        {...common('anchor')}
        type="datetime-local"
        required
        defaultValue={place.typed('anchor', rule.anchor)}
      />
    </>
  );
}
