import { sql } from 'kysely';
import type { Db, Trx } from '#db/client.server.ts';
import type { SubjectKind } from '#db/schema/crisis-response.ts';
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
  const result = await sql<SubjectState>`${stateOf[subject.kind](subject.id)} ${lock}`.execute(db);
  return result.rows[0] ?? null;
}

const stateOf: Record<SubjectKind, (id: string) => ReturnType<typeof sql>> = {
  post: (id) => sql`
    select revision, hidden_at is not null as "isHidden", withdrawn_at is not null as "isWithdrawn"
    from post where id = ${id}`,
  thread_title: (id) => sql`
    select title_revision as revision, title_hidden_at is not null as "isHidden",
      withdrawn_at is not null as "isWithdrawn"
    from thread where id = ${id}`,
  // A handle is written once, when somebody joins.
  handle: (id) => sql`
    select 1 as revision, false as "isHidden", false as "isWithdrawn" from member where id = ${id}`,
};
