import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { ErrorSummary } from '#app/components/form-errors.tsx';
import { JobList } from '#app/components/job-standing.tsx';
import { BacktestForm } from '#app/components/lexicon-job-forms.tsx';
import { Notice } from '#app/components/notice.tsx';
import { Page } from '#app/components/page.tsx';
import { backtestWords } from '#app/copy/lexicon-jobs.ts';
import { readBacktestsOfDraft } from '#app/domain/lexicon/backtest-page.server.ts';
import { backtestSchema, DEFAULT_BACKTEST_DAYS } from '#app/domain/lexicon/job-forms.ts';
import { requestBacktest } from '#app/domain/lexicon/request-backtest.server.ts';
import { parseId, type LexiconDraftId } from '#app/domain/shared/ids.ts';
import { assertNever } from '#app/domain/shared/outcome.ts';
import { readSubmission } from '#app/http/submission.server.ts';
import { notFound, requireSafetyLead } from '#app/http/viewer.server.ts';

export const meta = () => [{ title: 'Cairn: lexicon' }];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const actor = await requireSafetyLead({ request, context });
  const draftId = parseId<LexiconDraftId>(params['draftId']);
  const page = draftId === null ? null : await readBacktestsOfDraft(context.deps, actor, draftId);
  if (page === null) throw notFound();
  return data(page);
}

type Problem = {
  errors?: Record<string, string[]>;
  values?: Record<string, string>;
  /** Why the draft cannot be tried, each with the entry. */
  problems?: string[];
};

export async function action({ request, context, params }: ActionFunctionArgs) {
  const actor = await requireSafetyLead({ request, context });
  const draftId = parseId<LexiconDraftId>(params['draftId']);
  if (draftId === null) throw notFound();
  const submission = await readSubmission(request, backtestSchema);
  if (!submission.ok) {
    const { errors, values } = submission;
    return data<Problem>({ errors, values }, { status: 400 });
  }
  const { days } = submission.value;
  const outcome = await requestBacktest(context.deps, actor, { draftId, days });
  switch (outcome.kind) {
    case 'requested':
      return redirect(`/lexicon/backtests/${outcome.backtestId}`, 303);
    case 'refused': {
      const problems = outcome.problems.map(({ entry, reason }) => `${entry}: ${reason}`);
      return data<Problem>({ problems, values: { days: String(days) } }, { status: 409 });
    }
    case 'not-found':
      throw notFound();
    default:
      return assertNever(outcome);
  }
}

export default function RequestBacktest() {
  const { draft, backtests } = useLoaderData<typeof loader>();
  const problem: Problem | undefined = useActionData<typeof action>();
  return (
    <Page
      heading={backtestWords.ask}
      lede={
        <>
          <bdi>{backtestWords.title(draft.title)}</bdi>. {backtestWords.askLede}
        </>
      }
    >
      <p>
        <a href={`/lexicon/drafts/${draft.id}`}>{backtestWords.toDraft}</a>
      </p>
      <ErrorSummary errors={problem?.errors} />
      {problem?.problems === undefined ? null : (
        <Notice kind="help">
          <div role="alert" className="stack">
            <p>{backtestWords.refused}</p>
            <ul>
              {problem.problems.map((sentence) => (
                <li key={sentence} dir="auto">
                  {sentence}
                </li>
              ))}
            </ul>
          </div>
        </Notice>
      )}
      <div className="staff stack-large">
        <BacktestForm
          draftId={draft.id}
          days={DEFAULT_BACKTEST_DAYS}
          errors={problem?.errors}
          values={problem?.values}
        />
        <section className="stack">
          <h2>{backtestWords.earlier}</h2>
          <JobList
            jobs={backtests}
            pathOf={(id) => `/lexicon/backtests/${id}`}
            empty={backtestWords.noEarlier}
          />
        </section>
      </div>
    </Page>
  );
}
