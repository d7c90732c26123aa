import { sql } from 'kysely';
import type { Db, Trx } from '#db/client.server.ts';
import { appNow, appNowPlus } from '#db/expressions.ts';
import { hours, type DurationMs } from '#app/domain/shared/duration.ts';
import type { TransparencyReport } from '#app/domain/transparency/report.ts';

/** How old a report may be that visitors get. Of a quarter that is over little changes. */
const KEPT_FOR: DurationMs = hours(1);

/** The report of a quarter as it was worked out in the last hour. Null when it was not. */
export async function selectKept(
  db: Db | Trx,
  quarter: string,
): Promise<TransparencyReport | null> {
  const row = await db
    .selectFrom('transparency_report')
    .select('report')
    .where('quarter', '=', quarter)
    .where('worked_out_at', '>', appNowPlus(-KEPT_FOR))
    .executeTakeFirst();
  return row?.report ?? null;
}

/** Waits until nobody else works the report of this quarter out. Until the transaction ends. */
export async function waitForReport(trx: Trx, quarter: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`transparency ${quarter}`}, 0))`.execute(
    trx,
  );
}

/** Keeps a report that was just worked out, in place of the one before. */
export async function keepReport(trx: Trx, report: TransparencyReport): Promise<void> {
  const kept = { report: JSON.stringify(report), worked_out_at: appNow() };
  await trx
    .insertInto('transparency_report')
    .values({ quarter: report.quarter, ...kept })
    .onConflict((conflict) => conflict.column('quarter').doUpdateSet(kept))
    .execute();
}
