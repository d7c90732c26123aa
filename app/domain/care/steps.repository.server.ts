import type { Db, Trx } from '#db/client.server.ts';
import { appNow, appNowPlus } from '#db/expressions.ts';
import { minutes as minutesOf } from '#app/domain/shared/duration.ts';
import {
  newId,
  type CaseConsultId,
  type CaseEventId,
  type CaseId,
  type EmergencyStepId,
  type MemberId,
} from '#app/domain/shared/ids.ts';
import type { EmergencyAction } from '#app/domain/care/case.ts';

/** Stores a question to a second person. */
export async function insertConsult(
  trx: Trx,
  asked: { caseId: CaseId; by: MemberId; questionId: CaseEventId },
): Promise<void> {
  await trx
    .insertInto('case_consult')
    .values({
      id: newId<CaseConsultId>(),
      case_id: asked.caseId,
      asked_by: asked.by,
      question_id: asked.questionId,
    })
    .execute();
}

/** A question of a locked case that waits for an answer. Null when there is none of this id. */
export async function selectOpenConsult(
  trx: Trx,
  caseId: CaseId,
  id: CaseConsultId,
): Promise<{ askedBy: MemberId } | null> {
  const row = await trx
    .selectFrom('case_consult')
    .select('asked_by as askedBy')
    .where('id', '=', id)
    .where('case_id', '=', caseId)
    .where('answered_at', 'is', null)
    .executeTakeFirst();
  return row ?? null;
}

/** Stores the answer of another person. */
export async function markAnswered(
  trx: Trx,
  id: CaseConsultId,
  answer: { by: MemberId; answerId: CaseEventId },
): Promise<void> {
  await trx
    .updateTable('case_consult')
    .set({ answered_by: answer.by, answered_at: appNow(), answer_id: answer.answerId })
    .where('id', '=', id)
    .execute();
}

/** Stores a proposed emergency step. */
export async function insertStep(
  trx: Trx,
  proposed: { caseId: CaseId; by: MemberId; groundsId: CaseEventId },
): Promise<void> {
  await trx
    .insertInto('emergency_step')
    .values({
      id: newId<EmergencyStepId>(),
      case_id: proposed.caseId,
      proposed_by: proposed.by,
      grounds_id: proposed.groundsId,
    })
    .execute();
}

export type StepRow = {
  proposedBy: MemberId;
  confirmedBy: MemberId | null;
  action: EmergencyAction | null;
};

/** An emergency step of a locked case. Null when there is none of this id. */
export async function selectStep(
  trx: Trx,
  caseId: CaseId,
  id: EmergencyStepId,
): Promise<StepRow | null> {
  const row = await trx
    .selectFrom('emergency_step')
    .select(['proposed_by as proposedBy', 'confirmed_by as confirmedBy', 'action'])
    .where('id', '=', id)
    .where('case_id', '=', caseId)
    .executeTakeFirst();
  return row ?? null;
}

/** A second person stands behind the step. */
export async function markStepConfirmed(
  trx: Trx,
  id: EmergencyStepId,
  by: MemberId,
): Promise<void> {
  await trx
    .updateTable('emergency_step')
    .set({ confirmed_by: by, confirmed_at: appNow() })
    .where('id', '=', id)
    .execute();
}

/** What was done, and when, as the person who writes it down says. */
export async function markStepRecorded(
  trx: Trx,
  id: EmergencyStepId,
  record: { by: MemberId; action: EmergencyAction; doneAt: Date; recordId: CaseEventId },
): Promise<void> {
  await trx
    .updateTable('emergency_step')
    .set({
      action: record.action,
      done_at: record.doneAt,
      recorded_by: record.by,
      recorded_at: appNow(),
      record_id: record.recordId,
    })
    .where('id', '=', id)
    .execute();
}

/** The database's time so many minutes ago. */
export async function minutesAgo(trx: Trx | Db, minutes: number): Promise<Date> {
  const { at } = await trx
    .selectNoFrom(appNowPlus(-minutesOf(minutes)).as('at'))
    .executeTakeFirstOrThrow();
  return at;
}
