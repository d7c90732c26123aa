import { sql } from 'kysely';
import type { Db, Trx } from '#db/client.server.ts';
import { appNowPlus } from '#db/expressions.ts';
import { days } from '#app/domain/shared/duration.ts';

/** How appeals ended, and how many were made. */
export type AppealOutcomes = {
  made: number;
  upheld: number;
  overturned: number;
  amended: number;
};

const NONE: AppealOutcomes = { made: 0, upheld: 0, overturned: 0, amended: 0 };

/** Which appeals: those of the last so many days, or those made from one moment up to another. */
export type AppealPeriod = { lastDays: number } | { from: Date; until: Date };

/** How the appeals of a period ended. */
export async function selectAppealOutcomes(
  db: Db | Trx,
  period: AppealPeriod,
): Promise<AppealOutcomes> {
  const inPeriod =
    'lastDays' in period
      ? sql`lodged_at >= ${appNowPlus(-days(period.lastDays))}`
      : sql`lodged_at >= ${period.from} and lodged_at < ${period.until}`;
  const result = await sql<AppealOutcomes>`
    select count(*) as made,
      count(*) filter (where outcome = 'uphold') as upheld,
      count(*) filter (where outcome = 'overturn') as overturned,
      count(*) filter (where outcome = 'amend') as amended
    from appeal where ${inPeriod}
  `.execute(db);
  return result.rows[0] ?? NONE;
}
