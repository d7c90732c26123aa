import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { useActionData, useLoaderData, type ClientLoaderFunctionArgs } from '@remix-run/react';
import { AlertActions, AlertFirstStep } from '#app/components/alert-actions.tsx';
import { AlertEvidence } from '#app/components/alert-evidence.tsx';
import { createLastKept } from '#app/components/live-connection.ts';
import { LiveStateBar } from '#app/components/live-state.tsx';
import { OldestWaiting } from '#app/components/oldest-waiting.tsx';
import { useDeskKeys } from '#app/components/desk-keys.ts';
import { DrillMark } from '#app/components/drill-mark.tsx';
import { AlertLog } from '#app/components/alert-log.tsx';
import { useLiveAlerts } from '#app/components/alert-live.ts';
import { ErrorSummary, type FieldErrors } from '#app/components/form-errors.tsx';
import { Notice } from '#app/components/notice.tsx';
import { Page } from '#app/components/page.tsx';
import { StopTools } from '#app/components/stop-tools.tsx';
import { TierMark } from '#app/components/tier-mark.tsx';
import { When } from '#app/components/when.tsx';
import { closingWords } from '#app/copy/care.ts';
import { drillWords } from '#app/copy/on-call-drill.ts';
import {
  alertErrors,
  alertWords,
  changedWords,
  doneWords,
  lateSentence,
  outcomeWords,
} from '#app/copy/on-call.ts';
import {
  closeAlone,
  confirmClosing,
  withdrawClosing,
} from '#app/domain/care/confirm-closing.server.ts';
import { acknowledgeAlert } from '#app/domain/crisis-response/acknowledge-alert.server.ts';
import {
  closeAlert,
  noteOnAlert,
  releaseAlert,
} from '#app/domain/crisis-response/act-on-alert.server.ts';
import { openAlertPage } from '#app/domain/crisis-response/alert-page.server.ts';
import { readOldestWaiting } from '#app/domain/crisis-response/backlog.server.ts';
import { alertSchema } from '#app/domain/crisis-response/forms.ts';
import { raiseAgain } from '#app/domain/crisis-response/raise-again.server.ts';
import { parseId, type AlertId } from '#app/domain/shared/ids.ts';
import { assertNever } from '#app/domain/shared/outcome.ts';
import { readSubmission } from '#app/http/submission.server.ts';
import {
  notFound,
  requireMember,
  requireResponder,
  requireWriter,
} from '#app/http/viewer.server.ts';

export const meta: MetaFunction = () => [{ title: 'Cairn' }];

const doneKinds = [
  'acknowledged',
  'already-yours',
  'joined',
  'released',
  'noted',
  'raised',
  'closed',
  'proposed',
  'withdrawn',
] as const;
type Done = (typeof doneKinds)[number];

/** Opening changes nothing: mail programs and scanners follow links (S-29). */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  await requireMember({ request, context });
  const actor = await requireResponder({ request, context });
  const alertId = parseId<AlertId>(params['alertId']);
  const page = alertId === null ? null : await openAlertPage(context.deps, actor, alertId);
  if (page === null) throw notFound();
  const asked = new URL(request.url).searchParams.get('did');
  const oldestSeconds = await readOldestWaiting(context.deps);
  return data({ ...page, oldestSeconds, done: doneKinds.find((kind) => kind === asked) ?? null });
}

type Problem = {
  /** What happened in between, in sentences. */
  changed?: string;
  errors?: Record<string, string[]>;
  values?: Record<string, string>;
};

export async function action({ request, context, params }: ActionFunctionArgs) {
  const actor = await requireWriter(
    { request, context },
    { written: ['note', 'closingNote', 'confirmNote', 'reason'], duty: 'responder' },
  );
  const alertId = parseId<AlertId>(params['alertId']);
  if (alertId === null) throw notFound();
  const submission = await readSubmission(request, alertSchema);
  if (!submission.ok) {
    const { errors, values } = submission;
    return data<Problem>({ errors, values }, { status: 400 });
  }
  const { deps } = context;
  const { value } = submission;
  switch (value.intent) {
    case 'acknowledge': {
      const outcome = await acknowledgeAlert(deps, actor, alertId);
      if (outcome.kind === 'closed') return conflict(changedWords.closed);
      return answer(alertId, outcome.kind);
    }
    case 'still':
    case 'note': {
      const note = value.intent === 'note' ? value.note : null;
      const { kind } = await noteOnAlert(deps, actor, { alertId, note });
      return kind === 'closed' ? conflict(changedWords.stale) : answer(alertId, kind);
    }
    case 'release': {
      const outcome = await releaseAlert(deps, actor, { alertId, seenVersion: value.version });
      if (outcome.kind === 'stale') return conflict(changedWords.stale);
      if (outcome.kind === 'not-yours') return conflict(changedWords.notYours);
      return answer(alertId, outcome.kind);
    }
    case 'raise': {
      const seen = { alertId, seenVersion: value.version, seenFiring: value.firing };
      const outcome = await raiseAgain(deps, actor, seen);
      if (outcome.kind === 'stale') return conflict(changedWords.stale);
      return outcome.kind === 'raised'
        ? answer(outcome.alertId, 'raised')
        : answer(alertId, outcome.kind);
    }
    case 'close': {
      const { version, outcome, level, closingNote } = value;
      const input = { alertId, seenVersion: version, outcome, level, note: closingNote };
      const { kind } = await closeAlert(deps, actor, input);
      return ended(alertId, kind, { outcome, level: level ?? '', closingNote: closingNote ?? '' });
    }
    case 'confirm': {
      const { version, closing, level, confirmNote } = value;
      const seen = { alertId, closingId: closing, seenVersion: version };
      const { kind } = await confirmClosing(deps, actor, { ...seen, level, note: confirmNote });
      return ended(alertId, kind, { level: level ?? '', confirmNote: confirmNote ?? '' });
    }
    case 'withdraw': {
      const seen = { alertId, closingId: value.closing };
      const { kind } = await withdrawClosing(deps, actor, seen);
      return ended(alertId, kind, {});
    }
    case 'alone': {
      const { version, outcome, level, reason } = value;
      const input = { alertId, seenVersion: version, outcome, level, reason };
      const { kind } = await closeAlone(deps, actor, input);
      return ended(alertId, kind, { outcome, level: level ?? '', reason });
    }
    default:
      return assertNever(value);
  }
}

/** What closing came to: the page as it is now, or the form again with what was typed and why. */
function ended(
  alertId: AlertId,
  kind: Done | keyof typeof refusals | 'needs-level' | 'not-found',
  values: Record<string, string>,
) {
  if (kind === 'needs-level') {
    return data<Problem>({ errors: { level: [alertErrors.level] }, values }, { status: 400 });
  }
  return isRefusal(kind) ? conflict(refusals[kind], values) : answer(alertId, kind);
}

const refusals = {
  stale: changedWords.stale,
  'not-acked': changedWords.notAcked,
  'already-proposed': changedWords.alreadyProposed,
  'own-proposal': changedWords.ownProposal,
  'own-alert': changedWords.ownAlert,
  'new-danger': changedWords.newDanger,
  'not-alone': changedWords.notAlone,
} as const;

function isRefusal(kind: string): kind is keyof typeof refusals {
  return kind in refusals;
}

/** Leads to the page as it is now, so that reloading it repeats nothing. */
function answer(alertId: AlertId, kind: Done | 'not-found') {
  if (kind === 'not-found') throw notFound();
  return redirect(`/on-call/alerts/${alertId}?did=${kind}`, 303);
}

function conflict(changed: string, values: Record<string, string> = {}) {
  return data<Problem>({ changed, values }, { status: 409 });
}

type Loaded = ReturnType<typeof useLoaderData<typeof loader>>;

const keepLast = createLastKept<Loaded>();

/** What was read last stays when the connection is lost; the page says since when it is old. */
export async function clientLoader({ serverLoader }: ClientLoaderFunctionArgs) {
  return keepLast(() => serverLoader<typeof loader>());
}
clientLoader.hydrate = true as const;

export default function Alert() {
  const page = useLoaderData<typeof loader>();
  const problem: Problem | undefined = useActionData<typeof action>();
  const errors: FieldErrors = problem?.errors ?? {};
  const live = useLiveAlerts();
  useDeskKeys(noHelp);
  const { alert, now } = page;
  return (
    <Page
      heading={alertWords.heading(alert.ref)}
      lede={
        <>
          <TierMark tier={alert.tier} /> {alert.isDrill ? <DrillMark /> : null} {alertWords.opened}{' '}
          <When at={alert.triggeredAt} now={now} />
        </>
      }
      width="wide"
    >
      <div className="actions">
        <a href="/on-call">{alertWords.back}</a>
        <StopTools />
      </div>
      <LiveStateBar live={live} />
      {alert.state === 'triggered' && !alert.isDrill ? null : (
        <OldestWaiting seconds={page.oldestSeconds} />
      )}
      {alert.isDrill ? (
        <Notice>
          <p>{drillWords.onAlert}</p>
        </Notice>
      ) : null}
      {problem?.changed === undefined ? null : (
        <Notice kind="help">
          <p role="alert">{problem.changed}</p>
        </Notice>
      )}
      <ErrorSummary errors={errors} />
      {problem === undefined ? <Done done={page.done} holder={alert.holder} /> : null}
      <div className="staff staff-columns">
        <div className="stack-large">
          <Standing page={page} />
          <AlertFirstStep alert={alert} />
          <AlertEvidence page={page} />
        </div>
        <div className="stack-large">
          <AlertActions
            alert={alert}
            care={page.care}
            now={now}
            mayRelease={page.mayRelease}
            errors={errors}
            typed={problem?.values ?? {}}
          />
          <AlertLog events={page.events} now={now} />
        </div>
      </div>
    </Page>
  );
}

/** The keys of this page are few enough to stand on its buttons. */
const noHelp = () => undefined;

function Done({ done, holder }: { done: Done | null; holder: string | null }) {
  if (done === null) return null;
  // What was done can be over by now: only what is still so is said.
  if (done === 'joined') {
    return holder === null ? null : (
      <Notice kind="good">
        <p>{doneWords.joined(holder)}</p>
      </Notice>
    );
  }
  return (
    <Notice kind="good">
      <p>{doneWords[done]}</p>
    </Notice>
  );
}

/** How the alert stands, in one or two sentences. */
function Standing({ page }: { page: Loaded }) {
  const { alert, now, others } = page;
  return (
    <section className="stack">
      {alert.state === 'triggered' && alert.nextPageAt !== null ? (
        <p>
          {alertWords.nextCall} <When at={alert.nextPageAt} now={now} />.
        </p>
      ) : null}
      {page.missed.length === 0 ? null : <p className="overdue">{lateSentence(page.missed)}</p>}
      {alert.state === 'acked' && alert.holder !== null ? (
        <p>
          <strong>
            {alert.isYours ? alertWords.youHaveIt : alertWords.hasItSince(alert.holder)}
          </strong>
          {alert.isYours && alert.ackExpiresAt !== null ? (
            <>
              {' '}
              {alertWords.until} <When at={alert.ackExpiresAt} now={now} />.
            </>
          ) : null}
        </p>
      ) : null}
      {alert.state === 'closed' && alert.closedBy !== null && alert.outcome !== null ? (
        <p>{alertWords.closedBy(alert.closedBy, outcomeWords[alert.outcome].label)}</p>
      ) : null}
      {page.care.case === null ? null : (
        <p>
          <a href={`/on-call/cases/${page.care.case.id}`}>
            {closingWords.caseLink(page.care.case.ref)}
          </a>
        </p>
      )}
      {alert.state === 'acked' && page.care.closing !== null ? (
        <p>
          <strong>
            <a href="#close">{closingWords.waits}</a>
          </strong>
        </p>
      ) : null}
      {alert.previousAlertId === null ? null : (
        <p>
          <a href={`/on-call/alerts/${alert.previousAlertId}`}>{alertWords.previous}</a>
        </p>
      )}
      {others.length === 0 ? null : (
        <p>
          {alertWords.others}:{' '}
          {others.map((other) => (
            <span key={other.id}>
              <TierMark tier={other.tier} />{' '}
              <a href={`/on-call/alerts/${other.id}`}>{alertWords.heading(other.ref)}</a>{' '}
            </span>
          ))}
        </p>
      )}
    </section>
  );
}
