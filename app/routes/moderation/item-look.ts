import type { ActionFunctionArgs } from '@remix-run/node';
import { lookAtItem } from '#app/domain/moderation/look-at-item.server.ts';
import { lookSchema } from '#app/domain/moderation/queue-forms.ts';
import { parseId, type ReviewItemId } from '#app/domain/shared/ids.ts';
import { readSubmission } from '#app/http/submission.server.ts';
import { notFound, requireModerator } from '#app/http/viewer.server.ts';

/** There is no page here. */
export function loader(): never {
  throw notFound();
}

/** A sign of the page of an item that it is open; answers with who else looks at it, as JSON. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const actor = await requireModerator({ request, context });
  const itemId = parseId<ReviewItemId>(params['itemId']);
  const submission = await readSubmission(request, lookSchema);
  if (itemId === null || !submission.ok) throw notFound();
  const isActive = submission.value.active === 'yes';
  const look = await lookAtItem(context.deps, actor, { itemId, isActive });
  if (look === null) throw notFound();
  return Response.json(look);
}
