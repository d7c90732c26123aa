import { sql } from 'kysely';
import type { Db, Trx } from '#db/client.server.ts';
import type { SubjectKind } from '#db/schema/crisis-response.ts';
import {
  newId,
  type LexiconBacktestId,
  type LexiconDraftId,
  type MemberId,
  type ScreeningTaskId,
} from '#app/domain/shared/ids.ts';
import {
  jobColumns,
  type ClaimedJob,
  type JobRow,
} from '#app/domain/lexicon/background-jobs.repository.server.ts';
import { rejudgedKinds } from '#app/domain/crisis-response/screened-kinds.server.ts';
import type { Lexicon } from '#app/screening/lexicon.ts';

export type NewBacktest = {
  draftId: LexiconDraftId;
  digest: string;
  against: number;
  days: number;
  content: Lexicon;
  requestedBy: MemberId;
};

/** Asks for a back-test, or finds the one that is waiting or running for the very same question. */
export async function insertBacktest(
  trx: Trx,
  backtest: NewBacktest,
): Promise<{ id: LexiconBacktestId; isNew: boolean }> {
  for (;;) {
    const inserted = await trx
      .insertInto('lexicon_backtest')
      .values({
        id: newId<LexiconBacktestId>(),
        draft_id: backtest.draftId,
        digest: backtest.digest,
        against: backtest.against,
        days: backtest.days,
        content: JSON.stringify(backtest.content),
        requested_by: backtest.requestedBy,
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .executeTakeFirst();
    if (inserted !== undefined) return { id: inserted.id, isNew: true };
    const open = await trx
      .selectFrom('lexicon_backtest')
      .select('id')
      .where('draft_id', '=', backtest.draftId)
      .where('digest', '=', backtest.digest)
      .where('against', '=', backtest.against)
      .where('days', '=', backtest.days)
      .where('state', 'in', ['waiting', 'running'])
      .executeTakeFirst();
    // Ended between the two statements: then the next insert succeeds.
    if (open !== undefined) return { id: open.id, isNew: false };
  }
}

/** What a back-test is to do. Null when it has ended, and its content is no longer kept. */
export async function selectBacktestTask(
  db: Db,
  job: ClaimedJob,
): Promise<{ content: unknown; against: number; from: Date; to: Date } | null> {
  const result = await sql<{ content: unknown; against: number; from: Date; to: Date }>`
    select content, against, requested_at - days * interval '24 hours' as from, requested_at as to
    from lexicon_backtest where id = ${job.id} and content is not null
  `.execute(db);
  return result.rows[0] ?? null;
}

export type TaskToTest = {
  taskId: ScreeningTaskId;
  kind: SubjectKind;
  subjectId: string;
  revision: number;
  /** How many whole days before the end of the window it was written: `0` for the last 24 hours. */
  day: string;
};

type Window = { from: Date; to: Date };

/** Of every text that was written in the window, its last wording there. `t` is the task. */
const lastWordings = ({ from, to }: Window) => sql`
  from screening_task t
  where t.committed_at > ${from} and t.committed_at <= ${to}
    and t.subject_kind = any(${rejudgedKinds})
    and not exists (
      select from screening_task later
      where later.subject_kind = t.subject_kind and later.subject_id = t.subject_id
        and later.revision > t.revision and later.committed_at <= ${to}
    )
`;

/** How many texts a window has. */
export async function countLastWordings(db: Db, window: Window): Promise<number> {
  const result = await sql<{ count: number }>`
    select count(*) as count ${lastWordings(window)}
  `.execute(db);
  return result.rows[0]?.count ?? 0;
}

/** The next texts of a window, newest first, after one of them if it is given. */
export async function selectLastWordings(
  db: Db,
  window: Window,
  page: { after: string | null; limit: number },
): Promise<TaskToTest[]> {
  const later =
    page.after === null
      ? sql`true`
      : sql`(t.committed_at, t.id) < (select committed_at, id from screening_task where id = ${page.after})`;
  const result = await sql<TaskToTest>`
    select t.id as "taskId", t.subject_kind as kind, t.subject_id as "subjectId", t.revision,
      floor(extract(epoch from ${window.to}::timestamptz - t.committed_at) / 86400)::integer::text as day
    ${lastWordings(window)} and ${later}
    order by t.committed_at desc, t.id desc limit ${page.limit}
  `.execute(db);
  return result.rows;
}

export type BacktestRow = JobRow & {
  draftId: LexiconDraftId;
  draftTitle: string;
  digest: string;
  against: number;
  days: number;
};

/** One back-test with what it found. Null when there is none. */
export async function selectBacktest(db: Db, id: LexiconBacktestId): Promise<BacktestRow | null> {
  const result = await sql<BacktestRow>`
    select ${jobColumns}, j.draft_id as "draftId", d.title as "draftTitle", j.digest, j.against, j.days
    from lexicon_backtest j
    join lexicon_draft d on d.id = j.draft_id
    join member m on m.id = j.requested_by
    where j.id = ${id}
  `.execute(db);
  return result.rows[0] ?? null;
}

/** The last back-tests of a draft, newest first. */
export async function selectBacktestsOf(
  db: Db,
  draftId: LexiconDraftId,
  limit: number,
): Promise<(JobRow & { id: LexiconBacktestId })[]> {
  const result = await sql<JobRow & { id: LexiconBacktestId }>`
    select j.id, ${jobColumns} from lexicon_backtest j join member m on m.id = j.requested_by
    where j.draft_id = ${draftId}
    order by j.requested_at desc limit ${limit}
  `.execute(db);
  return result.rows;
}
