import type { ActionFunctionArgs } from '@remix-run/node';
import { previewSchema } from '#app/domain/posts/forms.ts';
import { renderPost } from '#app/domain/posts/post-html.server.ts';
import { readSubmission } from '#app/http/submission.server.ts';
import { getViewer, notFound } from '#app/http/viewer.server.ts';

/** Shows the script of the composer how a text will look. There is no page here. */
export function loader(): never {
  throw notFound();
}

/**
 * The clean HTML of a source, as plain text: no browser may take it for a page. Or what is wrong with the
 * source (400), or a status that the script has words for.
 */
export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await getViewer({ request, context });
  if (actor === null) return new Response(null, { status: 401 });
  const submission = await readSubmission(request, previewSchema);
  if (!submission.ok) {
    return plainText(Object.values(submission.errors).flat().join(' '), 400);
  }
  const verdict = await context.limits.consume('draft', actor.id);
  if (verdict.kind === 'limited') return new Response(null, { status: 429 });
  return plainText(renderPost(submission.value.source).html, 200);
}

function plainText(text: string, status: number): Response {
  return new Response(text, { status, headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}
