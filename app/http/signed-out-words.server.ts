/**
 * A lost session must not lose a text. Actions that take words (reply, new thread, edit) say so instead
 * of sending an empty-handed person to the sign-in page:
 *
 *   const viewer = await getViewer(args);
 *   if (viewer === null) {
 *     throw signedOutWithWords({ place: formatPlace({ kind: 'reply', threadId }), to: `/threads/${threadId}` });
 *   }
 *
 * A 307 makes the browser send the same form, with everything in it, to the sign-in page, with and
 * without scripts. That page shows the words, asks for handle and password, keeps the words as a draft
 * at `place`, and leads to `to`, where the composer shows them. It understands the fields `title`,
 * `source` and `contentNotes`.
 */
import { redirect } from '@remix-run/node';

/** `place` as formatPlace writes it; `to` is the page on which the composer of that place stands. */
export function signedOutWithWords({ place, to }: { place: string; to: string }): Response {
  return redirect(`/sign-in?${new URLSearchParams({ to, place }).toString()}`, 307);
}
