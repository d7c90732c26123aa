import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import {
  BacktestExamples,
  BacktestNumbers,
  BacktestSentences,
} from '#app/components/backtest-findings.tsx';
import { useRefreshWhile } from '#app/components/job-refresh.ts';
import { JobStanding } from '#app/components/job-standing.tsx';
import { Page } from '#app/components/page.tsx';
import { backtestWords } from '#app/copy/lexicon-jobs.ts';
import { readBacktestPage, type ExampleList } from '#app/domain/lexicon/backtest-page.server.ts';
import { stopBacktest } from '#app/domain/lexicon/stop-job.server.ts';
import { parseId, type LexiconBacktestId } from '#app/domain/shared/ids.ts';
import { notFound, requireSafetyLead } from '#app/http/viewer.server.ts';

export const meta = () => [{ title: 'Cairn: lexicon' }];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const actor = await requireSafetyLead({ request, context });
  const id = parseId<LexiconBacktestId>(params['backtestId']);
  const page = id === null ? null : await readBacktestPage(context.deps, actor, id);
  if (page === null) throw notFound();
  return data({ ...page, path: `/lexicon/backtests/${String(id)}` });
}

/** Stops it: the one thing that can be done here. Whether it had ended before makes no difference. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const actor = await requireSafetyLead({ request, context });
  const id = parseId<LexiconBacktestId>(params['backtestId']);
  if (id === null) throw notFound();
  await stopBacktest(context.deps, actor, id);
  return redirect(`/lexicon/backtests/${id}`, 303);
}

export default function Backtest() {
  const { job, draft, against, days, result, path } = useLoaderData<typeof loader>();
  useRefreshWhile(job.isOpen);
  const pathTo = (list: ExampleList) => (index: number) => `${path}/${list}/${index}`;
  return (
    <Page
      heading={backtestWords.heading}
      lede={
        <>
          <bdi>{backtestWords.title(draft.title)}</bdi>. {backtestWords.about(days, against)}
        </>
      }
      width="wide"
    >
      <p>
        <a href={`/lexicon/drafts/${draft.id}`}>{backtestWords.toDraft}</a>
      </p>
      <div className="staff stack-large">
        <JobStanding job={job} path={path} />
        {result === null ? null : (
          <>
            <div className="staff-columns">
              <div>
                <BacktestNumbers result={result} />
              </div>
              <div>
                <BacktestSentences sentences={result.sentences} />
              </div>
            </div>
            <p>{backtestWords.examplesHint}</p>
            <BacktestExamples
              heading={backtestWords.examplesRaised}
              examples={result.examples.raised}
              pathOf={pathTo('raised')}
            />
            <BacktestExamples
              heading={backtestWords.examplesLowered}
              examples={result.examples.lowered}
              pathOf={pathTo('lowered')}
            />
          </>
        )}
      </div>
    </Page>
  );
}
