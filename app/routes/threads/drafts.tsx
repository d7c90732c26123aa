import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { formSaveOf } from '#app/domain/posts/form-save.ts';
import { draftSchema, postLists } from '#app/domain/posts/forms.ts';
import { parsePlace } from '#app/domain/posts/place.ts';
import { readDraft } from '#app/domain/posts/read-draft.server.ts';
import { saveDraft } from '#app/domain/posts/save-draft.server.ts';
import { assertNever } from '#app/domain/shared/outcome.ts';
import { readSubmission } from '#app/http/submission.server.ts';
import { getViewer, notFound } from '#app/http/viewer.server.ts';

/**
 * One's own draft for a place, for the script of the composer: the page may be older than what was sent while
 * the last one was left. There is no page here.
 */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await getViewer({ request, context });
  const place = parsePlace(new URL(request.url).searchParams.get('place') ?? '');
  if (actor === null || place === null) throw notFound();
  const draft = await readDraft(context.deps, actor, place);
  if (draft === null) return new Response(null, { status: 204 });
  return Response.json(draft);
}

/**
 * Keeps what somebody is writing. Answers with a status, and once the words are kept, with what support to
 * offer beside them: kinds of concern, never words of the text or a tier. 401 instead of the sign-in page:
 * the script says it beside the words.
 */
export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await getViewer({ request, context });
  if (actor === null) return new Response(null, { status: 401 });
  const submission = await readSubmission(request, draftSchema, { lists: postLists });
  if (!submission.ok) return new Response(null, { status: 400 });
  const verdict = await context.limits.consume('draft', actor.id);
  if (verdict.kind === 'limited') {
    const headers = { 'Retry-After': String(verdict.retryAfterSeconds) };
    return new Response(null, { status: 429, headers });
  }
  const outcome = await saveDraft(context.deps, actor, {
    ...submission.value,
    formSave: formSaveOf(submission.value),
  });
  switch (outcome.kind) {
    case 'saved':
      return Response.json({ support: outcome.support, isBeside: outcome.isBeside });
    case 'cleared':
    case 'overtaken':
      return new Response(null, { status: 204 });
    case 'refused':
      return new Response(null, { status: 400 });
    case 'not-found':
      return new Response(null, { status: 404 });
    default:
      return assertNever(outcome);
  }
}
