import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { Button } from '#app/components/button.tsx';
import { ErrorSummary } from '#app/components/form-errors.tsx';
import { Page } from '#app/components/page.tsx';
import { VerdictChoice } from '#app/components/verdict-choice.tsx';
import { decisionProblemWords } from '#app/copy/decision.ts';
import { categoryWords, reviewWords } from '#app/copy/second-review.ts';
import { textKindWords } from '#app/copy/text-kinds.ts';
import { reviewSchema } from '#app/domain/second-review/forms.ts';
import {
  giveSecondReview,
  leaveSecondReview,
  openSecondReview,
} from '#app/domain/second-review/give-second-review.server.ts';
import { parseId, type SecondReviewId } from '#app/domain/shared/ids.ts';
import { assertNever } from '#app/domain/shared/outcome.ts';
import { readSubmission } from '#app/http/submission.server.ts';
import { notFound, requireMember, requireModerator } from '#app/http/viewer.server.ts';

export const meta = () => [{ title: 'Cairn: moderation' }];

/** Words and a form: nothing here needs a script. */
export const handle = { scripts: false };

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  await requireMember({ request, context });
  const actor = await requireModerator({ request, context });
  const id = parseId<SecondReviewId>(params['reviewId']);
  if (id === null) throw notFound();
  const review = await openSecondReview(context.deps, actor, { id });
  if (review === null) throw notFound();
  return data({ review });
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const actor = await requireModerator({ request, context });
  const id = parseId<SecondReviewId>(params['reviewId']);
  if (id === null) throw notFound();
  const submission = await readSubmission(request, reviewSchema);
  if (!submission.ok) {
    const { errors, values } = submission;
    return data({ errors, values }, { status: 400 });
  }
  const { value } = submission;
  if (value.intent === 'leave') {
    await leaveSecondReview(context.deps, actor, { id });
    return redirect('/moderation/second-reviews?left');
  }
  const outcome = await giveSecondReview(context.deps, actor, { id, ...value.verdict });
  switch (outcome.kind) {
    case 'given':
      return redirect(`/moderation/second-reviews?given=${id}`);
    case 'reason_not_for_action': {
      const errors = { verdict: [decisionProblemWords.reason_not_for_action] };
      const values: Record<string, string> = {};
      return data({ errors, values }, { status: 400 });
    }
    case 'not_found':
      throw notFound();
    default:
      return assertNever(outcome);
  }
}

export default function SecondReview() {
  const { review } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const errors: Record<string, string[] | undefined> = answer?.errors ?? {};
  const typed: Record<string, string | undefined> = answer?.values ?? {};
  return (
    <Page heading={reviewWords.heading} lede={reviewWords.lede} width="wide">
      <div className="staff stack">
        <ErrorSummary errors={errors} />
        <p>
          {reviewWords.about}: <strong>{categoryWords(review.category)}</strong>
          <br />
          {reviewWords.kind}: {textKindWords[review.subjectKind].heading}
        </p>
        {review.text === null ? (
          <p>{reviewWords.gone}</p>
        ) : (
          <details>
            <summary>{reviewWords.show}</summary>
            <blockquote className="excerpt as-written" dir="auto">
              {review.text}
            </blockquote>
          </details>
        )}
        {review.groupRules === null ? null : (
          <section>
            <h2>{reviewWords.rules}</h2>
            <p className="as-written" dir="auto">
              {review.groupRules}
            </p>
          </section>
        )}
        <form method="post" className="form form-wide" id="form">
          <input type="hidden" name="intent" value="give" />
          <VerdictChoice legend={reviewWords.verdict} errors={errors} typed={typed['verdict']} />
          <p>
            <Button>{reviewWords.give}</Button>
          </p>
        </form>
        <form method="post">
          <input type="hidden" name="intent" value="leave" />
          <Button kind="quiet">{reviewWords.leave}</Button>
        </form>
      </div>
    </Page>
  );
}
