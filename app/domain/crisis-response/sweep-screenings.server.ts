import type { DurationMs } from '#app/domain/shared/duration.ts';
import {
  MAX_ATTEMPTS,
  screenAgain,
  screenTasks,
  type ScreeningDeps,
} from '#app/domain/crisis-response/screen-tasks.server.ts';
import { selectForgotten } from '#app/domain/crisis-response/screening-tasks.repository.server.ts';

const BATCH = 50;
/** Bounds one sweep, so that a worker in a long backlog still gives signs of life. */
const MAX_ROUNDS = 40;

/**
 * Screens what no wake-up arrived for within `pendingFor`, and what a worker that died had begun. The
 * truth is in Postgres: with the queue away or emptied this alone keeps every obligation. Any number of
 * processes may sweep at once. Returns how many tasks it found, without those that were tried too often:
 * these say nothing of the queue. Throws what the database said of one of them, when all had their turn.
 */
export async function sweepScreenings(
  deps: ScreeningDeps,
  options: { pendingFor: DurationMs; shouldStop?: () => boolean },
): Promise<number> {
  let found = 0;
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const { fresh, lapsed } = await selectForgotten(deps.db, {
      pendingFor: options.pendingFor,
      limit: BATCH,
    });
    found += fresh.length + lapsed.filter(({ attempt }) => attempt < MAX_ATTEMPTS).length;
    const errors: unknown[] = [];
    const note = (error: unknown) => errors.push(error);
    if (fresh.length > 0) await screenTasks(deps, fresh).catch(note);
    for (const { id } of lapsed) {
      if (options.shouldStop?.() === true) break;
      await screenAgain(deps, id).catch(note);
    }
    // Only now: a task that fails again and again must not hold up those behind it.
    if (errors.length > 0) throw errors[0];
    const isLast = fresh.length < BATCH && lapsed.length < BATCH;
    if (isLast || options.shouldStop?.() === true) break;
  }
  return found;
}
