import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { Button } from '#app/components/button.tsx';
import { EmptyState } from '#app/components/empty-state.tsx';
import { Field, Select } from '#app/components/field.tsx';
import { ErrorSummary } from '#app/components/form-errors.tsx';
import { formPlace, summaryOf, type FormProblem } from '#app/components/form-place.ts';
import { Page } from '#app/components/page.tsx';
import { ZoneField, ZoneList } from '#app/components/zone-fields.tsx';
import { rotaErrors, rotaWords } from '#app/copy/rota.ts';
import { createSchedule } from '#app/domain/on-call/keep-schedules.server.ts';
import { newScheduleSchema } from '#app/domain/on-call/rota-forms.ts';
import { readRotas } from '#app/domain/on-call/rota-page.server.ts';
import { parseId, type MemberId } from '#app/domain/shared/ids.ts';
import { assertNever } from '#app/domain/shared/outcome.ts';
import { readSubmission } from '#app/http/submission.server.ts';
import {
  notFound,
  requireMember,
  requireResponder,
  requireWriter,
} from '#app/http/viewer.server.ts';

export const meta: MetaFunction = () => [{ title: 'Cairn' }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireMember({ request, context });
  const actor = await requireResponder({ request, context });
  const rotas = await readRotas(context.deps, actor);
  if (rotas === null) throw notFound();
  return data({ ...rotas, zones: rotas.mayEdit ? Intl.supportedValuesOf('timeZone') : [] });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireWriter({ request, context }, { written: ['name'], duty: 'responder' });
  const submission = await readSubmission(request, newScheduleSchema);
  if (!submission.ok) return refuse(submission.errors, submission.values);
  const { name, zone } = submission.value;
  const ownerId = parseId<MemberId>(submission.value.ownerId);
  const values = { name, zone, ownerId: submission.value.ownerId };
  if (ownerId === null) return refuse({ ownerId: [rotaErrors.owner] }, values);
  const outcome = await createSchedule(context.deps, actor, { name, zone, ownerId });
  switch (outcome.kind) {
    case 'created':
      return redirect(`/on-call/rota/${outcome.id}?did=created`, 303);
    case 'no-such-zone':
      return refuse({ zone: [rotaErrors.zone] }, values);
    case 'owner-not-eligible':
      return refuse({ ownerId: [rotaErrors.owner] }, values);
    case 'not-found':
      throw notFound();
    default:
      return assertNever(outcome);
  }
}

function refuse(errors: Record<string, string[]>, values: Record<string, string>) {
  return data<FormProblem>({ place: 'new', errors, values }, { status: 400 });
}

export default function Rotas() {
  const page = useLoaderData<typeof loader>();
  const problem: FormProblem | undefined = useActionData<typeof action>();
  return (
    <Page heading={rotaWords.heading} lede={rotaWords.lede} width="wide">
      <div className="staff stack-large">
        <p className="actions">
          <a href="/on-call">{rotaWords.board}</a>
          <a href="/on-call/shifts">{rotaWords.myShifts}</a>
        </p>
        <ErrorSummary errors={summaryOf(problem)} />
        {page.schedules.length === 0 ? (
          <EmptyState title={rotaWords.none}>{rotaWords.noneMore}</EmptyState>
        ) : (
          <ul className="queue" aria-label={rotaWords.heading}>
            {page.schedules.map((schedule) => (
              <ScheduleRow key={schedule.id} schedule={schedule} />
            ))}
          </ul>
        )}
        {page.mayEdit ? <NewSchedule page={page} problem={problem} /> : null}
      </div>
    </Page>
  );
}

type Loaded = ReturnType<typeof useLoaderData<typeof loader>>;

function ScheduleRow({ schedule }: { schedule: Loaded['schedules'][number] }) {
  const { gaps, singlePoints, onDuty } = schedule;
  const isWell = gaps === 0 && singlePoints === 0 && !schedule.isPressing;
  return (
    <li className={schedule.isPressing ? 'queue-emergency' : ''}>
      <div className="queue-row">
        <a href={`/on-call/rota/${schedule.id}`} dir="auto">
          {schedule.name}
        </a>
        <span className="quiet">{schedule.zone}</span>
      </div>
      <div className="queue-row">
        {onDuty.length === 0 ? (
          <strong className="overdue">{rotaWords.nobodyNow}</strong>
        ) : (
          <span>
            {rotaWords.onDutyNow}: <bdi>{onDuty.join(', ')}</bdi>
          </span>
        )}
        <span className={gaps > 0 ? 'overdue' : 'quiet'}>
          {[
            gaps === 0 ? null : rotaWords.gapCount(gaps),
            singlePoints === 0 ? null : rotaWords.singleCount(singlePoints),
            isWell ? rotaWords.allWell : null,
          ]
            .filter((words) => words !== null)
            .join(' · ')}
        </span>
      </div>
    </li>
  );
}

function NewSchedule({ page, problem }: { page: Loaded; problem: FormProblem | undefined }) {
  const place = formPlace('new', problem);
  const field = (name: string) => ({ name, id: place.idOf(name), errors: place.errorsOf(name) });
  return (
    <details open={problem !== undefined || page.schedules.length === 0}>
      <summary>{rotaWords.create}</summary>
      <ZoneList zones={page.zones} />
      <form method="post" className="form">
        <Field
          label={rotaWords.name}
          {...field('name')}
          maxLength={80}
          required
          defaultValue={place.typed('name', '')}
        />
        <ZoneField
          label={rotaWords.zone}
          hint={rotaWords.zoneHint}
          {...field('zone')}
          required
          defaultValue={place.typed('zone', '')}
        />
        <Select
          label={rotaWords.owner}
          hint={rotaWords.ownerHint}
          {...field('ownerId')}
          options={page.colleagues.map(({ id, handle }) => ({ value: id, label: handle }))}
          defaultValue={place.typed('ownerId', page.you)}
        />
        <Button>{rotaWords.createButton}</Button>
      </form>
    </details>
  );
}
