import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { Button } from '#app/components/button.tsx';
import { EmptyState } from '#app/components/empty-state.tsx';
import { Select, TextArea } from '#app/components/field.tsx';
import { ErrorSummary } from '#app/components/form-errors.tsx';
import { Notice } from '#app/components/notice.tsx';
import { Page } from '#app/components/page.tsx';
import { VerdictChoice } from '#app/components/verdict-choice.tsx';
import { recordsWords } from '#app/copy/accountability.ts';
import { decisionProblemWords } from '#app/copy/decision.ts';
import { doneWords, reasonCodeWords } from '#app/copy/moderation.ts';
import { categoryWords, goldenWords, qualityErrors } from '#app/copy/second-review.ts';
import { categories } from '#app/domain/second-review/category.ts';
import { goldenSchema, MAX_GOLDEN, MAX_GROUNDS } from '#app/domain/second-review/forms.ts';
import {
  addGoldenItem,
  readGoldenItems,
  retireGoldenItem,
} from '#app/domain/second-review/golden-items.server.ts';
import { parseId, type GoldenItemId } from '#app/domain/shared/ids.ts';
import { readSubmission } from '#app/http/submission.server.ts';
import {
  notFound,
  requireMember,
  requireSafetyLead,
  requireWriter,
} from '#app/http/viewer.server.ts';

export const meta = () => [{ title: 'Cairn: records' }];

/** Forms: nothing here needs a script. */
export const handle = { scripts: false };

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireMember({ request, context });
  const actor = await requireSafetyLead({ request, context });
  const items = await readGoldenItems(context.deps, actor);
  if (items === null) throw notFound();
  const search = new URL(request.url).searchParams;
  const done = search.has('added') ? goldenWords.added : goldenWords.retired;
  return data({ items, notice: search.has('added') || search.has('retired') ? done : null });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireWriter(
    { request, context },
    { written: ['body', 'grounds'], duty: 'safety_lead' },
  );
  const submission = await readSubmission(request, goldenSchema);
  if (!submission.ok) {
    return data({ errors: submission.errors, values: submission.values }, { status: 400 });
  }
  const { value } = submission;
  if (value.intent === 'retire') {
    const id = parseId<GoldenItemId>(value.id);
    if (id === null || !(await retireGoldenItem(context.deps, actor, { id }))) throw notFound();
    return redirect('/accountability/golden?retired');
  }
  const { category, body, grounds, verdict } = value;
  const outcome = await addGoldenItem(context.deps, actor, {
    ...{ category, body, grounds },
    ...verdict,
  });
  if (outcome.kind === 'not_found') throw notFound();
  if (outcome.kind === 'added') return redirect('/accountability/golden?added');
  const errors = { verdict: [decisionProblemWords.reason_not_for_action] };
  const values: Record<string, string> = { category, body, grounds };
  return data({ errors, values }, { status: 400 });
}

export default function Golden() {
  const { items, notice } = useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>();
  const errors: Record<string, string[] | undefined> = problem?.errors ?? {};
  const typed: Record<string, string | undefined> = problem?.values ?? {};
  return (
    <Page heading={goldenWords.heading} lede={goldenWords.lede}>
      <p>
        <a href="/accountability">{recordsWords.back}</a>
      </p>
      <ErrorSummary errors={errors} />
      {notice === null ? null : (
        <Notice kind="good">
          <p>{notice}</p>
        </Notice>
      )}
      <form method="post" className="form" action="/accountability/golden">
        <input type="hidden" name="intent" value="add" />
        <Select
          label={goldenWords.category}
          name="category"
          errors={errors['category']}
          defaultValue={typed['category']}
          options={[
            { value: '', label: qualityErrors.category },
            ...categories.map((value) => ({ value, label: categoryWords(value) })),
          ]}
        />
        <TextArea
          label={goldenWords.body}
          name="body"
          hint={goldenWords.bodyHint}
          errors={errors['body']}
          defaultValue={typed['body']}
          maxLength={MAX_GOLDEN}
        />
        <VerdictChoice legend={goldenWords.verdict} errors={errors} typed={typed['verdict']} />
        <TextArea
          label={goldenWords.grounds}
          name="grounds"
          hint={goldenWords.groundsHint}
          errors={errors['grounds']}
          defaultValue={typed['grounds']}
          maxLength={MAX_GROUNDS}
          rows={3}
        />
        <p>
          <Button>{goldenWords.add}</Button>
        </p>
      </form>
      {items.length === 0 ? <EmptyState title={goldenWords.nothing} /> : null}
      <ul className="plain-list stack">
        {items.map((item) => (
          <li key={item.id} className="card stack">
            <p>
              <strong>{categoryWords(item.category)}</strong>: {doneWords[item.action]},{' '}
              {reasonCodeWords[item.reasonCode]}
            </p>
            <details>
              <summary>{goldenWords.body}</summary>
              <p className="as-written" dir="auto">
                {item.body}
              </p>
            </details>
            <p dir="auto">{item.grounds}</p>
            <form method="post" action="/accountability/golden">
              <input type="hidden" name="intent" value="retire" />
              <input type="hidden" name="id" value={item.id} />
              <Button kind="quiet">{goldenWords.retire}</Button>
            </form>
          </li>
        ))}
      </ul>
    </Page>
  );
}
