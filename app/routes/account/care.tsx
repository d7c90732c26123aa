import { randomUUID } from 'node:crypto';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { Button } from '#app/components/button.tsx';
import { EmptyState } from '#app/components/empty-state.tsx';
import { TextArea } from '#app/components/field.tsx';
import { ErrorSummary } from '#app/components/form-errors.tsx';
import { Notice } from '#app/components/notice.tsx';
import { Page } from '#app/components/page.tsx';
import { Pagination } from '#app/components/pagination.tsx';
import { SupportAfter, SupportBesideRefused } from '#app/components/support-beside.tsx';
import { Talk } from '#app/components/talk.tsx';
import { When } from '#app/components/when.tsx';
import { WordsBack } from '#app/components/words-back.tsx';
import { communityWords, emergencyWords, ownCareWords as words } from '#app/copy/care.ts';
import { threadWords } from '#app/copy/threads.ts';
import { tooFast } from '#app/copy/posting.ts';
import { answerDuty, askForQuiet, declineFollowUp } from '#app/domain/care/answer-duty.server.ts';
import { ownCareSchema } from '#app/domain/care/forms.ts';
import { openOwnCare, type OwnCare } from '#app/domain/care/own-care.server.ts';
import { readSupportBeside } from '#app/domain/posts/support-for-author.server.ts';
import { parseId, type CaseMessageId } from '#app/domain/shared/ids.ts';
import type { SupportPanelView } from '#app/domain/support/panel.server.ts';
import { readSubmission } from '#app/http/submission.server.ts';
import { requireMember, requireWriter } from '#app/http/viewer.server.ts';

export const meta = () => [{ title: words.title }];

/** Forms and links: nothing here needs a script. */
export const handle = { scripts: false };

const doneWords = { sent: words.sent, declined: words.declined, ended: words.ended } as const;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireMember({ request, context });
  const { searchParams } = new URL(request.url);
  const before = parseId<CaseMessageId>(searchParams.get('before'));
  const own = await openOwnCare(context.deps, actor, { before });
  const asked = searchParams.get('did');
  const done = asked !== null && isDone(asked) ? asked : null;
  const written = done === 'sent' ? own?.messages.findLast(({ isYours }) => isYours) : undefined;
  const support = await readSupportBeside(context.deps, actor, {
    source: written?.body,
    country: searchParams.get('country'),
  });
  return data({ own, submissionKey: randomUUID(), done, support });
}

type Problem = {
  changed?: string;
  errors?: Record<string, string[]>;
  values?: Record<string, string>;
  support?: SupportPanelView | null;
};

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireWriter({ request, context }, { written: ['body'] });
  const submission = await readSubmission(request, ownCareSchema);
  const { deps, limits } = context;
  // Whoever is not heard in this way is still offered somebody to talk to.
  const supportFor = (source: string | undefined) => readSupportBeside(deps, actor, { source });
  if (!submission.ok) {
    const { errors, values } = submission;
    const support = await supportFor(values['body']);
    return data<Problem>({ errors, values, support }, { status: 400 });
  }
  const { value } = submission;
  switch (value.intent) {
    case 'write': {
      const { body, submissionKey } = value;
      const values = { body, submissionKey };
      const verdict = await limits.consume('post', actor.id);
      if (verdict.kind === 'limited') {
        const errors = { '': [tooFast(Math.ceil(verdict.retryAfterSeconds / 60))] };
        const headers = { 'Retry-After': String(verdict.retryAfterSeconds) };
        const support = await supportFor(body);
        return data<Problem>({ errors, values, support }, { status: 429, headers });
      }
      const { kind } = await answerDuty(deps, actor, { body, submissionKey });
      if (kind === 'done') return redirect('/account/care?did=sent', 303);
      const support = await supportFor(body);
      return data<Problem>({ changed: words.noCase, values, support }, { status: 409 });
    }
    case 'decline': {
      const { kind } = await declineFollowUp(deps, actor, value.followUp);
      if (kind === 'done') return redirect('/account/care?did=declined', 303);
      return data<Problem>({ changed: words.gone }, { status: 409 });
    }
    case 'quiet': {
      const { kind } = await askForQuiet(deps, actor);
      if (kind === 'done') return redirect('/account/care?did=ended', 303);
      return data<Problem>({ changed: words.gone }, { status: 409 });
    }
  }
}

function isDone(asked: string): asked is keyof typeof doneWords {
  return Object.hasOwn(doneWords, asked);
}

export default function Care() {
  const { own, submissionKey, done, support } = useLoaderData<typeof loader>();
  const problem: Problem | undefined = useActionData<typeof action>();
  const typed = problem?.values ?? {};
  const isEmpty = own === null || (!own.isOpen && own.messages.length + own.done.length === 0);
  return (
    <Page heading={words.heading} lede={words.lede}>
      {problem?.changed === undefined ? null : (
        <Notice>
          <p role="alert">{problem.changed}</p>
        </Notice>
      )}
      <ErrorSummary errors={problem?.errors} />
      {problem === undefined && done !== null ? (
        <Notice kind="good">
          <p>{doneWords[done]}</p>
        </Notice>
      ) : null}
      {problem === undefined && support !== null ? (
        <SupportAfter when="sent" view={support} action="/account/care" keep={{ did: 'sent' }} />
      ) : null}
      <SupportBesideRefused view={problem?.support} />
      {own === null || isEmpty ? (
        <>
          <WordsBack text={typed['body']} />
          <EmptyState title={words.none}>{words.noneMore}</EmptyState>
        </>
      ) : (
        <div className="stack-large">
          <p>{own.isOpen ? words.why : words.whyPast}</p>
          <Conversation own={own} />
          {own.isOpen || typed['body'] !== undefined ? (
            <form method="post" className="form">
              <input type="hidden" name="intent" value="write" />
              <input
                type="hidden"
                name="submissionKey"
                value={typed['submissionKey'] ?? submissionKey}
              />
              <TextArea
                label={words.reply}
                name="body"
                hint={words.replyHint}
                rows={5}
                required
                defaultValue={typed['body'] ?? ''}
                errors={problem?.errors?.['body']}
              />
              <Button>{words.send}</Button>
            </form>
          ) : null}
          {own.isOpen ? <Next own={own} /> : null}
          <DoneBesides own={own} />
          {own.isOpen && !own.isQuiet ? <End /> : null}
        </div>
      )}
    </Page>
  );
}

function Conversation({ own }: { own: OwnCare }) {
  return (
    <section className="stack">
      <Talk
        now={own.now}
        empty={words.noMessages}
        messages={own.messages.map(({ isYours, ...message }) => ({
          ...message,
          isOurs: isYours,
          by: isYours ? words.you : words.them,
          report: isYours
            ? undefined
            : { to: `/messages/${message.id}/report`, label: threadWords.report },
        }))}
      />
      <Pagination
        next={own.earlier === null ? undefined : `/account/care?before=${own.earlier}`}
        nextLabel={words.earlier}
      />
    </section>
  );
}

/** Who reads it, and when somebody asks again. Each time can be declined. */
function Next({ own }: { own: OwnCare }) {
  return (
    <section className="stack">
      <h2>{words.next}</h2>
      <p>{own.isQuiet ? words.quiet : words.nextOpen}</p>
      {own.followUps.length === 0 ? null : (
        <>
          <h3>{words.followUps}</h3>
          <ul className="plain-list stack">
            {own.followUps.map((followUp) => (
              <AskedAgain key={followUp.id} followUp={followUp} now={own.now} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function AskedAgain({ followUp, now }: { followUp: OwnCare['followUps'][number]; now: string }) {
  const { id, dueAt, isDue, state } = followUp;
  const isOpen = state === 'planned' || state === 'offered';
  return (
    <li className="card stack">
      <p>
        {words.followUp} {isOpen && isDue ? words.aboutNow : <When at={dueAt} now={now} />}{' '}
        <span className="quiet">({words.states[state]})</span>
      </p>
      {isOpen ? (
        <form method="post">
          <input type="hidden" name="intent" value="decline" />
          <input type="hidden" name="followUp" value={id} />
          <Button kind="quiet">{words.decline}</Button>
        </form>
      ) : null}
    </li>
  );
}

function DoneBesides({ own }: { own: OwnCare }) {
  if (own.done.length === 0) return null;
  return (
    <section>
      <h2>{words.done}</h2>
      <ul className="plain-list stack">
        {own.done.map(({ what, at }) => (
          <li key={`${what} ${at}`}>
            {what === 'emergency_services' || what === 'local_service'
              ? emergencyWords[what].told
              : communityWords[what].told}{' '}
            <span className="quiet">
              <When at={at} now={own.now} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function End() {
  return (
    <form method="post" className="form">
      <h2>{words.end}</h2>
      <p>{words.endHint}</p>
      <input type="hidden" name="intent" value="quiet" />
      <Button kind="quiet">{words.endButton}</Button>
    </form>
  );
}
