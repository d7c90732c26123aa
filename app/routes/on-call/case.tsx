import { randomUUID } from 'node:crypto';
import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useLiveAlerts } from '#app/components/alert-live.ts';
import { Button } from '#app/components/button.tsx';
import { CaseContact, CaseLevels, CaseRecord } from '#app/components/case-contact.tsx';
import { CaseClosing, CaseFollowUps, CaseHandover } from '#app/components/case-ending.tsx';
import { CaseLog } from '#app/components/case-log.tsx';
import type { CaseFormState } from '#app/components/case-part.tsx';
import { CaseCommunity, CaseConsults, CaseEmergency } from '#app/components/case-second-person.tsx';
import { ErrorSummary } from '#app/components/form-errors.tsx';
import { Notice } from '#app/components/notice.tsx';
import { Page } from '#app/components/page.tsx';
import { TierMark } from '#app/components/tier-mark.tsx';
import { When } from '#app/components/when.tsx';
import {
  caseDoneWords,
  caseErrors,
  caseRefusals,
  caseStateWords,
  caseWords,
} from '#app/copy/care.ts';
import { alertWords } from '#app/copy/on-call.ts';
import { openCasePage, type CasePage } from '#app/domain/care/case-page.server.ts';
import { doOnCase } from '#app/domain/care/do-on-case.server.ts';
import { caseSchema, type CaseForm } from '#app/domain/care/forms.ts';
import { parseId, type CaseId } from '#app/domain/shared/ids.ts';
import { readSubmission } from '#app/http/submission.server.ts';
import {
  notFound,
  requireMember,
  requireResponder,
  requireWriter,
} from '#app/http/viewer.server.ts';

export const meta: MetaFunction = () => [{ title: 'Cairn' }];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  await requireMember({ request, context });
  const actor = await requireResponder({ request, context });
  const caseId = parseId<CaseId>(params['caseId']);
  const page = caseId === null ? null : await openCasePage(context.deps, actor, caseId);
  if (page === null) throw notFound();
  const asked = new URL(request.url).searchParams.get('did');
  return data({
    page,
    submissionKey: randomUUID(),
    done: asked !== null && isDone(asked) ? asked : null,
  });
}

type Problem = {
  /** What happened in between, in a sentence. */
  changed?: string;
  errors?: Record<string, string[]>;
  values?: Record<string, string>;
  lists?: Record<string, string[]>;
};

export async function action({ request, context, params }: ActionFunctionArgs) {
  const actor = await requireWriter(
    { request, context },
    {
      written: [
        'body',
        'seen',
        'asked',
        'said',
        'reason',
        'question',
        'answer',
        'grounds',
        'stepRecord',
        'settleNote',
        'handoverWords',
        'closingNote',
      ],
      duty: 'responder',
    },
  );
  const caseId = parseId<CaseId>(params['caseId']);
  if (caseId === null) throw notFound();
  const lists = ['community'];
  const submission = await readSubmission(request, caseSchema, { lists });
  if (!submission.ok) {
    const { errors, values, lists: ticked } = submission;
    return data<Problem>({ errors, values, lists: ticked }, { status: 400 });
  }
  const { value } = submission;
  if (value.intent === 'write') {
    const verdict = await context.limits.consume('post', actor.id);
    if (verdict.kind === 'limited') {
      const errors = { '': [caseErrors.limited] };
      return data<Problem>({ errors, values: typedOf(value) }, { status: 429 });
    }
  }
  const outcome = await doOnCase(context.deps, actor, caseId, value);
  if (outcome.kind === 'not-found') throw notFound();
  if (outcome.kind === 'done') {
    return redirect(`/on-call/cases/${caseId}?did=${value.intent}`, 303);
  }
  const changed = caseRefusals[outcome.kind];
  return data<Problem>({ changed, values: typedOf(value) }, { status: 409 });
}

/** What was typed, to stand in the form again. */
function typedOf(form: CaseForm): Record<string, string> {
  return Object.fromEntries(
    Object.entries(form).flatMap(([name, value]) =>
      typeof value === 'string' || typeof value === 'number' ? [[name, String(value)]] : [],
    ),
  );
}

function isDone(asked: string): asked is keyof typeof caseDoneWords {
  return Object.hasOwn(caseDoneWords, asked);
}

export default function Case() {
  const { page, submissionKey, done } = useLoaderData<typeof loader>();
  const problem: Problem | undefined = useActionData<typeof action>();
  useLiveAlerts();
  const { case: care, now } = page;
  const state: CaseFormState = {
    errors: problem?.errors ?? {},
    typed: problem?.values ?? {},
    lists: problem?.lists ?? {},
  };
  const isOver = care.state === 'closed';
  return (
    <Page
      heading={caseWords.heading(care.ref)}
      lede={
        <>
          {caseWords.with} <bdi>{care.memberHandle}</bdi> · {caseWords.opened}{' '}
          <When at={care.openedAt} now={now} />
        </>
      }
      width="wide"
    >
      <p>
        <a href="/on-call">{caseWords.back}</a>
      </p>
      {problem?.changed === undefined ? null : (
        <Notice kind="help">
          <p role="alert">{problem.changed}</p>
        </Notice>
      )}
      <ErrorSummary errors={state.errors} />
      {problem === undefined && done !== null ? (
        <Notice kind="good">
          <p>{caseDoneWords[done]}</p>
        </Notice>
      ) : null}
      <div className="staff staff-columns">
        <div className="stack-large">
          <Standing page={page} />
          {isOver ? null : (
            <>
              <CaseContact page={page} state={state} submissionKey={submissionKey} />
              <div className="case-parts">
                <CaseRecord page={page} state={state} />
                <CaseLevels page={page} state={state} />
                <CaseConsults page={page} state={state} />
                <CaseEmergency page={page} state={state} />
                <CaseCommunity page={page} state={state} />
                <CaseFollowUps page={page} state={state} />
                <CaseHandover page={page} state={state} />
                <CaseClosing page={page} state={state} />
              </div>
            </>
          )}
        </div>
        <CaseLog page={page} />
      </div>
    </Page>
  );
}

/** How the case stands, who has it, and the alerts in it. */
function Standing({ page }: { page: CasePage }) {
  const { case: care, alerts } = page;
  return (
    <section className="stack">
      <p>
        {caseWords.state} <strong>{caseStateWords[care.state]}</strong>.{' '}
        <bdi>
          {care.isYours
            ? caseWords.yours
            : care.holder === null
              ? caseWords.nobodys
              : caseWords.held(care.holder)}
        </bdi>{' '}
        {care.closedBy === null ? null : <bdi>{caseWords.isOver(care.closedBy)}</bdi>}
      </p>
      {care.state !== 'closed' && care.isOfferedToYou ? (
        <form method="post" className="alert-take">
          <p>{caseWords.offered}</p>
          <input type="hidden" name="intent" value="accept" />
          <Button>{caseWords.accept}</Button>
        </form>
      ) : null}
      {care.state !== 'closed' && care.mayTake && !care.isOfferedToYou ? (
        <form method="post" className={care.holder === null ? 'alert-take' : undefined}>
          <input type="hidden" name="intent" value="take" />
          <input type="hidden" name="version" value={care.version} />
          <Button kind={care.holder === null ? 'primary' : 'quiet'}>
            {care.holder === null ? caseWords.take : caseWords.takeOver}
          </Button>
        </form>
      ) : null}
      <ul className="plain-list stack" aria-label={caseWords.alerts}>
        {alerts.map((alert) => (
          <li key={alert.id} className="queue-row">
            <TierMark tier={alert.tier} />
            <a href={`/on-call/alerts/${alert.id}`}>{alertWords.heading(alert.ref)}</a>
            <span className="quiet">
              {alert.isProposed ? caseWords.proposed : alertWords.states[alert.state]}
            </span>
            <span className="queue-age">
              <When at={alert.triggeredAt} now={page.now} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
