import type { ActionFunctionArgs } from '@remix-run/node';
import { linesLists, linesSchema } from '#app/domain/support/forms.ts';
import { readSupportLines } from '#app/domain/support/panel.server.ts';
import { readSubmission } from '#app/http/submission.server.ts';
import { getViewer, notFound } from '#app/http/viewer.server.ts';

/** Tells the script of the composer which lines fit. There is no page here. */
export function loader(): never {
  throw notFound();
}

/** A POST, so that neither country nor concern stands in an address. Changes nothing. */
export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await getViewer({ request, context });
  if (actor === null) return new Response(null, { status: 401 });
  const submission = await readSubmission(request, linesSchema, { lists: linesLists });
  if (!submission.ok) return new Response(null, { status: 400 });
  const verdict = await context.limits.consume('draft', actor.id);
  if (verdict.kind === 'limited') return new Response(null, { status: 429 });
  const { country = null, concerns } = submission.value;
  return Response.json(await readSupportLines(context.deps, actor, { concerns, country }));
}
