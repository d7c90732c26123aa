import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData, type ClientLoaderFunctionArgs } from '@remix-run/react';
import { useLiveAlerts } from '#app/components/alert-live.ts';
import { Button } from '#app/components/button.tsx';
import { DrillReportTables } from '#app/components/drill-report.tsx';
import { createLastKept } from '#app/components/live-connection.ts';
import { LiveStateBar } from '#app/components/live-state.tsx';
import { Notice } from '#app/components/notice.tsx';
import { Page } from '#app/components/page.tsx';
import { When } from '#app/components/when.tsx';
import { drillWords } from '#app/copy/on-call-drill.ts';
import { readDrill, type DrillOnPage } from '#app/domain/drills/drill-pages.server.ts';
import { drillSchema } from '#app/domain/drills/forms.ts';
import { finishDrill, startDrill } from '#app/domain/drills/run-drill.server.ts';
import { parseId, type DrillId } from '#app/domain/shared/ids.ts';
import { readSubmission } from '#app/http/submission.server.ts';
import {
  notFound,
  requireMember,
  requireResponder,
  requireSafetyLead,
} from '#app/http/viewer.server.ts';

export const meta = () => [{ title: 'Cairn' }];

const doneKinds = ['prepared', 'started', 'finished'] as const;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  await requireMember({ request, context });
  const actor = await requireResponder({ request, context });
  const id = parseId<DrillId>(params['drillId']);
  const page = id === null ? null : await readDrill(context.deps, actor, id);
  if (page === null) throw notFound();
  const asked = new URL(request.url).searchParams.get('did');
  return data({ ...page, done: doneKinds.find((kind) => kind === asked) ?? null });
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const actor = await requireSafetyLead({ request, context });
  const id = parseId<DrillId>(params['drillId']);
  if (id === null) throw notFound();
  const submission = await readSubmission(request, drillSchema);
  if (!submission.ok) {
    return data({ problem: Object.values(submission.errors).flat().join(' ') }, { status: 400 });
  }
  const run = submission.value.intent === 'start' ? startDrill : finishDrill;
  const { kind } = await run(context.deps, actor, id);
  switch (kind) {
    case 'not-found':
      throw notFound();
    case 'stale':
      return data({ problem: drillWords.stale }, { status: 409 });
    case 'emergency-open':
      return data({ problem: drillWords.emergencyOpen }, { status: 409 });
    case 'started':
    case 'finished':
      return redirect(`/on-call/drills/${id}?did=${kind}`, 303);
  }
}

type Loaded = ReturnType<typeof useLoaderData<typeof loader>>;

const keepLast = createLastKept<Loaded>();

/** What was read last stays when the connection is lost; the page says since when it is old. */
export async function clientLoader({ serverLoader }: ClientLoaderFunctionArgs) {
  return keepLast(() => serverLoader<typeof loader>());
}
clientLoader.hydrate = true as const;

export default function Drill() {
  const { drill, report, isLead, mustYield, now, done } = useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>()?.problem;
  // While it runs, each leg appears as it happens.
  const live = useLiveAlerts();
  return (
    <Page
      heading={drillWords.number(drill.ref)}
      lede={drillWords.asked(drill.emergencies, drill.urgents)}
      width="wide"
    >
      <div className="staff stack-large">
        <p className="actions">
          <a href="/on-call/drills">{drillWords.all}</a>
          <a href="/on-call">{drillWords.back}</a>
        </p>
        {drill.state === 'running' ? <LiveStateBar live={live} /> : null}
        {problem === undefined ? null : (
          <Notice kind="help">
            <p role="alert">{problem}</p>
          </Notice>
        )}
        {problem === undefined && done !== null ? (
          <Notice kind="good">
            <p role="status">{drillWords.done[done]}</p>
          </Notice>
        ) : null}
        {mustYield ? (
          <Notice kind="help">
            <p>{drill.state === 'running' ? drillWords.yieldsHere : drillWords.emergencyOpen}</p>
          </Notice>
        ) : null}
        <Facts drill={drill} now={now} />
        {isLead && drill.state !== 'ended' ? <Steps drill={drill} mustYield={mustYield} /> : null}
        {report === null ? null : (
          <DrillReportTables report={report} isOver={drill.state === 'ended'} />
        )}
      </div>
    </Page>
  );
}

function Facts({ drill, now }: { drill: DrillOnPage; now: string }) {
  const { beganAt, endedAt, endReason } = drill;
  return (
    <dl className="facts">
      <dt>{drillWords.preparedBy}</dt>
      <dd>
        <bdi>{drill.preparedBy}</bdi>, <When at={drill.preparedAt} now={now} />.{' '}
        {drill.isTold ? drillWords.wereTold : drillWords.wereNotTold}
      </dd>
      {beganAt === null ? null : (
        <>
          <dt>{drillWords.began}</dt>
          <dd>
            <When at={beganAt} now={now} />
          </dd>
        </>
      )}
      {endedAt === null || endReason === null ? null : (
        <>
          <dt>{drillWords.ended}</dt>
          <dd>
            <When at={endedAt} now={now} />, {drillWords.ends[endReason]}
            {drill.endedBy === null ? null : (
              <>
                {' ('}
                <bdi>{drill.endedBy}</bdi>
                {')'}
              </>
            )}
          </dd>
        </>
      )}
    </dl>
  );
}

function Steps({ drill, mustYield }: { drill: DrillOnPage; mustYield: boolean }) {
  const isPrepared = drill.state === 'prepared';
  return (
    <section className="stack">
      {isPrepared && !mustYield ? (
        <form method="post" className="alert-take">
          <input type="hidden" name="intent" value="start" />
          <Button>{drillWords.start}</Button>
          <p className="hint">{drillWords.startHint}</p>
        </form>
      ) : null}
      <form method="post" className={isPrepared ? undefined : 'alert-take'}>
        <input type="hidden" name="intent" value="finish" />
        <Button kind={isPrepared ? 'quiet' : 'primary'}>
          {isPrepared ? drillWords.callOff : drillWords.end}
        </Button>
        {isPrepared ? null : <p className="hint">{drillWords.endHint}</p>}
      </form>
    </section>
  );
}
