import { randomUUID } from 'node:crypto';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData } from '@remix-run/react';
import { ErrorSummary } from '#app/components/form-errors.tsx';
import { Page } from '#app/components/page.tsx';
import { BulkForm } from '#app/components/review/bulk-form.tsx';
import { bulkWords } from '#app/copy/review-queue.ts';
import { decisionProblemWords } from '#app/copy/decision.ts';
import { MAX_BULK, parseSeen } from '#app/domain/moderation/bulk.ts';
import { askBulk, previewBulk } from '#app/domain/moderation/bulk-decision.server.ts';
import { bulkAskSchema, bulkPreviewSchema } from '#app/domain/moderation/queue-forms.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import { parseId, type ReviewItemId } from '#app/domain/shared/ids.ts';
import { assertNever } from '#app/domain/shared/outcome.ts';
import { readSubmission } from '#app/http/submission.server.ts';
import {
  notFound,
  requireMember,
  requireSafetyLead,
  requireWriter,
} from '#app/http/viewer.server.ts';
import type { WebContext } from '#app/web-context.ts';

export const meta = () => [{ title: 'Cairn: moderation' }];

/** What is ticked comes from the list; without it there is nothing to see here. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireMember({ request, context });
  await requireSafetyLead({ request, context });
  return redirect('/moderation?view=list');
}

const LIST = '/moderation?view=list';
/** Besides what is ticked, the form has a handful of fields. */
const fields = { lists: ['items'], maxFields: MAX_BULK + 20 };

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireWriter(
    { request, context },
    { written: ['explanation'], duty: 'safety_lead' },
  );
  const copy = request.clone();
  const preview = await readSubmission(request, bulkPreviewSchema, fields);
  if (preview.ok) return again(context, actor, preview.value.items, {}, {});
  const submission = await readSubmission(copy, bulkAskSchema, fields);
  if (!submission.ok) {
    const { errors, values, lists } = submission;
    const ids = (lists['items'] ?? []).map((item) => parseSeen(item)?.itemId ?? item);
    return ids.length === 0
      ? redirect(`${LIST}&told=nothing_ticked`, 303)
      : again(context, actor, ids, errors, values);
  }
  const { verdict, ...rest } = submission.value;
  const outcome = await askBulk(context.deps, actor, { ...rest, ...verdict });
  switch (outcome.kind) {
    case 'asked':
      return redirect(`/moderation/bulk/${outcome.bulkId}`, 303);
    case 'nothing_chosen':
      return redirect(`${LIST}&told=nothing_ticked`, 303);
    case 'refused': {
      const errors: Record<string, string[]> = {};
      for (const problem of outcome.problems) {
        if (problem === 'explanation_needed') {
          errors['explanation'] = [decisionProblemWords.explanation_needed];
        } else errors['verdict'] = [decisionProblemWords.reason_not_for_action];
      }
      const typed = {
        verdict: `${verdict.action}:${verdict.reasonCode}`,
        explanation: rest.explanation,
        submissionKey: rest.submissionKey,
      };
      const ids = rest.items.map(({ itemId }) => itemId);
      return again(context, actor, ids, errors, typed);
    }
    case 'not_found':
      throw notFound();
    default:
      return assertNever(outcome);
  }
}

/** Shows what is ticked, as it stands at this moment, with the form that decides about it. */
async function again(
  context: Pick<WebContext, 'deps'>,
  actor: Actor,
  ids: readonly string[],
  errors: Record<string, string[]>,
  typed: Record<string, string>,
) {
  const itemIds = ids.flatMap((id) => parseId<ReviewItemId>(id) ?? []);
  const preview = await previewBulk(context.deps, actor, { itemIds });
  if (preview === null) throw notFound();
  const submissionKey = typed['submissionKey'] ?? randomUUID();
  const isRefused = Object.keys(errors).length > 0;
  return data({ preview, errors, typed, submissionKey }, { status: isRefused ? 400 : 200 });
}

export default function BulkPreview() {
  const answer = useActionData<typeof action>();
  return (
    <Page heading={bulkWords.heading} lede={bulkWords.lede} width="wide">
      <div className="staff stack-large">
        <p>
          <a href={LIST}>{bulkWords.back}</a>
        </p>
        {answer === undefined ? null : (
          <>
            <ErrorSummary errors={answer.errors} />
            <BulkForm
              preview={answer.preview}
              errors={answer.errors}
              typed={answer.typed}
              submissionKey={answer.submissionKey}
            />
          </>
        )}
      </div>
    </Page>
  );
}
