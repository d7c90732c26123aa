import { randomUUID } from 'node:crypto';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { ErrorSummary } from '#app/components/form-errors.tsx';
import { Notice } from '#app/components/notice.tsx';
import { Page } from '#app/components/page.tsx';
import { MemberNoteForm, MemberNotes } from '#app/components/review/member-notes.tsx';
import { authorWords, placeWords } from '#app/copy/review-queue.ts';
import { noteOnMember, readNotesPage } from '#app/domain/moderation/member-notes.server.ts';
import { memberNoteSchema } from '#app/domain/moderation/queue-forms.ts';
import { parseId, type ReviewItemId } from '#app/domain/shared/ids.ts';
import { readSubmission } from '#app/http/submission.server.ts';
import {
  notFound,
  requireMember,
  requireModerator,
  requireWriter,
} from '#app/http/viewer.server.ts';

export const meta = () => [{ title: 'Cairn: moderation' }];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  await requireMember({ request, context });
  const actor = await requireModerator({ request, context });
  const itemId = parseId<ReviewItemId>(params['itemId']);
  const page = itemId === null ? null : await readNotesPage(context.deps, actor, { itemId });
  if (page === null) throw notFound();
  return {
    itemId: page.itemId,
    authorHandle: page.authorHandle,
    notes: page.notes.map((note) => ({
      ...note,
      writtenAt: note.writtenAt.toISOString(),
      expiresAt: note.expiresAt?.toISOString() ?? null,
    })),
    now: new Date().toISOString(),
    submissionKey: randomUUID(),
    wasSaved: new URL(request.url).searchParams.get('saved') === 'yes',
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const actor = await requireWriter({ request, context }, { written: ['body'], duty: 'moderator' });
  const itemId = parseId<ReviewItemId>(params['itemId']);
  if (itemId === null) throw notFound();
  const submission = await readSubmission(request, memberNoteSchema);
  if (!submission.ok) {
    const { errors, values } = submission;
    return data({ errors, values }, { status: 400 });
  }
  const outcome = await noteOnMember(context.deps, actor, { itemId, ...submission.value });
  if (outcome.kind === 'not_found') throw notFound();
  return redirect(`/moderation/items/${itemId}/notes?saved=yes`, 303);
}

export default function MemberNotesPage() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const errors = answer?.errors ?? {};
  return (
    <Page heading={authorWords.page(page.authorHandle)} lede={authorWords.lede}>
      <div className="stack-large">
        <p>
          <a href={`/moderation/items/${page.itemId}`}>{placeWords.back}</a>
        </p>
        {page.wasSaved && answer === undefined ? (
          <Notice kind="good">
            <p>{authorWords.saved}</p>
          </Notice>
        ) : null}
        <ErrorSummary errors={errors} />
        <MemberNoteForm
          action={`/moderation/items/${page.itemId}/notes`}
          submissionKey={answer?.values['submissionKey'] ?? page.submissionKey}
          errors={errors}
          typed={answer?.values ?? {}}
        />
        <section className="stack">
          <h2>{authorWords.notes}</h2>
          <MemberNotes notes={page.notes} now={page.now} />
        </section>
      </div>
    </Page>
  );
}
