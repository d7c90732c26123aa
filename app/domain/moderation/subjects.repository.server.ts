import { sql } from 'kysely';
import type { Db, Trx } from '#db/client.server.ts';
import type { SubjectKind } from '#db/schema/crisis-response.ts';
import { screenedKinds } from '#app/domain/crisis-response/screened-kinds.server.ts';
import type { SubjectState } from '#app/domain/moderation/decision.ts';

export type Subject = { kind: SubjectKind; id: string };

/**
 * How a subject stands, locked until the transaction ends, so that nobody can edit it between the look
 * and the decision. Null when it is gone.
 */
export async function lockSubject(trx: Trx, subject: Subject): Promise<SubjectState | null> {
  return readState(trx, subject, sql`for update`);
}

/** How a subject stands. Null when it is gone. */
export async function readSubject(db: Db | Trx, subject: Subject): Promise<SubjectState | null> {
  return readState(db, subject, sql``);
}

async function readState(
  db: Db | Trx,
  subject: Subject,
  lock: ReturnType<typeof sql>,
): Promise<SubjectState | null> {
  const state = screenedKinds[subject.kind].state(subject.id);
  const result = await sql<SubjectState>`${state} ${lock}`.execute(db);
  return result.rows[0] ?? null;
}
