import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { Button } from '#app/components/button.tsx';
import { EmptyState } from '#app/components/empty-state.tsx';
import { ErrorSummary } from '#app/components/form-errors.tsx';
import { Notice } from '#app/components/notice.tsx';
import { Page } from '#app/components/page.tsx';
import { When } from '#app/components/when.tsx';
import { debriefWords } from '#app/copy/care.ts';
import { readDebriefs, settleDebrief } from '#app/domain/care/debriefs.server.ts';
import { debriefSchema } from '#app/domain/care/forms.ts';
import { readSubmission } from '#app/http/submission.server.ts';
import { notFound, requireMember } from '#app/http/viewer.server.ts';

export const meta = () => [{ title: 'Cairn' }];

/** Forms and links: nothing here needs a script. */
export const handle = { scripts: false };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireMember({ request, context });
  const isSettled = new URL(request.url).searchParams.has('settled');
  return data({ ...(await readDebriefs(context.deps, actor)), isSettled });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireMember({ request, context });
  const submission = await readSubmission(request, debriefSchema);
  if (!submission.ok) return data({ errors: submission.errors }, { status: 400 });
  const { debrief, result } = submission.value;
  const { kind } = await settleDebrief(context.deps, actor, { debriefId: debrief, result });
  if (kind === 'not-found') throw notFound();
  return redirect('/account/debriefs?settled=yes', 303);
}

export default function Debriefs() {
  const { now, debriefs, isSettled } = useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>();
  return (
    <Page heading={debriefWords.heading} lede={debriefWords.lede}>
      <ErrorSummary errors={problem?.errors} />
      {isSettled ? (
        <Notice kind="good">
          <p>{debriefWords.settled}</p>
        </Notice>
      ) : null}
      {debriefs.length === 0 ? <EmptyState title={debriefWords.none} /> : null}
      <ul className="plain-list stack-large">
        {debriefs.map((debrief) => (
          <li key={debrief.id} className="card stack">
            <p>
              {debriefWords.of(debrief.alertRef)}{' '}
              <span className="quiet">
                <When at={debrief.openedAt} now={now} />
              </span>
            </p>
            <p>{debriefWords.advice}</p>
            <form method="post" className="actions">
              <input type="hidden" name="debrief" value={debrief.id} />
              <Button name="result" value="done">
                {debriefWords.done}
              </Button>
              <Button kind="quiet" name="result" value="dismissed">
                {debriefWords.dismiss}
              </Button>
            </form>
          </li>
        ))}
      </ul>
    </Page>
  );
}
