import { sql } from 'kysely';
import type { Db, Trx } from '#db/client.server.ts';
import { recordAudit } from '#app/domain/shared/audit.repository.server.ts';
import {
  newId,
  type CaseEventId,
  type CaseId,
  type MemberId,
  type ScreeningTaskId,
} from '#app/domain/shared/ids.ts';
import { communitySteps, type CaseEventKind, type CommunityStep } from '#app/domain/care/case.ts';
import { ALERT_CHANNEL } from '#app/domain/crisis-response/alert-channel.ts';
import { enqueueScreeningTask } from '#app/domain/crisis-response/screening-tasks.server.ts';

export type CaseEventFacts = Readonly<Record<string, string | number | boolean | null>>;

/** One thing to add to the log of a case. `facts` holds ids, codes and counts. */
export type NewCaseEvent = {
  caseId: CaseId;
  kind: CaseEventKind;
  actorId: MemberId;
  facts?: CaseEventFacts;
  /** What somebody on duty wrote. */
  note?: string | null;
};

/**
 * Adds to the log of a case and to the audit log, and tells open boards, when the transaction commits,
 * that something changed. A note must be screened like every text: after the commit hand `toScreen` to
 * `deps.wakeScreening`.
 */
export async function recordCaseEvent(
  trx: Trx,
  event: NewCaseEvent,
): Promise<{ id: CaseEventId; toScreen: ScreeningTaskId[] }> {
  const id = newId<CaseEventId>();
  const { caseId, kind, actorId, facts, note = null } = event;
  await trx
    .insertInto('case_event')
    .values({
      id,
      case_id: caseId,
      kind,
      actor_id: actorId,
      note,
      ...(facts === undefined ? {} : { facts: JSON.stringify(facts) }),
    })
    .execute();
  await recordAudit(trx, {
    actorId,
    action: `case.${kind}`,
    subjectKind: 'care_case',
    subjectId: caseId,
    facts: { ...facts, eventId: id },
  });
  await sql`select nextval('alert_change'), pg_notify(${ALERT_CHANNEL}, '')`.execute(trx);
  if (note === null) return { id, toScreen: [] };
  const task = await enqueueScreeningTask(trx, { kind: 'case_note', subjectId: id, revision: 1 });
  return { id, toScreen: [task] };
}

/** What was done for those who were near, as far as it is on record. */
export async function selectCommunitySteps(
  db: Db | Trx,
  caseId: CaseId,
): Promise<{ step: CommunityStep; at: Date }[]> {
  const rows = await db
    .selectFrom('case_event')
    .select(['facts', 'occurred_at as at'])
    .where('case_id', '=', caseId)
    .where('kind', '=', 'community')
    .orderBy('occurred_at')
    .execute();
  return rows.flatMap(({ facts, at }) => {
    const step = communitySteps.find((known) => known === facts['step']);
    return step === undefined ? [] : [{ step, at }];
  });
}
