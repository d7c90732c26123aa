import { sql } from 'kysely';
import type { Db } from '#db/client.server.ts';
import type { DurationMs } from '#app/domain/shared/duration.ts';

/**
 * How far a clock of this machine is ahead of the database's own, in milliseconds; negative when it is
 * behind. The way to the database counts half to either side.
 */
export async function readClockSkew(db: Db, now: () => number): Promise<DurationMs> {
  const before = now();
  const { rows } = await sql<{ ms: number }>`
    select (extract(epoch from clock_timestamp()) * 1000)::float8 as ms
  `.execute(db);
  const after = now();
  return Math.round((before + after) / 2 - (rows[0]?.ms ?? after));
}
