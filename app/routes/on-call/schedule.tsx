import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { Button } from '#app/components/button.tsx';
import { Field, Select } from '#app/components/field.tsx';
import { ErrorSummary } from '#app/components/form-errors.tsx';
import { formPlace, summaryOf, type FormProblem } from '#app/components/form-place.ts';
import { Notice } from '#app/components/notice.tsx';
import { OverridePanel } from '#app/components/override-panel.tsx';
import { Page } from '#app/components/page.tsx';
import { RotaCalendar } from '#app/components/rota-calendar.tsx';
import { RotaFindings, RotaTests } from '#app/components/rota-findings.tsx';
import { RotationPanel, RuleFields } from '#app/components/rotation-panel.tsx';
import { ZoneChooser, ZoneField, ZoneList } from '#app/components/zone-fields.tsx';
import { rotaWords, scheduleWords } from '#app/copy/rota.ts';
import { scheduleSchema } from '#app/domain/on-call/rota-forms.ts';
import { readSchedulePage } from '#app/domain/on-call/rota-page.server.ts';
import { parseId, type ScheduleId } from '#app/domain/shared/ids.ts';
import { assertNever } from '#app/domain/shared/outcome.ts';
import { actOnSchedule } from '#app/http/schedule-forms.server.ts';
import { readSubmission } from '#app/http/submission.server.ts';
import {
  notFound,
  requireMember,
  requireResponder,
  requireWriter,
} from '#app/http/viewer.server.ts';

export const meta: MetaFunction = () => [{ title: 'Cairn' }];

const doneKinds = ['created', 'changed', 'archived', 'added', 'cancelled'] as const;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  await requireMember({ request, context });
  const actor = await requireResponder({ request, context });
  const scheduleId = parseId<ScheduleId>(params['scheduleId']);
  if (scheduleId === null) throw notFound();
  const asked = new URL(request.url).searchParams;
  const input = { scheduleId, zoneAsked: asked.get('zone') };
  const page = await readSchedulePage(context.deps, actor, input);
  if (page === null) throw notFound();
  return data({
    ...page,
    zones: Intl.supportedValuesOf('timeZone'),
    done: doneKinds.find((kind) => kind === asked.get('did')) ?? null,
  });
}

type Problem = FormProblem & {
  /** What happened in between, in a sentence. */
  changed?: string;
};

export async function action({ request, context, params }: ActionFunctionArgs) {
  const actor = await requireWriter(
    { request, context },
    { written: ['name', 'zone'], duty: 'responder' },
  );
  const scheduleId = parseId<ScheduleId>(params['scheduleId']);
  if (scheduleId === null) throw notFound();
  const submission = await readSubmission(request, scheduleSchema);
  if (!submission.ok) {
    const { errors, values } = submission;
    return data<Problem>({ place: placeOf(values), errors, values }, { status: 400 });
  }
  const form = submission.value;
  const values = valuesOf(form);
  const place = placeOf(values);
  const answer = await actOnSchedule(context.deps, actor, scheduleId, form);
  switch (answer.kind) {
    case 'done':
      return redirect(
        answer.leaves ? '/on-call/rota' : `/on-call/rota/${scheduleId}?did=${answer.did}`,
        303,
      );
    case 'refused': {
      const errors = { [answer.field]: [answer.message] };
      return data<Problem>({ place, errors, values }, { status: 400 });
    }
    case 'conflict': {
      const { message } = answer;
      return data<Problem>({ place, errors: {}, values, changed: message }, { status: 409 });
    }
    case 'not-found':
      throw notFound();
    default:
      return assertNever(answer);
  }
}

/** The page has a form of the same kind for every rotation. */
function placeOf(values: Record<string, string>): string {
  const { intent = '', rotationId } = values;
  const isOfRotation = ['join', 'leave', 'changeRotation'].includes(intent);
  return isOfRotation ? `${intent}-${rotationId ?? ''}` : intent;
}

function valuesOf(form: object): Record<string, string> {
  return Object.fromEntries(
    Object.entries(form).map(([name, value]) => [name, value === null ? '' : String(value)]),
  );
}

export default function Schedule() {
  const page = useLoaderData<typeof loader>();
  const problem: Problem | undefined = useActionData<typeof action>();
  const { schedule, rotations } = page;
  return (
    <Page
      heading={schedule.name}
      lede={
        page.onDuty.length === 0 ? (
          <strong className="overdue">{rotaWords.nobodyNow}</strong>
        ) : (
          <>
            {rotaWords.onDutyNow}: <bdi>{page.onDuty.join(', ')}</bdi>
          </>
        )
      }
      width="wide"
    >
      <p className="actions">
        <a href="/on-call/rota">{rotaWords.all}</a>
        <a href="/on-call/shifts">{rotaWords.myShifts}</a>
      </p>
      {problem?.changed === undefined ? null : (
        <Notice kind="help">
          <p role="alert">{problem.changed}</p>
        </Notice>
      )}
      <ErrorSummary errors={summaryOf(problem)} />
      {page.done === null || problem !== undefined ? null : (
        <Notice kind="good">
          <p>{scheduleWords.done[page.done]}</p>
        </Notice>
      )}
      <ZoneList zones={page.zones} />
      <div className="staff stack-large">
        <section className="stack">
          <h2>{scheduleWords.coverage}</h2>
          {page.isForEmergencies ? <p>{scheduleWords.forEmergencies}</p> : null}
          {rotations.length === 0 ? (
            <Notice kind="help">
              <p>{scheduleWords.noRotations}</p>
            </Notice>
          ) : (
            <>
              <RotaFindings {...page} />
              {page.tests === null || page.tests.length === 0 ? null : (
                <RotaTests tests={page.tests} />
              )}
              <RotaCalendar rotations={rotations} days={page.calendar} />
            </>
          )}
          <ZoneChooser shown={page.zone} own={schedule.zone} />
        </section>
        <section className="stack">
          <h2>{scheduleWords.rotations}</h2>
          {rotations.map((rotation) => (
            <RotationPanel key={rotation.id} rotation={rotation} page={page} problem={problem} />
          ))}
          {page.mayEdit ? <AddRotation page={page} problem={problem} /> : null}
        </section>
        <OverridePanel page={page} problem={problem} />
        {page.mayEdit ? <ChangeSchedule page={page} problem={problem} /> : null}
      </div>
    </Page>
  );
}

type Loaded = ReturnType<typeof useLoaderData<typeof loader>>;
type EditProps = { page: Loaded; problem: FormProblem | undefined };

function AddRotation({ page, problem }: EditProps) {
  const place = formPlace('addRotation', problem);
  const rule = { name: '', unit: 'week', length: 1, anchor: page.suggested.from } as const;
  return (
    <details open={problem?.place === 'addRotation' || page.rotations.length === 0}>
      <summary>{scheduleWords.addRotation}</summary>
      <form method="post" className="form">
        <input type="hidden" name="intent" value="addRotation" />
        <RuleFields place={place} zone={page.schedule.zone} rule={rule} />
        <Button>{scheduleWords.addRotation}</Button>
      </form>
    </details>
  );
}

function ChangeSchedule({ page, problem }: EditProps) {
  const { schedule } = page;
  const place = formPlace('change', problem);
  const field = (name: string) => ({ name, id: place.idOf(name), errors: place.errorsOf(name) });
  return (
    <details open={problem?.place === 'change'}>
      <summary>{scheduleWords.change}</summary>
      <form method="post" className="form">
        <input type="hidden" name="intent" value="change" />
        <input type="hidden" name="version" value={schedule.version} />
        <Field
          label={rotaWords.name}
          {...field('name')}
          maxLength={80}
          required
          defaultValue={place.typed('name', schedule.name)}
        />
        <ZoneField
          label={rotaWords.zone}
          hint={rotaWords.zoneHint}
          {...field('zone')}
          required
          defaultValue={place.typed('zone', schedule.zone)}
        />
        <Select
          label={rotaWords.owner}
          hint={rotaWords.ownerHint}
          {...field('ownerId')}
          options={page.colleagues.map(({ id, handle }) => ({ value: id, label: handle }))}
          defaultValue={place.typed('ownerId', schedule.ownerId)}
        />
        <Button>{scheduleWords.save}</Button>
      </form>
      <form method="post">
        <input type="hidden" name="intent" value="archive" />
        <input type="hidden" name="version" value={schedule.version} />
        <Button kind="quiet">{scheduleWords.archive}</Button>
      </form>
    </details>
  );
}
