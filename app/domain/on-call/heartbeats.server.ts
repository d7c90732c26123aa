import { sql } from 'kysely';
import type { ContactChannel } from '#db/schema/on-call.ts';
import type { Db, Trx } from '#db/client.server.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import { contactChannels } from '#app/domain/on-call/contact-channels.ts';
import { appNow, appNowPlus, isOld } from '#db/expressions.ts';
import { days, seconds } from '#app/domain/shared/duration.ts';

/** What a worker says of itself: how wake-ups reach it, and by which channels it can reach people. */
export type SignOfLife = {
  workerId: string;
  channels: readonly ContactChannel[];
  queue: 'redis' | 'postgres';
  /** A code, when wake-ups do not arrive as they should and texts are found by sweeping alone. */
  queueProblem: string | null;
};

/** A worker that was silent for longer than this counts as gone. */
const SILENCE = seconds(40);

/** Notes that a worker did its rounds. Old rows go away with it. */
export async function giveSignOfLife(deps: Pick<Deps, 'db'>, sign: SignOfLife): Promise<void> {
  await sql`
    with gone as (delete from worker_heartbeat where seen_at < ${appNowPlus(-days(1))})
    insert into worker_heartbeat (worker_id, channels, queue, queue_problem)
    values (${sign.workerId}, ${sign.channels}::text[], ${sign.queue}, ${sign.queueProblem})
    on conflict (worker_id) do update set seen_at = ${appNow()}, queue_problem = excluded.queue_problem
  `.execute(deps.db);
}

/** Removes a worker that stops in good order. */
export async function sayGoodbye(deps: Pick<Deps, 'db'>, workerId: string): Promise<void> {
  await deps.db.deleteFrom('worker_heartbeat').where('worker_id', '=', workerId).execute();
}

/** The workers that are there now, taken together. */
export type WorkersNow = {
  count: number;
  /** By which people can be reached. */
  channels: ContactChannel[];
  queueProblem: string | null;
};

/** Whether anybody does the work: screening, paging, sending. */
export async function readWorkers(deps: { db: Db | Trx }): Promise<WorkersNow> {
  const result = await sql<WorkersNow>`
    select count(distinct worker_id) as count, max(queue_problem) as "queueProblem",
      coalesce(array_agg(distinct channel) filter (where channel is not null), '{}') as channels
    from worker_heartbeat left join lateral unnest(channels) as each (channel) on true
    where not ${isOld(sql`seen_at`, SILENCE)}
  `.execute(deps.db);
  return result.rows[0] ?? { count: 0, channels: [], queueProblem: null };
}

/**
 * By which channels people can be reached: those that a running worker is set up with. While none runs
 * nobody can tell, and all of them count.
 */
export async function readUsableChannels(db: Db | Trx): Promise<readonly ContactChannel[]> {
  const { count, channels } = await readWorkers({ db });
  return count === 0 ? contactChannels : channels;
}
