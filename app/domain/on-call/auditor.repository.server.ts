import { sql } from 'kysely';
import type { Db } from '#db/client.server.ts';
import { appNow, isOld } from '#db/expressions.ts';
import type { DestinationKind } from '#db/schema/on-call-paging.ts';
import type { DurationMs } from '#app/domain/shared/duration.ts';

/** A place outside that is paged when nobody here can be. */
export type Backstop = { kind: DestinationKind; settingsSealed: Buffer };

/** Every backstop in use. */
export async function selectBackstops(db: Db): Promise<Backstop[]> {
  return db
    .selectFrom('external_destination')
    .select(['kind', 'settings_sealed as settingsSealed'])
    .where('purpose', '=', 'backstop')
    .where('disabled_at', 'is', null)
    .orderBy('id')
    .execute();
}

/** Of these problems, those whose turn it is to be paged for. Of several auditors one gets each. */
export async function takeTurns(
  db: Db,
  problems: readonly string[],
  every: DurationMs,
): Promise<string[]> {
  if (problems.length === 0) return [];
  const result = await sql<{ problem: string }>`
    insert into auditor_page as known (problem, paged_at)
    select problem, ${appNow()} from unnest(${problems}::text[]) as given (problem)
    on conflict (problem) do update set paged_at = excluded.paged_at
      where ${isOld(sql`known.paged_at`, every)}
    returning problem
  `.execute(db);
  return result.rows.map(({ problem }) => problem);
}

/** Forgets problems that are over, and says whether the last of them has just gone. */
export async function forgetSolved(db: Db, problems: readonly string[]): Promise<boolean> {
  const result = await sql<{ problem: string }>`
    delete from auditor_page where not (problem = any(${problems}::text[])) returning problem
  `.execute(db);
  return problems.length === 0 && result.rows.length > 0;
}
