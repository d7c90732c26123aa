import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { Button } from '#app/components/button.tsx';
import { Field } from '#app/components/field.tsx';
import { ErrorSummary } from '#app/components/form-errors.tsx';
import { Notice } from '#app/components/notice.tsx';
import { Page } from '#app/components/page.tsx';
import { recordsWords, retentionWords } from '#app/copy/accountability.ts';
import { retentionKinds, retentionSchema } from '#app/domain/accountability/retention.ts';
import { readRetention, setRetention } from '#app/domain/accountability/retention-page.server.ts';
import { readSubmission } from '#app/http/submission.server.ts';
import { notFound, requireMember, requireSafetyLead } from '#app/http/viewer.server.ts';

export const meta = () => [{ title: 'Cairn: records' }];

/** Forms: nothing here needs a script. */
export const handle = { scripts: false };

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireMember({ request, context });
  const actor = await requireSafetyLead({ request, context });
  const days = await readRetention(context.deps, actor);
  if (days === null) throw notFound();
  return data({ days, isSaved: new URL(request.url).searchParams.has('saved') });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireSafetyLead({ request, context });
  const submission = await readSubmission(request, retentionSchema);
  if (!submission.ok) {
    return data({ errors: submission.errors, values: submission.values }, { status: 400 });
  }
  if (!(await setRetention(context.deps, actor, submission.value))) throw notFound();
  return redirect('/accountability/retention?saved');
}

export default function Retention() {
  const { days, isSaved } = useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>();
  const errors: Record<string, string[] | undefined> = problem?.errors ?? {};
  return (
    <Page heading={retentionWords.heading} lede={retentionWords.lede}>
      <p>
        <a href="/accountability">{recordsWords.back}</a>
      </p>
      {/* The field of a form has its kind in its id, as there are three forms. */}
      <ErrorSummary
        errors={{
          ...errors,
          days: undefined,
          [`days-${problem?.values['kind'] ?? ''}`]: errors['days'],
        }}
      />
      {isSaved ? (
        <Notice kind="good">
          <p>{retentionWords.saved}</p>
        </Notice>
      ) : null}
      <p>{retentionWords.never}</p>
      {retentionKinds.map((kind) => {
        const isWrong = problem?.values['kind'] === kind;
        return (
          <form key={kind} method="post" className="form" action="/accountability/retention">
            <h2>{retentionWords.kinds[kind].label}</h2>
            <p className="quiet">{retentionWords.kinds[kind].hint}</p>
            <input type="hidden" name="kind" value={kind} />
            <Field
              label={retentionWords.days}
              name="days"
              id={`days-${kind}`}
              inputMode="numeric"
              defaultValue={isWrong ? problem.values['days'] : String(days[kind])}
              errors={isWrong ? errors['days'] : undefined}
            />
            <p>
              <Button kind="quiet">{retentionWords.save}</Button>
            </p>
          </form>
        );
      })}
    </Page>
  );
}
