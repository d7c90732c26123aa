import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { Button } from '#app/components/button.tsx';
import { Choice } from '#app/components/field.tsx';
import { ErrorSummary } from '#app/components/form-errors.tsx';
import { LinesForYou } from '#app/components/lines-for-you.tsx';
import { Notice } from '#app/components/notice.tsx';
import { DoneNotice } from '#app/components/review/done-notice.tsx';
import { Page } from '#app/components/page.tsx';
import { concernWords } from '#app/copy/concerns.ts';
import { careWords as words, stoppedWords } from '#app/copy/moderator-care.ts';
import { linesForYou } from '#app/domain/helplines/lines-for-you.ts';
import { limitsSchema } from '#app/domain/moderator-care/forms.ts';
import { optOut, readOwnLimits, takeBreak } from '#app/domain/moderator-care/own-limits.server.ts';
import { stopForNow, type Stopped } from '#app/domain/moderator-care/stop-for-now.server.ts';
import { isStaff, moderatesAnything } from '#app/domain/shared/actor.ts';
import { noticeFor } from '#app/http/desk-notice.server.ts';
import { readSubmission } from '#app/http/submission.server.ts';
import { notFound, requireMember } from '#app/http/viewer.server.ts';
import { concernKinds } from '#app/screening/screening.ts';

export const meta = () => [{ title: 'Cairn' }];

/** Forms and links: nothing here needs a script. */
export const handle = { scripts: false };

const doneWords = { saved: words.saved, break: words.breakTaken } as const;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireMember({ request, context });
  const own = await readOwnLimits(context.deps, actor);
  if (own === null) throw notFound();
  const { searchParams } = new URL(request.url);
  const did = searchParams.get('did');
  return data({
    own,
    moderates: moderatesAnything(actor),
    offer: linesForYou(searchParams.get('country')),
    decided: await noticeFor(context.deps, actor, searchParams),
    done: did === 'saved' || did === 'break' ? doneWords[did] : null,
  });
}

type Answer = { errors?: Record<string, string[]>; stopped?: Stopped };

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireMember({ request, context });
  if (!isStaff(actor)) throw notFound();
  const submission = await readSubmission(request, limitsSchema, { lists: ['concerns'] });
  if (!submission.ok) return data<Answer>({ errors: submission.errors }, { status: 400 });
  const { deps } = context;
  const { value } = submission;
  switch (value.intent) {
    case 'break':
      await takeBreak(deps, actor);
      return redirect('/account/limits?did=break', 303);
    case 'optOut':
      await optOut(deps, actor, value);
      return redirect('/account/limits?did=saved', 303);
    case 'stop':
      return data<Answer>({ stopped: await stopForNow(deps, actor) });
  }
}

export default function Limits() {
  const { own, moderates, offer, done, decided } = useLoaderData<typeof loader>();
  const answer: Answer | undefined = useActionData<typeof action>();
  if (answer?.stopped !== undefined) return <HasStopped stopped={answer.stopped} />;
  return (
    <Page
      heading={words.heading}
      lede={words.lede}
      headingSaidWith={decided === null ? undefined : 'notice break-due'}
    >
      <ErrorSummary errors={answer?.errors} />
      <DoneNotice notice={decided} />
      {done === null ? null : (
        <Notice kind="good">
          <p>{done}</p>
        </Notice>
      )}
      <div className="stack-large">
        {own.isBreakDue ? (
          <Notice heading={words.breakDue}>
            <p id="break-due">{words.breakSays(own.sensitive)}</p>
            <div className="actions">
              <Break />
              {moderates ? (
                <form method="post" action="/moderation?goOn=yes">
                  <Button kind="quiet">{words.goOn}</Button>
                </form>
              ) : null}
            </div>
          </Notice>
        ) : null}
        {own.debriefs === 0 ? null : (
          <Notice>
            <p>
              <a href="/account/debriefs">{words.debriefs(own.debriefs)}</a>. {words.debriefsSay}
            </p>
          </Notice>
        )}
        <section className="stack">
          <h2>{words.stop}</h2>
          <p>{words.stopSays}</p>
          <Stop />
        </section>
        <section className="stack">
          <h2>{words.counted(own.sensitive)}</h2>
          <p>{words.how}</p>
          {own.isBreakDue || own.sensitive === 0 ? null : <Break />}
        </section>
        <form method="post" className="form">
          <input type="hidden" name="intent" value="optOut" />
          <Choice
            type="checkbox"
            name="concerns"
            legend={words.optOut}
            hint={words.optOutHint}
            defaultValue={own.optedOut}
            options={concernKinds.map((kind) => ({ value: kind, label: concernWords[kind] }))}
          />
          <p>
            <Button>{words.save}</Button>
          </p>
        </form>
        <LinesForYou words={stoppedWords} {...offer} />
        {moderates ? (
          <p>
            <a href="/moderation">{words.queue}</a>
          </p>
        ) : null}
      </div>
    </Page>
  );
}

function Stop() {
  return (
    <form method="post">
      <Button name="intent" value="stop">
        {words.stopButton}
      </Button>
    </form>
  );
}

function Break() {
  return (
    <form method="post">
      <Button kind="quiet" name="intent" value="break">
        {words.takeBreak}
      </Button>
    </form>
  );
}

function HasStopped({ stopped }: { stopped: Stopped }) {
  const { offer, own } = useLoaderData<typeof loader>();
  const done = [
    ...stopped.shifts.map(({ rotation, to }) =>
      to === null ? stoppedWords.shiftStays(rotation) : stoppedWords.shift(rotation, to),
    ),
    ...(stopped.alerts === 0 ? [] : [stoppedWords.alerts(stopped.alerts)]),
    ...(stopped.cases === 0 ? [] : [stoppedWords.cases(stopped.cases)]),
  ];
  return (
    <Page heading={stoppedWords.heading} lede={stoppedWords.lede}>
      <div className="stack-large">
        {stopped.kept === 0 ? null : (
          <div className="stack" role="alert">
            <p>{stoppedWords.kept}</p>
            <Stop />
          </div>
        )}
        {done.length === 0 ? null : (
          <ul>
            {done.map((line) => (
              <li key={line}>
                <bdi>{line}</bdi>
              </li>
            ))}
          </ul>
        )}
        {own.debriefs === 0 ? null : (
          <p>
            <a href="/account/debriefs">{words.debriefs(own.debriefs)}</a>. {words.debriefsSay}
          </p>
        )}
        <LinesForYou words={stoppedWords} {...offer} />
        <p>
          <a href="/account/limits">{stoppedWords.limits}</a>
        </p>
      </div>
    </Page>
  );
}
