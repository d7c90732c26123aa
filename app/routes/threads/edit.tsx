import {
  type ActionFunctionArgs,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { Composer, draftBegun } from '#app/components/composer.tsx';
import { Notice } from '#app/components/notice.tsx';
import { Page } from '#app/components/page.tsx';
import { supportOf } from '#app/components/support-slot.tsx';
import { maskWords } from '#app/copy/masks.ts';
import { editWords, textProblems } from '#app/copy/posting.ts';
import { threadWords } from '#app/copy/threads.ts';
import { readPostToEdit } from '#app/domain/posts/edit-page.server.ts';
import { editPost } from '#app/domain/posts/edit-post.server.ts';
import { formSaveOf } from '#app/domain/posts/form-save.ts';
import { editSchema } from '#app/domain/posts/forms.ts';
import { readSupportBeside } from '#app/domain/posts/support-for-author.server.ts';
import { parseId, type PostId } from '#app/domain/shared/ids.ts';
import { assertNever } from '#app/domain/shared/outcome.ts';
import { countPostedAfter, drawVariant } from '#app/domain/support/card-counts.server.ts';
import { keepWords } from '#app/http/keep-words.ts';
import { notFoundButDraft, notFoundButWords } from '#app/http/left-draft.server.ts';
import {
  answerAgain,
  readPostForm,
  refusedPost,
  restrictedSentence,
  toPosted,
} from '#app/http/post-form.server.ts';
import { notFound, requireMember } from '#app/http/viewer.server.ts';

export const meta: MetaFunction = () => [{ title: 'Cairn: groups' }];

/** Says how long to wait, when that is why a form was not taken. */
export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const actor = await requireMember({ request, context });
  const postId = parseId<PostId>(params['postId']);
  if (postId === null) throw notFound();
  const post = await readPostToEdit(context.deps, actor, postId);
  if (post.kind === 'not-found') {
    throw await notFoundButDraft(context.deps, actor, { kind: 'edit', postId });
  }
  const supportBegun = await readSupportBeside(context.deps, actor, post);
  return { ...post, postId, supportVariant: drawVariant(), supportBegun };
}

/** A failed request must not take the words with the page. */
export const clientAction = keepWords;

export async function action({ request, context, params }: ActionFunctionArgs) {
  const postId = parseId<PostId>(params['postId']);
  if (postId === null) throw notFound();
  const place = { kind: 'edit', postId } as const;
  const form = await readPostForm({ request, context }, editSchema, {
    place,
    to: `/posts/${postId}/edit`,
  });
  if (form.kind === 'answer') return form.answer;
  const { writer } = form;
  const value = { ...form.value, formSave: formSaveOf(form.value) };
  const outcome = await editPost(context.deps, writer.actor, { postId, ...value });
  switch (outcome.kind) {
    case 'edited':
    case 'unchanged':
      await countPostedAfter(context.deps, value, outcome.kind === 'edited');
      return toPosted(writer, outcome, value);
    case 'stale': {
      // Sent again, the form replaces the wording that its author has now been shown.
      const values = { baseRevision: String(outcome.revision), stands: outcome.source };
      const errors = { source: [textProblems.stale] };
      return answerAgain(writer, value, { errors, values, status: 409 });
    }
    case 'title-missing':
      return answerAgain(writer, value, {
        errors: { title: [textProblems.emptyTitle] },
        status: 400,
      });
    case 'title-masked':
      return answerAgain(writer, value, { errors: { title: [maskWords.title] }, status: 409 });
    case 'paused':
      return refusedPost(writer, value, restrictedSentence(outcome.restriction));
    case 'not-found':
      throw await notFoundButWords(context.deps, writer.actor, place, value);
    default:
      return assertNever(outcome);
  }
}

export default function Edit() {
  const post = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const stands = answer?.values['stands'];
  const title = answer?.values['title'] ?? post.title ?? '';
  return (
    <Page heading={editWords.heading}>
      {stands === undefined ? null : (
        <Notice heading={editWords.staleHeading}>
          <p>{editWords.stale}</p>
          <p className="as-written" dir="auto">
            {stands}
          </p>
        </Notice>
      )}
      <Composer
        key={answer?.values['baseRevision'] ?? post.revision}
        action={`/posts/${post.postId}/edit`}
        place={`edit:${post.postId}`}
        hidden={{ baseRevision: answer?.values['baseRevision'] ?? String(post.revision) }}
        title={post.title === null ? null : title}
        source={answer?.values['source'] ?? post.source}
        chosenNotes={answer?.lists['contentNotes'] ?? post.contentNotes}
        label={threadWords.replyLabel}
        button={editWords.button}
        audience={post.isMasked ? `${editWords.keptNote} ${maskWords.edit}` : editWords.keptNote}
        fromDraft={answer === undefined && post.draft !== null}
        draft={draftBegun(post.draft && { ...post, ...post.draft }, answer)}
        errors={answer?.errors}
        preview={answer?.preview ?? null}
        mayAskDuty={answer?.mayAskDuty ?? false}
        support={supportOf(post, answer)}
      />
    </Page>
  );
}
