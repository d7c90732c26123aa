import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Fragment } from 'react';
import { useRefreshWhile } from '#app/components/job-refresh.ts';
import { JobStanding } from '#app/components/job-standing.tsx';
import { Page } from '#app/components/page.tsx';
import { TierMark } from '#app/components/tier-mark.tsx';
import { rescreeningWords } from '#app/copy/lexicon-jobs.ts';
import { readRescreeningPage } from '#app/domain/lexicon/rescreening-page.server.ts';
import { stopRescreening } from '#app/domain/lexicon/stop-job.server.ts';
import { parseId, type RescreeningId } from '#app/domain/shared/ids.ts';
import { notFound, requireSafetyLead } from '#app/http/viewer.server.ts';

export const meta = () => [{ title: 'Cairn: lexicon' }];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const actor = await requireSafetyLead({ request, context });
  const id = parseId<RescreeningId>(params['rescreeningId']);
  const page = id === null ? null : await readRescreeningPage(context.deps, actor, id);
  if (page === null) throw notFound();
  return data({ ...page, path: `/lexicon/rescreenings/${String(id)}` });
}

/** Stops it: the one thing that can be done here. Whether it had ended before makes no difference. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const actor = await requireSafetyLead({ request, context });
  const id = parseId<RescreeningId>(params['rescreeningId']);
  if (id === null) throw notFound();
  await stopRescreening(context.deps, actor, id);
  return redirect(`/lexicon/rescreenings/${id}`, 303);
}

export default function Rescreening() {
  const { job, version, days, pagesWithinHours, tally, path } = useLoaderData<typeof loader>();
  useRefreshWhile(job.isOpen);
  const endedEarly = job.state === 'stopped' || job.state === 'failed';
  return (
    <Page
      heading={rescreeningWords.heading}
      lede={rescreeningWords.about(version, days, pagesWithinHours)}
      width="wide"
    >
      <p>
        <a href={`/lexicon/versions/${version}`}>{rescreeningWords.toVersion}</a>
      </p>
      <div className="staff stack-large">
        <JobStanding job={job} path={path} />
        {tally === null ? null : (
          <section className="stack">
            <h2>{job.state === 'done' ? rescreeningWords.result : rescreeningWords.soFar}</h2>
            {endedEarly ? <p>{rescreeningWords.kept}</p> : null}
            <Figures tally={tally} />
            <p>
              <a href="/moderation">{rescreeningWords.toQueue}</a>
            </p>
          </section>
        )}
      </div>
    </Page>
  );
}

type Tally = NonNullable<ReturnType<typeof useLoaderData<typeof loader>>['tally']>;

function Figures({ tally }: { tally: Tally }) {
  const count = (n: number) => n.toLocaleString('en');
  return (
    <dl className="facts number">
      {(['emergency', 'urgent', 'watch'] as const).map((tier) => (
        <Fragment key={tier}>
          <dt>
            {rescreeningWords.raisedTo} <TierMark tier={tier} />
          </dt>
          <dd>{count(tally.raised[tier])}</dd>
        </Fragment>
      ))}
      <Figure name={rescreeningWords.paged} value={count(tally.paged)} />
      <Figure name={rescreeningWords.queued} value={count(tally.queued)} />
      <Figure name={rescreeningWords.unchanged} value={count(tally.unchanged)} />
      <Figure name={rescreeningWords.lowered} value={count(tally.lowered)} />
      {tally.unread === 0 ? null : (
        <Figure name={rescreeningWords.unread} value={count(tally.unread)} />
      )}
    </dl>
  );
}

function Figure({ name, value }: { name: string; value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}
