import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { readSessions } from '#app/auth/account-page.server.ts';
import { sessionsForm } from '#app/auth/forms.ts';
import { Button } from '#app/components/button.tsx';
import { Notice } from '#app/components/notice.tsx';
import { Page } from '#app/components/page.tsx';
import { When } from '#app/components/when.tsx';
import { passwordWords, sessionsWords } from '#app/copy/account.ts';
import { parseId, type SessionId } from '#app/domain/shared/ids.ts';
import { readSubmission } from '#app/http/submission.server.ts';
import { notFound, requireSession } from '#app/http/viewer.server.ts';

export const meta = () => [{ title: sessionsWords.title }];

/** Forms and links: nothing here needs a script. */
export const handle = { scripts: false };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const session = await requireSession({ request, context });
  const done = new URL(request.url).searchParams.get('done');
  return data({
    sessions: await readSessions(context.deps, session),
    done: done === 'one' || done === 'others' ? done : null,
    now: new Date().toISOString(),
  });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor, sessionId } = await requireSession({ request, context });
  const submission = await readSubmission(request, sessionsForm);
  if (!submission.ok) return data(null, { status: 400 });
  if (submission.value.intent === 'endOthers') {
    await context.sessions.endAll(actor.id, sessionId);
    return redirect('/account/sessions?done=others');
  }
  const id = parseId<SessionId>(submission.value.session);
  if (id === null || !(await context.sessions.end(actor.id, id))) throw notFound();
  return redirect('/account/sessions?done=one');
}

export default function Sessions() {
  const { sessions, done, now } = useLoaderData<typeof loader>();
  const hasOthers = sessions.some((session) => !session.isThis);
  return (
    <Page heading={sessionsWords.heading} lede={sessionsWords.lede}>
      <div className="stack">
        {done === null ? null : (
          <Notice kind="good">
            {done === 'one' ? sessionsWords.ended : sessionsWords.othersEnded}
          </Notice>
        )}
        <ul className="lines">
          {sessions.map((session) => (
            <li key={session.id} className="line">
              <div>
                {session.isThis ? <strong>{sessionsWords.thisOne}. </strong> : null}
                {sessionsWords.begun} <When at={session.createdAt} now={now} />,{' '}
                {sessionsWords.used} <When at={session.lastSeenAt} now={now} />.
              </div>
              {session.isThis ? null : (
                <form method="post" action="/account/sessions" className="actions">
                  <input type="hidden" name="intent" value="end" />
                  <input type="hidden" name="session" value={session.id} />
                  <Button kind="quiet">{sessionsWords.end}</Button>
                </form>
              )}
            </li>
          ))}
        </ul>
        {hasOthers ? (
          <form method="post" action="/account/sessions">
            <input type="hidden" name="intent" value="endOthers" />
            <p className="actions">
              <Button>{sessionsWords.endOthers}</Button>
            </p>
          </form>
        ) : (
          <p>{sessionsWords.onlyHere}</p>
        )}
        <p>
          <a href="/account">{passwordWords.back}</a>
        </p>
      </div>
    </Page>
  );
}
