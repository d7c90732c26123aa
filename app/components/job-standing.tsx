import { Button } from '#app/components/button.tsx';
import { LiveRegion } from '#app/components/live-region.tsx';
import { When } from '#app/components/when.tsx';
import { jobWords } from '#app/copy/lexicon-jobs.ts';
import type { JobView } from '#app/domain/lexicon/job-view.ts';

/** How a long piece of work stands, and the way to stop it. */
export function JobStanding({ job, path }: { job: JobView; path: string }) {
  const state = jobWords.states[job.state];
  return (
    <section className="stack">
      <p>
        <strong>{state}</strong>, <bdi>{jobWords.by(job.requestedBy)}</bdi>{' '}
        <When at={job.requestedAt} now={job.now} />
      </p>
      {job.problem === null ? null : <p>{jobWords.problems[job.problem]}</p>}
      {job.isOpen ? (
        <>
          <Progress job={job} />
          <div className="actions">
            <form method="post">
              <Button kind="quiet" name="intent" value="stop">
                {jobWords.stop}
              </Button>
            </form>
            <a href={path}>{jobWords.refresh}</a>
          </div>
        </>
      ) : null}
      <LiveRegion>{job.isOpen ? null : jobWords.ended(state)}</LiveRegion>
    </section>
  );
}

function Progress({ job: { done, total } }: { job: JobView }) {
  return (
    <p className="job-progress">
      {total === null ? (
        <>
          <progress aria-label={jobWords.progressLabel} />
          <span className="quiet">{jobWords.counting}</span>
        </>
      ) : (
        <>
          <progress aria-label={jobWords.progressLabel} max={Math.max(total, 1)} value={done} />
          <span className="number">{jobWords.progress(done, total)}</span>
        </>
      )}
    </p>
  );
}

type JobListProps = {
  jobs: readonly { id: string; job: JobView }[];
  pathOf: (id: string) => string;
  empty: string;
};

/** Former pieces of work, each with a way to its page. */
export function JobList({ jobs, pathOf, empty }: JobListProps) {
  if (jobs.length === 0) return <p className="quiet">{empty}</p>;
  return (
    <ul className="plain-list stack">
      {jobs.map(({ id, job }) => (
        <li key={id} className="queue-row">
          <a href={pathOf(id)}>{jobWords.states[job.state]}</a>
          <bdi className="quiet">{jobWords.by(job.requestedBy)}</bdi>
          <span className="queue-age">
            <When at={job.requestedAt} now={job.now} />
          </span>
        </li>
      ))}
    </ul>
  );
}
