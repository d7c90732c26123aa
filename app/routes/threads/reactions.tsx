import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { reactionSchema } from '#app/domain/posts/forms.ts';
import { pageStartBefore } from '#app/domain/posts/post.ts';
import { readPostPlace } from '#app/domain/posts/post-place.server.ts';
import { react } from '#app/domain/posts/react.server.ts';
import { parseId, type PostId, type ThreadId } from '#app/domain/shared/ids.ts';
import { assertNever } from '#app/domain/shared/outcome.ts';
import { readSubmission } from '#app/http/submission.server.ts';
import { getViewer, notFound, requireMember } from '#app/http/viewer.server.ts';

/** There is no page here. Whoever comes by after signing in is led to the post. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await getViewer({ request, context });
  const postId = parseId<PostId>(params['postId']);
  const place = postId === null ? null : await readPostPlace(context.deps, viewer, postId);
  if (place === null) throw notFound();
  return redirect(pathOf(place));
}

/** A form gets the page of the post again; a script that asks for JSON gets what stands now. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const actor = await requireMember({ request, context });
  const postId = parseId<PostId>(params['postId']);
  if (postId === null) throw notFound();
  const submission = await readSubmission(request, reactionSchema);
  if (!submission.ok) throw new Response(null, { status: 400 });
  const verdict = await context.limits.consume('reaction', actor.id);
  if (verdict.kind === 'limited') {
    const headers = { 'Retry-After': String(verdict.retryAfterSeconds) };
    throw new Response(null, { status: 429, headers });
  }
  const { kind, given } = submission.value.reaction;
  const outcome = await react(context.deps, actor, { postId, reaction: kind, given });
  switch (outcome.kind) {
    case 'done': {
      if (request.headers.get('Accept') === 'application/json') {
        return Response.json({ reactions: outcome.counts, mine: outcome.mine });
      }
      return redirect(pathOf(outcome), 303);
    }
    case 'not-found':
      throw notFound();
    default:
      return assertNever(outcome);
  }
}

function pathOf({ threadId, number }: { threadId: ThreadId; number: number }): string {
  const after = pageStartBefore(number);
  return `/threads/${threadId}${after > 0 ? `?after=${after}` : ''}#post-${number}`;
}
