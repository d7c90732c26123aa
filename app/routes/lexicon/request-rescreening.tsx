import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { ErrorSummary } from '#app/components/form-errors.tsx';
import { JobList } from '#app/components/job-standing.tsx';
import { RescreeningForm } from '#app/components/lexicon-job-forms.tsx';
import { Notice } from '#app/components/notice.tsx';
import { Page } from '#app/components/page.tsx';
import { rescreeningWords } from '#app/copy/lexicon-jobs.ts';
import {
  DEFAULT_RESCREENING_DAYS,
  DEFAULT_PAGES_WITHIN_HOURS,
  parseVersionNumber,
  rescreeningSchema,
} from '#app/domain/lexicon/job-forms.ts';
import { requestRescreening } from '#app/domain/lexicon/request-rescreening.server.ts';
import { readRescreeningsByVersion } from '#app/domain/lexicon/rescreening-page.server.ts';
import { assertNever } from '#app/domain/shared/outcome.ts';
import { readSubmission } from '#app/http/submission.server.ts';
import { notFound, requireSafetyLead } from '#app/http/viewer.server.ts';

export const meta = () => [{ title: 'Cairn: lexicon' }];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const actor = await requireSafetyLead({ request, context });
  const version = parseVersionNumber(params['number']);
  const page =
    version === null ? null : await readRescreeningsByVersion(context.deps, actor, version);
  if (page === null) throw notFound();
  return data(page);
}

type Problem = {
  errors?: Record<string, string[]>;
  values?: Record<string, string>;
  /** Another one that waits or runs. */
  busyWith?: string;
};

export async function action({ request, context, params }: ActionFunctionArgs) {
  const actor = await requireSafetyLead({ request, context });
  const version = parseVersionNumber(params['number']);
  if (version === null) throw notFound();
  const submission = await readSubmission(request, rescreeningSchema);
  if (!submission.ok) {
    const { errors, values } = submission;
    return data<Problem>({ errors, values }, { status: 400 });
  }
  const { days, pagesWithinHours } = submission.value;
  const values = { days: String(days), pagesWithinHours: String(pagesWithinHours) };
  const outcome = await requestRescreening(context.deps, actor, { version, ...submission.value });
  switch (outcome.kind) {
    case 'requested':
      return redirect(`/lexicon/rescreenings/${outcome.rescreeningId}`, 303);
    case 'busy':
      return data<Problem>({ busyWith: outcome.rescreeningId, values }, { status: 409 });
    case 'not-in-force':
      // The page itself says so.
      return data<Problem>({ values }, { status: 409 });
    case 'not-found':
      throw notFound();
    default:
      return assertNever(outcome);
  }
}

export default function RequestRescreening() {
  const { version, isInForce, rescreenings } = useLoaderData<typeof loader>();
  const problem: Problem | undefined = useActionData<typeof action>();
  return (
    <Page heading={rescreeningWords.ask(version)} lede={rescreeningWords.askLede}>
      <p>
        <a href={`/lexicon/versions/${version}`}>{rescreeningWords.toVersion}</a>
      </p>
      <ErrorSummary errors={problem?.errors} />
      {problem?.busyWith === undefined ? null : (
        <Notice kind="help">
          <p role="alert">
            <a href={`/lexicon/rescreenings/${problem.busyWith}`}>{rescreeningWords.busy}</a>
          </p>
        </Notice>
      )}
      <div className="staff stack-large">
        {isInForce ? (
          <RescreeningForm
            version={version}
            days={DEFAULT_RESCREENING_DAYS}
            pagesWithinHours={DEFAULT_PAGES_WITHIN_HOURS}
            errors={problem?.errors}
            values={problem?.values}
          />
        ) : (
          <Notice>
            <p {...(problem === undefined ? {} : { role: 'alert' })}>
              {rescreeningWords.notInForce}
            </p>
          </Notice>
        )}
        <section className="stack">
          <h2>{rescreeningWords.earlier}</h2>
          <JobList
            jobs={rescreenings}
            pathOf={(id) => `/lexicon/rescreenings/${id}`}
            empty={rescreeningWords.noEarlier}
          />
        </section>
      </div>
    </Page>
  );
}
