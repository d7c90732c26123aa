import type { ActionFunctionArgs } from '@remix-run/node';
import { countCardEvent } from '#app/domain/support/card-counts.server.ts';
import { cardEventSchema } from '#app/domain/support/forms.ts';
import { readSubmission } from '#app/http/submission.server.ts';
import { getViewer, notFound } from '#app/http/viewer.server.ts';

/** Counts what the script of the composer saw happen. There is no page here. */
export function loader(): never {
  throw notFound();
}

/**
 * Members alone, so that nobody outside can make up numbers. The limit is the one of drafts: a limit of its
 * own would leave a trace of who was offered support.
 */
export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await getViewer({ request, context });
  if (actor === null) return new Response(null, { status: 401 });
  const submission = await readSubmission(request, cardEventSchema);
  if (!submission.ok) return new Response(null, { status: 400 });
  const verdict = await context.limits.consume('draft', actor.id);
  if (verdict.kind === 'limited') return new Response(null, { status: 429 });
  await countCardEvent(context.deps, submission.value.variant, submission.value.event);
  return new Response(null, { status: 204 });
}
