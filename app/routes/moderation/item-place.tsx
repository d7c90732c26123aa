import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { ErrorSummary } from '#app/components/form-errors.tsx';
import { Page } from '#app/components/page.tsx';
import { PassOnForm } from '#app/components/review/item-place.tsx';
import { placeWords } from '#app/copy/review-queue.ts';
import { readItemPlace } from '#app/domain/moderation/item-place.server.ts';
import { takeOverItem } from '#app/domain/moderation/look-at-item.server.ts';
import { passOnItem, takeBackItem } from '#app/domain/moderation/pass-on-item.server.ts';
import { placeSchema } from '#app/domain/moderation/queue-forms.ts';
import {
  skipItem,
  snoozeItem,
  unskipItem,
  unsnoozeItem,
} from '#app/domain/moderation/set-aside-item.server.ts';
import { undoDecision } from '#app/domain/moderation/undo-decision.server.ts';
import { parseId, type DecisionId, type ReviewItemId } from '#app/domain/shared/ids.ts';
import { assertNever } from '#app/domain/shared/outcome.ts';
import { readSubmission } from '#app/http/submission.server.ts';
import {
  notFound,
  requireMember,
  requireModerator,
  requireWriter,
} from '#app/http/viewer.server.ts';

export const meta = () => [{ title: 'Cairn: moderation' }];

/** Seen when a form about the place of an item could not be taken. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  await requireMember({ request, context });
  const actor = await requireModerator({ request, context });
  const itemId = parseId<ReviewItemId>(params['itemId']);
  const place = itemId === null ? null : await readItemPlace(context.deps, actor, { itemId });
  if (itemId === null || place === null) throw notFound();
  return { itemId, mayPassOn: place.may.escalate };
}

/** Lets an item pass, puts it off, passes it on, takes it over, or undoes that or a decision. Leads back to the desk, or to the item. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const { deps } = context;
  const actor = await requireWriter({ request, context }, { written: ['note'], duty: 'moderator' });
  const itemId = parseId<ReviewItemId>(params['itemId']);
  if (itemId === null) throw notFound();
  const submission = await readSubmission(request, placeSchema);
  if (!submission.ok) {
    const { errors, values } = submission;
    return data({ errors, note: values['note'] ?? '' }, { status: 400 });
  }
  const { value } = submission;
  const item = `/moderation/items/${itemId}`;
  const desk = (what: string) => redirect(`/moderation?${what}=${itemId}`, 303);
  switch (value.intent) {
    case 'skip': {
      const outcome = await skipItem(deps, actor, { itemId, reason: value.reason });
      if (outcome.kind === 'not_found') throw notFound();
      if (outcome.kind === 'not_free') return redirect(`${item}?told=not_free`, 303);
      return desk(outcome.goesToLead ? 'to-lead' : 'skipped');
    }
    case 'unskip':
      return afterUndo(item, await unskipItem(deps, actor, { itemId }));
    case 'undo': {
      const decisionId = parseId<DecisionId>(value.decisionId);
      if (decisionId === null) throw notFound();
      const outcome = await undoDecision(deps, actor, { decisionId });
      if (outcome.kind === 'not_found') throw notFound();
      const told = outcome.kind === 'undone' ? 'decision_undone' : 'undo_too_late';
      return redirect(`/moderation/items/${outcome.itemId}?told=${told}`, 303);
    }
    case 'snooze': {
      const outcome = await snoozeItem(deps, actor, { itemId, forHours: value.forHours });
      if (outcome.kind === 'not_found') throw notFound();
      return outcome.kind === 'snoozed'
        ? desk('snoozed')
        : redirect(`${item}?told=${outcome.kind}`, 303);
    }
    case 'unsnooze':
      return afterUndo(item, await unsnoozeItem(deps, actor, { itemId }));
    case 'escalate': {
      const outcome = await passOnItem(deps, actor, { itemId, note: value.note });
      if (outcome.kind === 'not_found') throw notFound();
      return outcome.kind === 'passed_on' ? desk('passed') : redirect(`${item}?told=not_free`, 303);
    }
    case 'take-back': {
      const outcome = await takeBackItem(deps, actor, { itemId });
      if (outcome.kind === 'not_found') throw notFound();
      return redirect(`${item}?told=${outcome.kind}`, 303);
    }
    case 'take-over': {
      const outcome = await takeOverItem(deps, actor, { itemId, reason: value.reason });
      if (outcome.kind === 'not_found') throw notFound();
      return redirect(`${item}?told=${outcome.kind}`, 303);
    }
    default:
      return assertNever(value);
  }
}

function afterUndo(item: string, outcome: Awaited<ReturnType<typeof unskipItem>>) {
  if (outcome.kind === 'not_found') throw notFound();
  return redirect(`${item}?told=${outcome.kind}`, 303);
}

export default function ItemPlacePage() {
  const { itemId, mayPassOn } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const errors = answer?.errors ?? {};
  return (
    <Page heading={placeWords.heading}>
      <p>
        <a href={`/moderation/items/${itemId}`}>{placeWords.back}</a>
      </p>
      <ErrorSummary errors={errors} />
      {mayPassOn ? (
        <PassOnForm
          action={`/moderation/items/${itemId}/place`}
          errors={errors}
          typed={answer?.note ?? ''}
        />
      ) : null}
    </Page>
  );
}
