import { sql } from 'kysely';
import type { Db, Trx } from '#db/client.server.ts';
import { appNowPlus } from '#db/expressions.ts';
import type { DecisionAction } from '#db/schema/moderation.ts';
import type { Category } from '#app/domain/second-review/category.ts';
import { days } from '#app/domain/shared/duration.ts';
import type { ReviewItemId } from '#app/domain/shared/ids.ts';

/** How often a first and a second decision came together in a category. Nobody's name is in it. */
export type PairCount = {
  category: Category;
  isGolden: boolean;
  first: DecisionAction;
  second: DecisionAction;
  times: number;
};

/** Counts the second reviews that were given in the last so many days. */
export async function selectPairs(db: Db | Trx, lastDays: number): Promise<PairCount[]> {
  const result = await sql<PairCount>`
    select coalesce(g.category, rd.category) as category, g.id is not null as "isGolden",
      coalesce(g.action, case d.action when 'restore' then 'leave' else d.action end) as first, sr.action as second, count(*) as times
    from second_review sr
    left join golden_item g on g.id = sr.golden_id
    left join decision d on d.id = sr.decision_id
    left join review_draw rd on rd.decision_id = d.id
    where sr.reviewed_at >= ${appNowPlus(-days(lastDays))}
    group by 1, 2, 3, 4
  `.execute(db);
  return result.rows;
}

/** Two decisions that differ, for safety leads to talk about. Without names. */
export type Difference = {
  itemId: ReviewItemId;
  category: Category;
  first: DecisionAction;
  second: DecisionAction;
  reviewedAt: Date;
};

/** The latest differences of the last so many days. */
export async function selectDifferences(
  db: Db | Trx,
  page: { lastDays: number; limit: number },
): Promise<Difference[]> {
  const result = await sql<Difference>`
    select d.item_id as "itemId", rd.category, d.action as first, sr.action as second,
      sr.reviewed_at as "reviewedAt"
    from second_review sr
    join decision d on d.id = sr.decision_id
    join review_draw rd on rd.decision_id = d.id
    where sr.reviewed_at >= ${appNowPlus(-days(page.lastDays))} and not sr.agrees
    order by sr.reviewed_at desc limit ${page.limit}
  `.execute(db);
  return result.rows;
}

/** How many decisions of the last so many days were drawn about, drawn, and looked at again. */
export async function countDraws(
  db: Db | Trx,
  lastDays: number,
): Promise<{ decided: number; drawn: number; waiting: number }> {
  const result = await sql<{ decided: number; drawn: number; waiting: number }>`
    select count(*) as decided, count(*) filter (where is_drawn) as drawn,
      (select count(*) from second_review where reviewed_at is null and decision_id is not null) as waiting
    from review_draw where decided_at >= ${appNowPlus(-days(lastDays))}
  `.execute(db);
  return result.rows[0] ?? { decided: 0, drawn: 0, waiting: 0 };
}
