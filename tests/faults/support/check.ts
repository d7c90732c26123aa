import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { sql } from 'kysely';
import { expect } from 'vitest';
import { invariants } from '#tests/faults/support/invariants.ts';
import type { Invariant, Seen } from '#tests/faults/support/seen.ts';
import type { World } from '#tests/faults/support/world.ts';

/** Longer than everything that was left lying needs: a lease, a calm sweep, and a busy machine. */
const QUIET_WITHIN_MS = 75_000;
/** For so long pages wait at most to be told together with others, and a little. */
export const HELD_FOR_MS = 31_000;
const FATAL = 60;

/**
 * Waits, with nothing broken any more, until nothing is owed, and expects every invariant to hold and no
 * process to have died of itself. On a breach the history and the ids of all rows are kept in
 * `.cache/faults`.
 */
export async function expectAllHolds(
  world: World,
  options: { withinMs?: number; isFatal?: (line: string) => boolean } = {},
): Promise<void> {
  const withinMs = options.withinMs ?? QUIET_WITHIN_MS;
  let isQuiet = await world.settle(withinMs);
  // Pages that wait to be told together are told now.
  await world.turn(HELD_FOR_MS);
  isQuiet = (await world.settle(withinMs)) && isQuiet;
  const breaches = await breachesOf(world);
  if (!isQuiet) breaches.unshift('something is still owed');
  const isFatal = options.isFatal ?? isUnexpected;
  breaches.push(...world.nodes.flatMap(({ lines }) => lines.filter(isFatal)));
  breaches.push(...world.crashes());
  if (breaches.length > 0) breaches.push(`kept in ${await keepEvidence(world)}`);
  expect(breaches).toEqual([]);
}

/** Every breach of every invariant, each with the id of its promise. */
export async function breachesOf(
  seen: Seen,
  of: readonly Invariant[] = invariants,
): Promise<string[]> {
  const breaches: string[] = [];
  for (const { id, promise, broken } of of) {
    for (const breach of await broken(seen)) breaches.push(`${id} (${promise}): ${breach}`);
  }
  return breaches;
}

/** Lines that no fault here may cause: a process that gives up, and a promise that nobody waited for. */
function isUnexpected(line: string): boolean {
  const level = Number(/"level":(\d+)/.exec(line)?.[1]);
  return level >= FATAL || line.includes('a promise failed unattended');
}

async function keepEvidence(world: World): Promise<string> {
  const folder = path.resolve('.cache', 'faults');
  await mkdir(folder, { recursive: true });
  const tables: Record<string, unknown> = {};
  for (const table of ['screening_task', 'alert', 'alert_escalation', 'outgoing_message']) {
    const { rows } = await sql`select * from ${sql.table(table)}`.execute(world.db);
    tables[table] = rows;
  }
  const { rows: transitions } = await sql`select * from faults.transition`.execute(world.db);
  const file = path.join(folder, `seed-${world.chance.seed}.json`);
  const logs = world.nodes.map(({ pid, lines }) => ({ pid, lines }));
  const evidence = {
    seed: world.chance.seed,
    history: world.history.all(),
    tables,
    transitions,
    logs,
  };
  await writeFile(file, JSON.stringify(evidence, null, 1));
  return file;
}
