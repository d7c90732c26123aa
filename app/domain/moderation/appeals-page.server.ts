import { inTransaction } from '#db/transaction.ts';
import { enqueueScreeningTask } from '#app/domain/crisis-response/screening-tasks.server.ts';
import { screenedKinds } from '#app/domain/crisis-response/screened-kinds.server.ts';
import {
  insertNote,
  selectAnsweredAppeals,
  selectAppeal,
  selectNotes,
  selectOpenAppeals,
  type AppealNote,
  type AppealRow,
} from '#app/domain/moderation/appeals.repository.server.ts';
import {
  readChoices,
  type DecisionChoices,
} from '#app/domain/moderation/decision-choices.server.ts';
import { moderationScope } from '#app/domain/moderation/policy.ts';
import { readSubject } from '#app/domain/moderation/subjects.repository.server.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import { recordAudit } from '#app/domain/shared/audit.repository.server.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import type { AppealId } from '#app/domain/shared/ids.ts';

const APPEALS_PER_PAGE = 20;
const ANSWERED_SHOWN = 10;

/** The appeals that this person can answer, the one due first at the top, and those answered last. */
export async function readAppeals(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  input: { after: AppealId | null },
): Promise<{ open: AppealRow[]; answered: AppealRow[]; next: AppealId | null }> {
  const who = { memberId: actor.id, scope: moderationScope(actor) };
  const [found, answered] = await Promise.all([
    selectOpenAppeals(deps.db, who, { after: input.after, limit: APPEALS_PER_PAGE + 1 }),
    input.after === null ? selectAnsweredAppeals(deps.db, who, ANSWERED_SHOWN) : [],
  ]);
  const open = found.slice(0, APPEALS_PER_PAGE);
  const last = open.at(-1);
  return { open, answered, next: found.length > open.length && last ? last.id : null };
}

export type AppealPage = {
  appeal: AppealRow;
  /** The wording that was decided about, and the present one when that is another; newest first. */
  wordings: { revision: number; text: string }[];
  notes: AppealNote[];
  /** What a decision could say that takes the place of the first, once that is taken back. */
  choices: DecisionChoices;
};

/**
 * Opens one appeal with everything that is needed to answer it, and writes the look into the audit log.
 * Null when there is no such appeal for this person.
 */
export async function openAppeal(
  deps: Pick<Deps, 'db' | 'log'>,
  actor: Actor,
  appealId: AppealId,
): Promise<AppealPage | null> {
  const { db } = deps;
  const who = { memberId: actor.id, scope: moderationScope(actor) };
  const appeal = await selectAppeal(db, who, appealId);
  if (appeal === null) {
    deps.log.warn({ actorId: actor.id, appealId }, 'refused: no such appeal');
    return null;
  }
  await recordAudit(db, {
    actorId: actor.id,
    action: 'appeal.viewed',
    subjectKind: 'appeal',
    subjectId: appeal.id,
  });
  const { subjectId, revision, groupId } = appeal;
  const subject = { kind: appeal.subjectKind, id: subjectId };
  const present = await readSubject(db, subject);
  const revisions = [...new Set([revision, present?.revision ?? revision])];
  const [texts, notes, choices] = await Promise.all([
    screenedKinds[appeal.subjectKind].readTexts(
      db,
      revisions.map((each) => ({ subjectId, revision: each })),
    ),
    selectNotes(db, appeal.id),
    readChoices(db, actor, {
      subject,
      revision: present?.revision ?? revision,
      groupId,
      openedAt: appeal.lodgedAt,
    }),
  ]);
  return {
    appeal,
    notes,
    choices,
    wordings: texts
      .map((each) => ({ revision: each.revision, text: each.text }))
      .sort((a, b) => b.revision - a.revision),
  };
}

/**
 * Notes something on an appeal, for whoever answers it. Notes are never changed. They are screened like
 * every text. Safe to send twice.
 */
export async function noteOnAppeal(
  deps: Pick<Deps, 'db' | 'wakeScreening'>,
  actor: Actor,
  input: { appealId: AppealId; body: string; submissionKey: string },
): Promise<{ kind: 'noted' } | { kind: 'not_found' }> {
  const who = { memberId: actor.id, scope: moderationScope(actor) };
  const written = await inTransaction(deps.db, async (trx) => {
    const appeal = await selectAppeal(trx, who, input.appealId);
    if (appeal === null) return null;
    const noteId = await insertNote(trx, { ...input, by: actor.id });
    if (noteId === null) return { taskIds: [] };
    const note = { kind: 'appeal_note', subjectId: noteId, revision: 1 } as const;
    return { taskIds: [await enqueueScreeningTask(trx, note)] };
  });
  if (written === null) return { kind: 'not_found' };
  if (written.taskIds.length > 0) deps.wakeScreening(written.taskIds);
  return { kind: 'noted' };
}
