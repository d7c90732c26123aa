import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { Button } from '#app/components/button.tsx';
import { Field } from '#app/components/field.tsx';
import { ErrorSummary } from '#app/components/form-errors.tsx';
import { Notice } from '#app/components/notice.tsx';
import { Page } from '#app/components/page.tsx';
import { QualityFigures } from '#app/components/quality-figures.tsx';
import { doneWords } from '#app/copy/moderation.ts';
import { qualityWords } from '#app/copy/second-review.ts';
import { setDrawRate } from '#app/domain/second-review/draw-second-reviews.server.ts';
import { qualitySchema } from '#app/domain/second-review/forms.ts';
import {
  readLesson,
  takeSecondReview,
} from '#app/domain/second-review/give-second-review.server.ts';
import { readQuality } from '#app/domain/second-review/read-quality.server.ts';
import { isSafetyLead } from '#app/domain/shared/actor.ts';
import { parseId, type SecondReviewId } from '#app/domain/shared/ids.ts';
import { readSubmission } from '#app/http/submission.server.ts';
import { notFound, requireMember, requireModerator } from '#app/http/viewer.server.ts';

export const meta = () => [{ title: 'Cairn: moderation' }];

/** Numbers and forms: nothing here needs a script. */
export const handle = { scripts: false };

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireMember({ request, context });
  const actor = await requireModerator({ request, context });
  const quality = await readQuality(context.deps, actor);
  if (quality === null) throw notFound();
  const { differences, ...figures } = quality;
  const search = new URL(request.url).searchParams;
  const given = parseId<SecondReviewId>(search.get('given'));
  const learned = given === null ? null : await readLesson(context.deps, actor, { id: given });
  const lesson =
    learned === null ? null : qualityWords.golden(doneWords[learned.action], learned.grounds);
  return data({
    figures,
    differences: differences.map(({ reviewedAt, ...difference }) => ({
      ...difference,
      reviewedOn: reviewedAt.toISOString().slice(0, 10),
    })),
    isLead: isSafetyLead(actor),
    notice: lesson ?? noticeFor(search),
  });
}

function noticeFor(search: URLSearchParams): string | null {
  if (search.has('nothing')) return qualityWords.nothing;
  if (search.has('given')) return qualityWords.given;
  if (search.has('left')) return qualityWords.left;
  return search.has('rate') ? qualityWords.rateSet : null;
}

/** Deals a second review, or sets how many are drawn. */
export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireModerator({ request, context });
  const submission = await readSubmission(request, qualitySchema);
  if (!submission.ok) {
    return data({ errors: submission.errors, values: submission.values }, { status: 400 });
  }
  const { value } = submission;
  if (value.intent === 'rate') {
    if (!(await setDrawRate(context.deps, actor, value))) throw notFound();
    return redirect('/moderation/second-reviews?rate');
  }
  const id = await takeSecondReview(context.deps, actor);
  return redirect(
    id === null ? '/moderation/second-reviews?nothing' : `/moderation/second-reviews/${id}`,
  );
}

export default function SecondReviews() {
  const { figures, differences, isLead, notice } = useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>();
  const errors: Record<string, string[] | undefined> = problem?.errors ?? {};
  return (
    <Page heading={qualityWords.heading} lede={qualityWords.lede} width="wide">
      <div className="staff stack-large">
        <ErrorSummary errors={errors} />
        {notice === null ? null : (
          <Notice kind="good">
            <p dir="auto">{notice}</p>
          </Notice>
        )}
        <form method="post" className="actions" action="/moderation/second-reviews">
          <input type="hidden" name="intent" value="take" />
          <Button>{qualityWords.take}</Button>
          <span className="quiet">{qualityWords.waiting(figures.draws.waiting)}</span>
        </form>
        <QualityFigures figures={figures} differences={isLead ? differences : null} />
        {isLead ? (
          <form method="post" className="form" action="/moderation/second-reviews">
            <input type="hidden" name="intent" value="rate" />
            <Field
              label={qualityWords.rate}
              name="percent"
              hint={qualityWords.rateHint}
              inputMode="decimal"
              defaultValue={problem?.values['percent'] ?? String(figures.rate ?? 3)}
              errors={errors['percent']}
            />
            <p>
              <Button kind="quiet">{qualityWords.setRate}</Button>
            </p>
          </form>
        ) : null}
      </div>
    </Page>
  );
}
