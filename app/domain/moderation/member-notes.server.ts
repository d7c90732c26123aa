import { inTransaction } from '#db/transaction.ts';
import { enqueueScreeningTask } from '#app/domain/crisis-response/screening-tasks.server.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import { recordAudit, recordLook } from '#app/domain/shared/audit.repository.server.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import type { ReviewItemId } from '#app/domain/shared/ids.ts';
import { selectItem } from '#app/domain/moderation/item.repository.server.ts';
import {
  insertMemberNote,
  selectMemberNotes,
  type MemberNote,
} from '#app/domain/moderation/member-notes.repository.server.ts';
import { whoIs } from '#app/domain/moderation/queue-scope.server.ts';

const NOTES_SHOWN = 30;

export type MemberNoteOutcome = { kind: 'noted' } | { kind: 'not_found' };

/**
 * Writes down something about the author of an item, for colleagues alone. It cannot be changed or taken
 * away, carries its writer's handle, and can be made to count for some days only. It is screened like every
 * text. Safe to send twice. Only whoever may see an item of that author may write.
 */
export async function noteOnMember(
  deps: Pick<Deps, 'db' | 'wakeScreening'>,
  actor: Actor,
  input: { itemId: ReviewItemId; body: string; forDays: number | null; submissionKey: string },
): Promise<MemberNoteOutcome> {
  const written = await inTransaction(deps.db, async (trx) => {
    const item = await selectItem(trx, whoIs(actor), input.itemId);
    if (item === null) return null;
    const { body, forDays, submissionKey } = input;
    const noteId = await insertMemberNote(trx, {
      ...{ body, forDays, submissionKey },
      memberId: item.authorId,
      authorId: actor.id,
    });
    if (noteId === null) return { taskIds: [] };
    await recordAudit(trx, {
      actorId: actor.id,
      action: 'member.noted',
      subjectKind: 'member',
      subjectId: item.authorId,
      facts: { noteId },
    });
    const note = { kind: 'member_note', subjectId: noteId, revision: 1 } as const;
    return { taskIds: [await enqueueScreeningTask(trx, note)] };
  });
  if (written === null) return { kind: 'not_found' };
  if (written.taskIds.length > 0) deps.wakeScreening(written.taskIds);
  return { kind: 'noted' };
}

export type NotesPage = { itemId: ReviewItemId; authorHandle: string; notes: MemberNote[] };

/** The notes about the author of an item that still count. Null when the item does not exist for this person. */
export async function readNotesPage(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  input: { itemId: ReviewItemId },
): Promise<NotesPage | null> {
  const item = await selectItem(deps.db, whoIs(actor), input.itemId);
  if (item === null) return null;
  const [notes] = await Promise.all([
    selectMemberNotes(deps.db, item.authorId, NOTES_SHOWN),
    // Beside the reading, and awaited with it: nobody sees a word before the look is on record.
    recordLook(deps.db, {
      actorId: actor.id,
      action: 'member.notes_viewed',
      subjectKind: 'member',
      subjectId: item.authorId,
    }),
  ]);
  return { itemId: item.id, authorHandle: item.authorHandle, notes };
}
