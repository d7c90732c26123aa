import { sql } from 'kysely';
import type { Db, Trx } from '#db/client.server.ts';
import type { MemberId, RiskId } from '#app/domain/shared/ids.ts';
import type { RiskContent } from '#app/domain/accountability/risk.ts';

export type RiskVersion = RiskContent & {
  id: RiskId;
  version: number;
  writtenAt: Date;
  /** The pseudonym of who wrote it, once they have one. */
  writtenBy: string | null;
  /** The day by which it should have been looked at has passed. */
  isDue: boolean;
};

const columns = sql`
  r.risk_id as id, r.version, r.title, r.description, r.likelihood, r.impact, r.measures, r.owner,
  r.review_on::text as "reviewOn", r.is_retired as "isRetired", r.written_at as "writtenAt",
  n.name as "writtenBy", not r.is_retired and r.review_on < app_now()::date as "isDue"`;

/** Every risk in its latest version: what is due first, then the gravest. */
export async function selectRisks(db: Db | Trx): Promise<RiskVersion[]> {
  const result = await sql<RiskVersion>`
    select ${columns} from (
      select distinct on (risk_id) * from risk_assessment order by risk_id, version desc
    ) r left join staff_pseudonym n on n.member_id = r.written_by
    order by r.is_retired, "isDue" desc, r.likelihood * r.impact desc, r.title
  `.execute(db);
  return result.rows;
}

/** Every version of one risk, the latest first. */
export async function selectRiskVersions(db: Db | Trx, id: RiskId): Promise<RiskVersion[]> {
  const result = await sql<RiskVersion>`
    select ${columns} from risk_assessment r left join staff_pseudonym n on n.member_id = r.written_by
    where r.risk_id = ${id} order by r.version desc
  `.execute(db);
  return result.rows;
}

/** Adds a version. False when somebody else added that version first. */
export async function insertRiskVersion(
  trx: Trx,
  risk: RiskContent & { id: RiskId; version: number; writtenBy: MemberId },
): Promise<boolean> {
  const row = await trx
    .insertInto('risk_assessment')
    .values({
      risk_id: risk.id,
      version: risk.version,
      title: risk.title,
      description: risk.description,
      likelihood: risk.likelihood,
      impact: risk.impact,
      measures: risk.measures,
      owner: risk.owner,
      review_on: risk.reviewOn,
      is_retired: risk.isRetired,
      written_by: risk.writtenBy,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('version')
    .executeTakeFirst();
  return row !== undefined;
}

/** How many risks should have been looked at again by today. There are few risks: this reads them all. */
export async function countDueRisks(db: Db | Trx): Promise<number> {
  const result = await sql<{ due: number }>`
    select count(*) as due from (
      select distinct on (risk_id) is_retired, review_on from risk_assessment
      order by risk_id, version desc
    ) r where not r.is_retired and r.review_on < app_now()::date
  `.execute(db);
  return result.rows[0]?.due ?? 0;
}
