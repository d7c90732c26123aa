import {
  selectChanges,
  selectDraft,
} from '#app/domain/lexicon/lexicon-drafts.repository.server.ts';
import { selectContentText } from '#app/domain/lexicon/lexicon-versions.repository.server.ts';
import { draftContent } from '#app/domain/lexicon/read-lexicon.server.ts';
import { isSafetyLead, type Actor } from '#app/domain/shared/actor.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import type { LexiconDraftId } from '#app/domain/shared/ids.ts';

/** A version as JSON that `parseLexicon` reads, just as it is stored. Null for people who are not safety leads. */
export async function readVersionFile(
  { db }: Pick<Deps, 'db'>,
  actor: Actor,
  number: number,
): Promise<string | null> {
  return isSafetyLead(actor) ? selectContentText(db, number) : null;
}

/** The same for what a draft would put in force, whether or not the screener could work with it. */
export async function readDraftFile(
  { db }: Pick<Deps, 'db'>,
  actor: Actor,
  draftId: LexiconDraftId,
): Promise<string | null> {
  const draft = isSafetyLead(actor) ? await selectDraft(db, draftId) : null;
  if (draft === null) return null;
  const { lexicon } = await draftContent(db, draft, await selectChanges(db, draftId));
  return JSON.stringify(lexicon);
}
