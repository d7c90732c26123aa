import { randomUUID } from 'node:crypto';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { Button } from '#app/components/button.tsx';
import { ChangedNotice } from '#app/components/changed-notice.tsx';
import { DecisionForm } from '#app/components/decision/decision-form.tsx';
import { ErrorSummary, type FieldErrors } from '#app/components/form-errors.tsx';
import { Notice } from '#app/components/notice.tsx';
import { Page } from '#app/components/page.tsx';
import { DoneNotice } from '#app/components/review/done-notice.tsx';
import { ItemAuthor } from '#app/components/review/item-author.tsx';
import { ItemLooking } from '#app/components/review/item-looking.tsx';
import { ItemPlacePanel } from '#app/components/review/item-place.tsx';
import { ReviewTools } from '#app/components/review/review-tools.tsx';
import { ReviewCoordination } from '#app/components/review-coordination.tsx';
import { ReviewSignals } from '#app/components/review-signals.tsx';
import { ReviewSurroundings } from '#app/components/review-surroundings.tsx';
import { ReviewWords } from '#app/components/review-words.tsx';
import { StopTools } from '#app/components/stop-tools.tsx';
import { StaffPlace } from '#app/components/staff-place.tsx';
import { TierMark } from '#app/components/tier-mark.tsx';
import { When } from '#app/components/when.tsx';
import { doneWords, itemWords, queueWords, reasonCodeWords } from '#app/copy/moderation.ts';
import { deskWords, itemNotices } from '#app/copy/review-queue.ts';
import { outcomeWords } from '#app/copy/on-call.ts';
import { textKindWords, toldWords } from '#app/copy/text-kinds.ts';
import { claimItem, releaseItem } from '#app/domain/moderation/claim-item.server.ts';
import { decisionLists } from '#app/domain/moderation/decision-form.ts';
import { itemSchema } from '#app/domain/moderation/forms.ts';
import { readItemPlace } from '#app/domain/moderation/item-place.server.ts';
import { viewOfItem } from '#app/domain/moderation/item-view.ts';
import { openItemPage } from '#app/domain/moderation/item-page.server.ts';
import { answersAlerts } from '#app/domain/shared/actor.ts';
import { parseId, type ReviewItemId } from '#app/domain/shared/ids.ts';
import { assertNever } from '#app/domain/shared/outcome.ts';
import { answerDecision, type DecisionAnswer } from '#app/http/decision-submission.server.ts';
import { noticeFor } from '#app/http/desk-notice.server.ts';
import { readSubmission } from '#app/http/submission.server.ts';
import {
  notFound,
  requireMember,
  requireModerator,
  requireWriter,
} from '#app/http/viewer.server.ts';

export const meta = () => [{ title: 'Cairn: moderation' }];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  // Who is signed out comes back here after signing in.
  await requireMember({ request, context });
  const actor = await requireModerator({ request, context });
  const itemId = parseId<ReviewItemId>(params['itemId']);
  const page = itemId === null ? null : await openItemPage(context.deps, actor, { itemId });
  const place = itemId === null ? null : await readItemPlace(context.deps, actor, { itemId });
  if (itemId === null || page === null || place === null) throw notFound();
  const { searchParams } = new URL(request.url);
  const told = itemNotices.get(searchParams.get('told') ?? '');
  const done = await noticeFor(context.deps, actor, searchParams);
  return data({
    ...viewOfItem(page, { mayOpenAlerts: answersAlerts(actor) }),
    itemId,
    standing: place,
    notice: told === undefined ? done : { text: told, undo: null, decidedItem: null },
    // Whoever was led here by what they did hears what that was, and where they are.
    isLedHere: told !== undefined || searchParams.has('decided'),
    isDealt: searchParams.has('decided'),
    noteKey: randomUUID(),
    now: new Date().toISOString(),
    submissionKey: randomUUID(),
  });
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const actor = await requireWriter(
    { request, context },
    { written: ['explanation', 'passage'], duty: 'moderator' },
  );
  const itemId = parseId<ReviewItemId>(params['itemId']);
  if (itemId === null) throw notFound();
  const submission = await readSubmission(request, itemSchema, { lists: decisionLists });
  if (!submission.ok) {
    const { errors, values, lists } = submission;
    return data<DecisionAnswer>({ errors, values, lists }, { status: 400 });
  }
  const { value } = submission;
  switch (value.intent) {
    case 'claim': {
      const outcome = await claimItem(context.deps, actor, { itemId });
      return outcome.kind === 'claimed'
        ? redirect(`/moderation/items/${itemId}`)
        : data<DecisionAnswer>({ changed: [itemWords.notFree] }, { status: 409 });
    }
    case 'release':
      await releaseItem(context.deps, actor, { itemId, token: value.token });
      return redirect('/moderation?released=yes');
    case 'decide':
      return answerDecision(context.deps, actor, itemId, value, submission);
    default:
      return assertNever(value);
  }
}

export default function Item() {
  const page = useLoaderData<typeof loader>();
  const problem: DecisionAnswer | undefined = useActionData<typeof action>();
  const errors: FieldErrors = problem?.errors ?? {};
  const { item, now } = page;
  return (
    <Page
      heading={itemWords.heading(textKindWords[item.subjectKind].heading, item.groupName)}
      lede={
        <>
          {page.isDealt ? `${deskWords.dealtNext} ` : null}
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
      headingSaidWith={page.isLedHere ? 'notice lede' : undefined}
    >
      <div className="actions">
        <a href="/moderation">{itemWords.backToQueue}</a>
        <StopTools />
      </div>
      <ChangedNotice sentences={problem?.changed} />
      <DoneNotice notice={page.notice} />
      <ErrorSummary errors={errors} />
      <Danger page={page} />
      <Claim page={page} />
      <ItemLooking
        itemId={page.itemId}
        version={item.version}
        heldBy={item.heldBy}
        looking={page.standing.looking}
      />
      <ReviewTools moves={false} />
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
        <div className="stack-large">
          <div className="stack card">
            <h2>{itemWords.decide}</h2>
            {item.isResolved ? <p>{itemWords.resolved}</p> : null}
            <DecisionForm
              choices={page.choices}
              version={item.version}
              revision={page.subject.revision}
              submissionKey={page.submissionKey}
              asksOutcome={page.asksOutcome}
              needsOutcome={page.needsOutcome}
              errors={errors}
              typed={{ values: problem?.values ?? {}, lists: problem?.lists ?? {} }}
            />
          </div>
          {item.isResolved ? null : (
            <ItemPlacePanel itemId={page.itemId} place={page.standing} now={now} />
          )}
          <ItemAuthor
            itemId={page.itemId}
            author={page.standing.author}
            submissionKey={page.noteKey}
            now={now}
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
          <Button kind="quiet" {...(isMine ? {} : { 'data-review': 'claim' })}>
            {isMine ? itemWords.renew : itemWords.claim}
          </Button>
        </form>
      ) : null}
      {item.claimToken === null ? null : (
        <form method="post">
          <input type="hidden" name="intent" value="release" />
          <input type="hidden" name="token" value={item.claimToken} />
          <Button kind="quiet" data-review="claim">
            {itemWords.release}
          </Button>
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
