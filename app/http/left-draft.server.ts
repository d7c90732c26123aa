import { parseContentNotes } from '#app/domain/posts/content-note.ts';
import { formSaveOf, type FormSaveFields } from '#app/domain/posts/form-save.ts';
import type { Place } from '#app/domain/posts/place.ts';
import { readDraft } from '#app/domain/posts/read-draft.server.ts';
import { mayWriteAt, saveDraft } from '#app/domain/posts/save-draft.server.ts';
import {
  mayAskPeopleOnDuty,
  readSupportBeside,
} from '#app/domain/posts/support-for-author.server.ts';
import type { Actor, Viewer } from '#app/domain/shared/actor.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import type { LeftDraft } from '#app/http/left-draft.tsx';
import { notFound } from '#app/http/viewer.server.ts';

type Words = { title: string; source: string };

type Sent = {
  title?: string | undefined;
  source: string;
  contentNotes: readonly string[];
} & FormSaveFields;

/**
 * The answer where there is no page for somebody: a 404 that holds the words they were writing there, if
 * there are any. It tells no more of the place than any other 404, only what they wrote themselves.
 */
export async function notFoundButDraft(
  deps: Pick<Deps, 'db' | 'lexicon'>,
  viewer: Viewer,
  place: Place,
): Promise<Response> {
  const draft = viewer === null ? null : await readDraft(deps, viewer, place);
  if (viewer === null || draft === null) return notFound();
  return leftDraft(deps, viewer, { words: draft, draftId: draft.id });
}

/** The answer to a form that came to such a place. Its words are kept where a draft of it is, and shown. */
export async function notFoundButWords(
  deps: Pick<Deps, 'db' | 'lexicon'>,
  actor: Actor,
  place: Place,
  sent: Sent,
): Promise<Response> {
  const { title = '' } = sent;
  const outcome = await saveDraft(deps, actor, {
    place,
    title,
    source: sent.source,
    contentNotes: parseContentNotes(sent.contentNotes),
    formSave: formSaveOf(sent),
    draftBase: sent.draftBase,
  });
  const draftId = outcome.kind === 'saved' ? outcome.id : null;
  return leftDraft(deps, actor, { words: { title, source: sent.source }, draftId });
}

/** A form can be shown again on its page alone. Where there is none, this throws the answer with its words. */
export async function requirePlace(
  { deps, actor }: { deps: Pick<Deps, 'db' | 'lexicon'>; actor: Actor },
  place: Place,
  sent: Sent,
): Promise<void> {
  if (await mayWriteAt(deps, actor, place)) return;
  throw await notFoundButWords(deps, actor, place, sent);
}

async function leftDraft(
  deps: Pick<Deps, 'db' | 'lexicon'>,
  actor: Actor,
  { words, draftId }: { words: Words; draftId: string | null },
): Promise<Response> {
  const left: LeftDraft = {
    draftId,
    title: words.title,
    source: words.source,
    support: await readSupportBeside(deps, actor, words),
    mayAskDuty: mayAskPeopleOnDuty(deps, words),
  };
  return Response.json({ leftDraft: left }, { status: 404 });
}
