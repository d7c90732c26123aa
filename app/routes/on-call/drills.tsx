import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { Button } from '#app/components/button.tsx';
import { EmptyState } from '#app/components/empty-state.tsx';
import { Choice, Field } from '#app/components/field.tsx';
import { ErrorSummary, type FieldErrors } from '#app/components/form-errors.tsx';
import { Notice } from '#app/components/notice.tsx';
import { Page } from '#app/components/page.tsx';
import { Pagination } from '#app/components/pagination.tsx';
import { drillWords } from '#app/copy/on-call-drill.ts';
import { readDrills } from '#app/domain/drills/drill-pages.server.ts';
import { prepareSchema } from '#app/domain/drills/forms.ts';
import { prepareDrill } from '#app/domain/drills/run-drill.server.ts';
import { parseId, type DrillId } from '#app/domain/shared/ids.ts';
import { readSubmission } from '#app/http/submission.server.ts';
import {
  notFound,
  requireMember,
  requireResponder,
  requireSafetyLead,
} from '#app/http/viewer.server.ts';

export const meta = () => [{ title: 'Cairn' }];

/** Forms and links: nothing here needs a script. */
export const handle = { scripts: false };

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireMember({ request, context });
  const actor = await requireResponder({ request, context });
  const after = parseId<DrillId>(new URL(request.url).searchParams.get('after'));
  const page = await readDrills(context.deps, actor, after);
  if (page === null) throw notFound();
  return data(page);
}

type Problem = {
  changed?: string;
  errors?: Record<string, string[]>;
  values?: Record<string, string>;
};

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireSafetyLead({ request, context });
  const submission = await readSubmission(request, prepareSchema);
  if (!submission.ok) {
    const { errors, values } = submission;
    return data<Problem>({ errors, values }, { status: 400 });
  }
  const outcome = await prepareDrill(context.deps, actor, submission.value);
  if (outcome.kind === 'not-found') throw notFound();
  if (outcome.kind === 'another') {
    return data<Problem>({ changed: drillWords.another }, { status: 409 });
  }
  return redirect(`/on-call/drills/${outcome.drillId}?did=prepared`, 303);
}

export default function Drills() {
  const page = useLoaderData<typeof loader>();
  const problem: Problem | undefined = useActionData<typeof action>();
  const errors: FieldErrors = problem?.errors ?? {};
  return (
    <Page heading={drillWords.heading} lede={drillWords.lede} width="wide">
      <div className="staff stack-large">
        <p>
          <a href="/on-call">{drillWords.back}</a>
        </p>
        {problem?.changed === undefined ? null : (
          <Notice kind="help">
            <p role="alert">{problem.changed}</p>
          </Notice>
        )}
        <ErrorSummary errors={errors} />
        {page.drills.length === 0 ? <EmptyState title={drillWords.none} /> : null}
        <ul className="queue" aria-label={drillWords.heading}>
          {page.drills.map((drill) => (
            <li key={drill.id}>
              <div className="queue-row">
                <a href={`/on-call/drills/${drill.id}`}>{drillWords.number(drill.ref)}</a>
                <span>{drillWords.asked(drill.emergencies, drill.urgents)}</span>
                <span className="queue-age">{drill.preparedAt.slice(0, 10)}</span>
              </div>
              <div className="queue-row quiet">
                {drill.endReason === null
                  ? drillWords.states[drill.state]
                  : drillWords.ends[drill.endReason]}
                {drill.verdicts === null ? null : (
                  <span>
                    {drillWords.sum(
                      drill.verdicts.met,
                      drill.verdicts.late,
                      drill.verdicts.missed + drill.verdicts.tooLow,
                    )}
                  </span>
                )}
              </div>
            </li>
          ))}
        </ul>
        <Pagination
          next={page.next === null ? undefined : `/on-call/drills?after=${page.next}`}
          nextLabel={drillWords.more}
        />
        {page.isLead && !page.isOneOpen ? (
          <Prepare errors={errors} typed={problem?.values ?? {}} />
        ) : null}
      </div>
    </Page>
  );
}

function Prepare({ errors, typed }: { errors: FieldErrors; typed: Record<string, string> }) {
  const count = { inputMode: 'numeric', maxLength: 1, hint: drillWords.countHint } as const;
  return (
    <section>
      <h2>{drillWords.prepare}</h2>
      <form method="post" className="form">
        <Field
          {...count}
          label={drillWords.emergencies}
          name="emergencies"
          defaultValue={typed['emergencies'] ?? '1'}
          errors={errors['emergencies']}
        />
        <Field
          {...count}
          label={drillWords.urgents}
          name="urgents"
          defaultValue={typed['urgents'] ?? '1'}
          errors={errors['urgents']}
        />
        <Choice
          type="radio"
          legend={drillWords.told}
          name="told"
          defaultValue={typed['told'] ?? 'yes'}
          errors={errors['told']}
          options={[
            { value: 'yes', label: drillWords.tellThem, hint: drillWords.tellThemHint },
            { value: 'no', label: drillWords.tellNobody, hint: drillWords.tellNobodyHint },
          ]}
        />
        <Button>{drillWords.prepareButton}</Button>
      </form>
    </section>
  );
}
