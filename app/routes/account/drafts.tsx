import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Button } from '#app/components/button.tsx';
import { DeleteDraft, LeftWords } from '#app/components/left-words.tsx';
import { Notice } from '#app/components/notice.tsx';
import { Page } from '#app/components/page.tsx';
import { When } from '#app/components/when.tsx';
import { draftsWords as words } from '#app/copy/drafts.ts';
import { ownDraftSchema } from '#app/domain/posts/forms.ts';
import { discardDraft, readOwnDrafts, takeUpDraft } from '#app/domain/posts/own-drafts.server.ts';
import { parseId, type DraftId } from '#app/domain/shared/ids.ts';
import { readSubmission } from '#app/http/submission.server.ts';
import { notFound, requireMember } from '#app/http/viewer.server.ts';

export const meta = () => [{ title: words.title }];

/** Forms and links: nothing here needs a script. */
export const handle = { scripts: false };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireMember({ request, context });
  const own = await readOwnDrafts(context.deps, actor);
  return data({ ...own, isDeleted: new URL(request.url).searchParams.get('did') === 'deleted' });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireMember({ request, context });
  const submission = await readSubmission(request, ownDraftSchema);
  const draftId = submission.ok ? parseId<DraftId>(submission.value.id) : null;
  if (!submission.ok || draftId === null) throw notFound();
  if (submission.value.intent === 'goOn') {
    const path = await takeUpDraft(context.deps, actor, draftId);
    return redirect(path ?? '/account/drafts', 303);
  }
  await discardDraft(context.deps, actor, draftId);
  return redirect('/account/drafts?did=deleted', 303);
}

export default function Drafts() {
  const { drafts, now, isDeleted } = useLoaderData<typeof loader>();
  return (
    <Page heading={words.heading} lede={words.lede}>
      {isDeleted ? (
        <Notice kind="good">
          <p>{words.deleted}</p>
        </Notice>
      ) : null}
      {drafts.length === 0 ? <p className="quiet">{words.none}</p> : null}
      <div className="stack-large">
        {drafts.map(({ id, kind, title, source, savedAt, path }) => (
          <section key={id} className="card stack">
            <h2>{words.places[kind]}</h2>
            <p className="quiet">
              <When at={savedAt} now={now} />
            </p>
            {path === null ? <p>{words.gone}</p> : null}
            <LeftWords id={id} title={title} source={source} />
            <div className="actions">
              {path === null ? null : (
                <form method="post">
                  <input type="hidden" name="id" value={id} />
                  <Button kind="quiet" name="intent" value="goOn">
                    {words.goOn}
                  </Button>
                </form>
              )}
              <DeleteDraft id={id} />
            </div>
          </section>
        ))}
      </div>
    </Page>
  );
}
