import type { ActionFunctionArgs } from '@remix-run/node';
import { previewSchema } from '#app/domain/posts/forms.ts';
import { renderPost } from '#app/domain/posts/post-html.server.ts';
import { readSubmission } from '#app/http/submission.server.ts';
import { notFound, requireMember } from '#app/http/viewer.server.ts';

/** Shows the script of the composer how a text will look. There is no page here. */
export function loader(): never {
  throw notFound();
}

/** The clean HTML of a source, as plain text: no browser may take it for a page. */
export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireMember({ request, context });
  const submission = await readSubmission(request, previewSchema);
  if (!submission.ok) return new Response(null, { status: 400 });
  const verdict = await context.limits.consume('draft', actor.id);
  if (verdict.kind === 'limited') return new Response(null, { status: 429 });
  return new Response(renderPost(submission.value.source).html, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
}
