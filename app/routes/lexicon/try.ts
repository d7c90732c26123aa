import type { ActionFunctionArgs } from '@remix-run/node';
import { trySchema } from '#app/domain/lexicon/forms.ts';
import { tryText } from '#app/domain/lexicon/try-text.server.ts';
import { parseId, type LexiconDraftId } from '#app/domain/shared/ids.ts';
import { readSubmission } from '#app/http/submission.server.ts';
import { notFound, requireSafetyLead } from '#app/http/viewer.server.ts';

/** Judges a text while somebody types it. There is no page here. */
export function loader(): never {
  throw notFound();
}

/** What the version in force and a draft make of a text, as JSON. The text is kept nowhere. */
export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireSafetyLead({ request, context });
  const submission = await readSubmission(request, trySchema);
  if (!submission.ok) return new Response(null, { status: 400 });
  const verdict = await context.limits.consume('tryText', actor.id);
  if (verdict.kind === 'limited') return new Response(null, { status: 429 });
  const { text, draftId } = submission.value;
  const outcome = await tryText(context.deps, actor, {
    text,
    draftId: parseId<LexiconDraftId>(draftId),
  });
  if (outcome.kind === 'not-found') throw notFound();
  return Response.json(outcome);
}
