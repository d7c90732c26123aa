import { redirect, redirectDocument, type ActionFunctionArgs } from '@remix-run/node';
import { signOutForm } from '#app/auth/forms.ts';
import { clearedSessionCookie } from '#app/auth/session-cookie.ts';
import { releaseAllItems } from '#app/domain/moderation/claim-item.server.ts';
import { readSubmission } from '#app/http/submission.server.ts';
import { getSession } from '#app/http/viewer.server.ts';

/** Only a form signs out; following a link changes nothing. */
export function loader() {
  return redirect('/account');
}

/**
 * Ends this session, or all of them, on the server, gives back what the person had claimed, and clears the
 * browser of all that it kept.
 */
export async function action({ request, context }: ActionFunctionArgs) {
  const session = await getSession({ request, context });
  const submission = await readSubmission(request, signOutForm);
  if (session !== null) {
    const { actor, sessionId } = session;
    if (submission.ok && submission.value.everywhere === 'yes') {
      await context.sessions.endAll(actor.id);
    } else {
      await context.sessions.end(actor.id, sessionId);
    }
    await releaseAllItems(context.deps, actor);
  }
  // As a document, so that nothing that a script still holds is shown again.
  return redirectDocument('/', {
    headers: {
      'Set-Cookie': clearedSessionCookie,
      'Clear-Site-Data': '"cache", "cookies", "storage"',
    },
  });
}
