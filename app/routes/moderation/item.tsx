import { randomUUID } from 'node:crypto';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { Button } from '#app/components/button.tsx';
import { ChangedNotice } from '#app/components/changed-notice.tsx';
import { ErrorSummary, type FieldErrors } from '#app/components/form-errors.tsx';
import { Notice } from '#app/components/notice.tsx';
import { Page } from '#app/components/page.tsx';
import { ReviewDecisionForm } from '#app/components/review-decision-form.tsx';
import { ReviewCoordination } from '#app/components/review-coordination.tsx';
import { ReviewSignals } from '#app/components/review-signals.tsx';
import { ReviewSurroundings } from '#app/components/review-surroundings.tsx';
import { ReviewWords } from '#app/components/review-words.tsx';
import { StopTools } from '#app/components/stop-tools.tsx';
import { StaffPlace } from '#app/components/staff-place.tsx';
import { TierMark } from '#app/components/tier-mark.tsx';
import { When } from '#app/components/when.tsx';
import {
  decisionErrors,
  doneWords,
  itemWords,
  queueWords,
  reasonCodeWords,
} from '#app/copy/moderation.ts';
import { outcomeWords } from '#app/copy/on-call.ts';
import { textKindWords, toldWords } from '#app/copy/text-kinds.ts';
import { claimItem, releaseItem } from '#app/domain/moderation/claim-item.server.ts';
import { decide, type DecideOutcome } from '#app/domain/moderation/decide.server.ts';
import { itemSchema } from '#app/domain/moderation/forms.ts';
import { viewOfItem } from '#app/domain/moderation/item-view.ts';
import { openItemPage } from '#app/domain/moderation/item-page.server.ts';
import { answersAlerts } from '#app/domain/shared/actor.ts';
import { parseId, type ReviewItemId } from '#app/domain/shared/ids.ts';
import { assertNever } from '#app/domain/shared/outcome.ts';
import { readSubmission } from '#app/http/submission.server.ts';
import { notFound, requireMember, requireModerator } from '#app/http/viewer.server.ts';

export const meta = () => [{ title: 'Cairn: moderation' }];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  // Who is signed out comes back here after signing in.
  await requireMember({ request, context });
  const actor = await requireModerator({ request, context });
  const itemId = parseId<ReviewItemId>(params['itemId']);
  const page = itemId === null ? null : await openItemPage(context.deps, actor, { itemId });
  if (page === null) throw notFound();
  return data({
    ...viewOfItem(page, { mayOpenAlerts: answersAlerts(actor) }),
    now: new Date().toISOString(),
    submissionKey: randomUUID(),
  });
}

type Problem = {
  /** What happened in between, in sentences. */
  changed?: string[];
  errors?: Record<string, string[]>;
  values?: Record<string, string>;
};

export async function action({ request, context, params }: ActionFunctionArgs) {
  const actor = await requireModerator({ request, context });
  const itemId = parseId<ReviewItemId>(params['itemId']);
  if (itemId === null) throw notFound();
  const submission = await readSubmission(request, itemSchema);
  if (!submission.ok) {
    const { errors, values } = submission;
    return data<Problem>({ errors, values }, { status: 400 });
  }
  const { value } = submission;
  switch (value.intent) {
    case 'claim': {
      const outcome = await claimItem(context.deps, actor, { itemId });
      return outcome.kind === 'claimed'
        ? redirect(`/moderation/items/${itemId}`)
        : data<Problem>({ changed: [itemWords.notFree] }, { status: 409 });
    }
    case 'release':
      await releaseItem(context.deps, actor, { itemId, token: value.token });
      return redirect('/moderation?released=yes');
    case 'decide': {
      const { verdict, ...rest } = value;
      const outcome = await decide(context.deps, actor, { ...rest, ...verdict, itemId });
      const values = {
        verdict: `${verdict.action}:${verdict.reasonCode}`,
        explanation: value.explanation,
        outcomeCode: value.outcomeCode ?? '',
      };
      return outcome.kind === 'decided'
        ? redirect(`/moderation?done=${verdict.action}`)
        : answerUndecided(outcome, values);
    }
    default:
      return assertNever(value);
  }
}

function answerUndecided(
  outcome: Exclude<DecideOutcome, { kind: 'decided' }>,
  values: Record<string, string>,
) {
  switch (outcome.kind) {
    case 'stale': {
      const { change } = outcome;
      const what =
        change === null
          ? itemWords.stale.signalled
          : itemWords.stale.decided[change.action](change.by);
      return data<Problem>({ changed: [what, itemWords.stale.more], values }, { status: 409 });
    }
    case 'edited':
      return data<Problem>({ changed: [itemWords.edited], values }, { status: 409 });
    case 'refused': {
      const errors: Record<string, string[]> = {};
      for (const problem of outcome.problems) {
        if (problem === 'outcome_needed') errors['outcomeCode'] = [decisionErrors.outcome];
        else if (problem === 'explanation_needed') {
          errors['explanation'] = [decisionErrors.explanation_needed];
        } else errors['verdict'] = [decisionErrors[problem]];
      }
      return data<Problem>({ errors, values }, { status: 400 });
    }
    case 'not_found':
      throw notFound();
    default:
      return assertNever(outcome);
  }
}

export default function Item() {
  const page = useLoaderData<typeof loader>();
  const problem: Problem | undefined = useActionData<typeof action>();
  const errors: FieldErrors = problem?.errors ?? {};
  const { item, now } = page;
  return (
    <Page
      heading={itemWords.heading(textKindWords[item.subjectKind].heading, item.groupName)}
      lede={
        <>
          <TierMark tier={item.tier} /> {item.isAboutSomebody ? toldWords.about : itemWords.by}{' '}
          <bdi>{item.authorHandle}</bdi>
          {item.isResolved ? null : (
            <>
              {' · '}
              {item.isOverdue ? queueWords.overdue : queueWords.due}{' '}
              <When at={item.dueAt} now={now} />
            </>
          )}
        </>
      }
      width="wide"
    >
      <div className="actions">
        <a href="/moderation">{itemWords.backToQueue}</a>
        <StopTools />
      </div>
      <ChangedNotice sentences={problem?.changed} />
      <ErrorSummary errors={errors} />
      <Danger page={page} />
      <Claim page={page} />
      <div className="staff staff-columns">
        <div className="stack-large">
          <section className="stack">
            <h2>{itemWords.reasons}</h2>
            <ReviewSignals signals={page.signals} isSensitive={item.isSensitive} now={now} />
            <ReviewCoordination signs={page.coordination} />
          </section>
          <Words page={page} />
          <Former page={page} />
        </div>
        <div className="stack card">
          <h2>{itemWords.decide}</h2>
          {item.isResolved ? <p>{itemWords.resolved}</p> : null}
          <ReviewDecisionForm
            actions={page.actions}
            version={item.version}
            revision={page.subject.revision}
            submissionKey={page.submissionKey}
            asksOutcome={page.asksOutcome}
            needsOutcome={page.needsOutcome}
            errors={errors}
            typed={problem?.values ?? {}}
          />
        </div>
      </div>
    </Page>
  );
}

type Loaded = ReturnType<typeof useLoaderData<typeof loader>>;

function Danger({ page }: { page: Loaded }) {
  const { alert, answered, item } = page;
  if (alert === null && answered === null && (item.tier !== 'emergency' || item.isResolved))
    return null;
  return (
    <Notice kind="help" heading={itemWords.emergencyFirst}>
      {alert === null ? null : (
        <p>
          {itemWords.alert(alert.ref, alert.ackedBy)}{' '}
          {alert.path === null ? null : <a href={alert.path}>{itemWords.alertLink}</a>}
        </p>
      )}
      {answered === null ? null : (
        <p>
          {itemWords.answered(answered.ref, answered.closedBy)}{' '}
          {answered.outcome === null ? null : <>{outcomeWords[answered.outcome].label}. </>}
          {answered.path === null ? null : <a href={answered.path}>{itemWords.alertLink}</a>}
        </p>
      )}
      <ol>
        {itemWords.emergencySteps(textKindWords[item.subjectKind].howToReach).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </Notice>
  );
}

function Claim({ page }: { page: Loaded }) {
  const { item, now } = page;
  if (item.isResolved) return null;
  const isMine = item.claimToken !== null;
  return (
    <div className="actions">
      <p>
        {item.heldBy === null ? itemWords.nobody : null}
        {item.heldBy !== null && !isMine ? itemWords.heldBy(item.heldBy) : null}
        {isMine && item.heldUntil !== null ? (
          <>
            {itemWords.heldByYou} <When at={item.heldUntil} now={now} />.
          </>
        ) : null}
      </p>
      {item.heldBy === null || isMine ? (
        <form method="post">
          <input type="hidden" name="intent" value="claim" />
          <Button kind="quiet">{isMine ? itemWords.renew : itemWords.claim}</Button>
        </form>
      ) : null}
      {item.claimToken === null ? null : (
        <form method="post">
          <input type="hidden" name="intent" value="release" />
          <input type="hidden" name="token" value={item.claimToken} />
          <Button kind="quiet">{itemWords.release}</Button>
        </form>
      )}
    </div>
  );
}

function Words({ page }: { page: Loaded }) {
  const { wordings, concerns, explanations, place, subject } = page;
  return (
    <section className="stack">
      <h2>{itemWords.words}</h2>
      {subject.isHidden ? <p>{itemWords.isHidden}</p> : null}
      {subject.isWithdrawn ? <p>{itemWords.isWithdrawn}</p> : null}
      <ReviewWords
        wordings={wordings}
        concerns={concerns}
        explanations={explanations}
        isSensitive={page.item.isSensitive}
        isAboutSomebody={page.item.isAboutSomebody}
      />
      <ReviewSurroundings posts={page.surrounding} now={page.now} />
      <StaffPlace
        subjectKind={page.item.subjectKind}
        authorHandle={page.item.authorHandle}
        place={place}
      />
    </section>
  );
}

function Former({ page }: { page: Loaded }) {
  return (
    <section className="stack">
      <h2>{itemWords.former}</h2>
      {page.decisions.length === 0 ? <p className="quiet">{itemWords.noFormer}</p> : null}
      <ul className="plain-list stack">
        {page.decisions.map((decision) => (
          <li key={`${decision.itemId}-${decision.decidedAt}`}>
            <p>
              <strong>{doneWords[decision.action]}</strong>: {reasonCodeWords[decision.reasonCode]}
            </p>
            {decision.explanation === null ? null : <p dir="auto">{decision.explanation}</p>}
            <p className="quiet">
              <bdi>{decision.decidedBy}</bdi> · <When at={decision.decidedAt} now={page.now} /> ·{' '}
              {decision.isThisItem ? (
                itemWords.thisItem
              ) : (
                <a href={`/moderation/items/${decision.itemId}`}>{itemWords.otherItem}</a>
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
