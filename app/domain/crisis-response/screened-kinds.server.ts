import type { Db, Trx } from '#db/client.server.ts';
import type { ScreenedKind } from '#db/schema/crisis-response.ts';
import type { ScreenedText, TextRevision } from '#app/domain/crisis-response/screened-text.ts';
import { readCanaryTexts } from '#app/domain/crisis-response/canary-texts.repository.server.ts';
import { readScreenedHandles } from '#app/domain/membership/screened-handle.server.ts';
import { readPostWordings, readTitleWordings } from '#app/domain/posts/screened-wordings.server.ts';

/**
 * Reads wordings of one kind, in any order. A wording that does not exist is left out. A text that was
 * hidden, withdrawn or edited since is read all the same: danger that was said stays said.
 */
type ReadTexts = (db: Db | Trx, wanted: readonly TextRevision[]) => Promise<ScreenedText[]>;

/**
 * Every kind of text that is screened. A new kind is registered here, in the type `SubjectKind`, and in
 * the check constraints of `screening_task` and `review_item`; nothing else knows the list. `canary` is no
 * text of anybody: with it the engine tries the whole way.
 */
export const screenedKinds: Readonly<Record<ScreenedKind, ReadTexts>> = {
  post: readPostWordings,
  thread_title: readTitleWordings,
  handle: readScreenedHandles,
  canary: readCanaryTexts,
};
