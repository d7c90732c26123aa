import { sql } from 'kysely';
import type { Db } from '#db/client.server.ts';
import { percentile } from '#scripts/bench/percentiles.ts';
import type { Told } from '#tests/faults/support/client.ts';

/** How the screening of a post stands. */
export async function taskOf(db: Db, told: Told): Promise<{ state: string; attempt: number }> {
  const { rows } = await sql<{ state: string; attempt: number }>`
    select t.state, t.attempt from screening_task t join post p on p.id = t.subject_id
    where t.subject_kind = 'post' and p.submission_key = ${told.submissionKey}
  `.execute(db);
  return rows[0] ?? { state: 'none', attempt: 0 };
}

/** How many results the screening of a post has. */
export async function resultsOf(db: Db, told: Told): Promise<number> {
  const { rows } = await sql`
    select from screening s join post p on p.id = s.subject_id
    where p.submission_key = ${told.submissionKey}
  `.execute(db);
  return rows.length;
}

export type Waits = { count: number; p50: number; p95: number; worst: number };

/** Milliseconds from the commit of an emergency to its alert, by database time. */
export async function alertedAfter(db: Db): Promise<Waits> {
  const { rows } = await sql<{ ms: number }>`
    select (extract(epoch from triggered_at - committed_at) * 1000)::float8 as ms
    from alert where tier = 'emergency' and kind = 'real'
  `.execute(db);
  return waitsOf(rows.map(({ ms }) => ms));
}

/** The usual figures of a list of milliseconds; zeros of an empty one. */
export function waitsOf(list: readonly number[]): Waits {
  if (list.length === 0) return { count: 0, p50: 0, p95: 0, worst: 0 };
  return {
    count: list.length,
    p50: percentile(list, 0.5),
    p95: percentile(list, 0.95),
    worst: Math.max(...list),
  };
}

/** How many warnings and errors a process wrote a minute. */
export function complaintsPerMinute(lines: readonly string[], minutes: number): number {
  const complaints = lines.filter((line) => Number(/"level":(\d+)/.exec(line)?.[1]) >= 40);
  return complaints.length / minutes;
}

/** Milliseconds from an emergency's alert to the first firing of its steps, by database time. */
export async function firedAfter(db: Db): Promise<Waits> {
  const { rows } = await sql<{ ms: number }>`
    select (extract(epoch from min(e.occurred_at) - a.triggered_at) * 1000)::float8 as ms
    from alert a join alert_event e on e.alert_id = a.id and e.kind = 'step_fired'
    where a.tier = 'emergency' and a.kind = 'real' group by a.id
  `.execute(db);
  return waitsOf(rows.map(({ ms }) => ms));
}
