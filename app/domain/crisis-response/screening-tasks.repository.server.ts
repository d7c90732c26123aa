import { sql } from 'kysely';
import type { Db, Trx } from '#db/client.server.ts';
import type { TaskKind } from '#db/schema/crisis-response.ts';
import { appNow, appNowPlus, hasCome, isOld } from '#db/expressions.ts';
import {
  newId,
  type MemberId,
  type ScreeningId,
  type ScreeningTaskId,
} from '#app/domain/shared/ids.ts';
import { minutes, type DurationMs } from '#app/domain/shared/duration.ts';
import { taskKinds } from '#app/domain/crisis-response/screened-kinds.server.ts';
import type { Screening } from '#app/screening/screening.ts';

/** A task that this process holds for the length of its lease, with the number of the attempt. */
export type ClaimedTask = {
  id: ScreeningTaskId;
  kind: TaskKind;
  subjectId: string;
  revision: number;
  attempt: number;
  committedAt: Date;
};

export type QuietResult = { task: ClaimedTask; authorId: MemberId; screening: Screening };

// A worker of an older build leaves alone what it cannot read: a newer one reads it.
const isKnown = sql<boolean>`subject_kind = any(${taskKinds})`;

/** No lease, and no wait for a further turn, is longer. */
const LONGEST_LEASE: DurationMs = minutes(1);
const leaseIsOver = hasCome(sql.ref('lease_until'), LONGEST_LEASE);

const claimed = sql`
  t.id, t.subject_kind as kind, t.subject_id as "subjectId", t.revision, t.attempt,
  t.committed_at as "committedAt"
`;

/**
 * Takes those of the given tasks that wait for their first attempt. Rows that somebody else is taking
 * are skipped, so that a doubled wake-up costs nothing.
 */
export async function claimFresh(
  db: Db,
  ids: readonly ScreeningTaskId[],
  lease: DurationMs,
): Promise<ClaimedTask[]> {
  const result = await sql<ClaimedTask>`
    update screening_task t set state = 'leased', attempt = 1, lease_until = ${appNowPlus(lease)}
    where t.id in (
      select id from screening_task
      where id = any(${ids}::uuid[]) and state = 'pending' and attempt = 0 and ${isKnown}
      for update skip locked
    )
    returning ${claimed}
  `.execute(db);
  return result.rows;
}

/** Takes one given task whose former attempt ran out, unless it has been tried often enough. */
export async function claimAgain(
  db: Db,
  id: ScreeningTaskId,
  options: { lease: DurationMs; maxAttempts: number },
): Promise<ClaimedTask | null> {
  const result = await sql<ClaimedTask>`
    update screening_task t
    set state = 'leased', attempt = attempt + 1, lease_until = ${appNowPlus(options.lease)}
    where t.id in (
      select id from screening_task
      where id = ${id} and attempt < ${options.maxAttempts}
        and state = 'leased' and ${leaseIsOver} and ${isKnown}
      for update skip locked
    )
    returning ${claimed}
  `.execute(db);
  return result.rows[0] ?? null;
}

/**
 * Ids of tasks that nobody took within `pendingFor`, oldest first, and of those whose lease ran out, longest
 * ago first: up to `limit` of each, so that neither keeps the other from its turn.
 */
export async function selectForgotten(
  db: Db,
  options: { pendingFor: DurationMs; limit: number },
): Promise<{ fresh: ScreeningTaskId[]; lapsed: { id: ScreeningTaskId; attempt: number }[] }> {
  const { pendingFor, limit } = options;
  const [fresh, lapsed] = await Promise.all([
    db
      .selectFrom('screening_task')
      .select('id')
      .where('state', '=', 'pending')
      .where(isOld(sql.ref('committed_at'), pendingFor))
      .where(isKnown)
      .orderBy('committed_at')
      .limit(limit)
      .execute(),
    db
      .selectFrom('screening_task')
      .select(['id', 'attempt'])
      .where('state', '=', 'leased')
      .where(leaseIsOver)
      .where(isKnown)
      .orderBy('lease_until')
      .limit(limit)
      .execute(),
  ]);
  return { fresh: fresh.map(({ id }) => id), lapsed };
}

/**
 * Writes results that call for nothing, all in one statement: only for tasks whose attempt is still the
 * one that was claimed. Returns how many were written.
 */
export async function finishQuietly(db: Db, results: readonly QuietResult[]): Promise<number> {
  const rows = results.map(({ task, authorId, screening }) => ({
    task_id: task.id,
    attempt: task.attempt,
    id: newId<ScreeningId>(),
    author_id: authorId,
    tier: screening.tier,
    concerns: screening.concerns,
    lexicon_version: screening.lexiconVersion,
  }));
  const result = await sql`
    with given as (
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as g (
        task_id uuid, attempt int, id uuid, author_id uuid, tier text, concerns jsonb, lexicon_version int
      )
    ), mine as (
      update screening_task t set state = 'done', finished_at = ${appNow()}, lease_until = null
      from given g
      where t.id = g.task_id and t.attempt = g.attempt and t.state = 'leased'
      returning t.id, t.subject_kind, t.subject_id, t.revision
    )
    insert into screening (id, task_id, subject_kind, subject_id, revision, author_id, tier, concerns, lexicon_version)
    select g.id, m.id, m.subject_kind, m.subject_id, m.revision, g.author_id, g.tier, g.concerns, g.lexicon_version
    from mine m join given g on g.task_id = m.id
  `.execute(db);
  return Number(result.numAffectedRows ?? 0);
}

/** Ends a task if this attempt still holds it; false when it does not. The fence of every late result. */
export async function finishTask(
  trx: Trx | Db,
  task: Pick<ClaimedTask, 'id' | 'attempt'>,
  state: 'done' | 'failed',
): Promise<boolean> {
  const row = await trx
    .updateTable('screening_task')
    .set({ state, finished_at: appNow(), lease_until: null })
    .where('id', '=', task.id)
    .where('attempt', '=', task.attempt)
    .where('state', '=', 'leased')
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** Takes a task that used up its attempts, to declare it failed. Null when somebody else did. */
export async function lockExhausted(
  trx: Trx,
  id: ScreeningTaskId,
  maxAttempts: number,
): Promise<ClaimedTask | null> {
  const result = await sql<ClaimedTask>`
    select ${claimed} from screening_task t
    where t.id = ${id} and t.state = 'leased' and ${leaseIsOver} and ${isKnown}
      and t.attempt >= ${maxAttempts}
    for update skip locked
  `.execute(trx);
  return result.rows[0] ?? null;
}

/** Lets the lease of an attempt that met an error end soon, so that the sweeper tries again. */
export async function shortenLease(db: Db, task: ClaimedTask, left: DurationMs): Promise<void> {
  await db
    .updateTable('screening_task')
    .set({ lease_until: appNowPlus(left) })
    .where('id', '=', task.id)
    .where('attempt', '=', task.attempt)
    .where('state', '=', 'leased')
    .execute();
}

/** How many texts of people have waited longer than this for being screened. */
export async function countUnread(db: Db, longerThan: DurationMs): Promise<number> {
  const row = await db
    .selectFrom('screening_task')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('state', 'in', ['pending', 'leased'])
    .where('subject_kind', '<>', 'canary')
    .where(isOld(sql.ref('committed_at'), longerThan))
    .executeTakeFirstOrThrow();
  return row.count;
}

/** Keeps a task that used up its attempts from being taken again before its turn comes. */
export async function postponeExhausted(
  db: Db,
  id: ScreeningTaskId,
  options: { until: DurationMs; maxAttempts: number },
): Promise<void> {
  await db
    .updateTable('screening_task')
    .set({ lease_until: appNowPlus(options.until) })
    .where('id', '=', id)
    .where('state', '=', 'leased')
    .where('attempt', '>=', options.maxAttempts)
    .where(leaseIsOver)
    .execute();
}

/** Stores a result that calls for a person. */
export async function insertScreening(
  trx: Trx,
  task: ClaimedTask,
  authorId: MemberId,
  screening: Screening,
): Promise<{ id: ScreeningId; screenedAt: Date }> {
  const row = await trx
    .insertInto('screening')
    .values({
      id: newId<ScreeningId>(),
      task_id: task.id,
      subject_kind: task.kind,
      subject_id: task.subjectId,
      revision: task.revision,
      author_id: authorId,
      tier: screening.tier,
      concerns: JSON.stringify(screening.concerns),
      lexicon_version: screening.lexiconVersion,
    })
    .returning(['id', 'screened_at'])
    .executeTakeFirstOrThrow();
  return { id: row.id, screenedAt: row.screened_at };
}
