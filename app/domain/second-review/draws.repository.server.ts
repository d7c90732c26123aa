import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { Db, Trx } from '#db/client.server.ts';
import { isNoneOf } from '#db/expressions.ts';
import {
  newId,
  type DecisionId,
  type DrawSeedId,
  type MemberId,
  type SecondReviewId,
} from '#app/domain/shared/ids.ts';
import type { Category } from '#app/domain/second-review/category.ts';

/** A key of advisory locks: whoever draws holds it. */
const DRAWING_LOCK = 7_313_002;

/** What decides which decisions are drawn from a moment on. */
export type DrawSeed = { id: DrawSeedId; seed: string; rate: number; since: Date };

/** Waits until nobody else draws. Until the transaction ends. */
export async function takeDrawing(trx: Trx): Promise<void> {
  await sql`select pg_advisory_xact_lock(${DRAWING_LOCK})`.execute(trx);
}

/** All seeds, the newest first. */
export async function selectSeeds(db: Db | Trx): Promise<DrawSeed[]> {
  return db
    .selectFrom('review_draw_seed')
    .select(['id', 'seed', 'rate', 'since'])
    .orderBy('since', 'desc')
    .execute();
}

/** Draws with a new seed from now on. */
export async function insertSeed(
  trx: Trx,
  to: { rate: number; setBy: MemberId | null },
): Promise<void> {
  const seed = randomBytes(32).toString('hex');
  await trx
    .insertInto('review_draw_seed')
    .values({ id: newId<DrawSeedId>(), seed, rate: to.rate, set_by: to.setBy })
    .execute();
}

export type DecisionToDraw = { id: DecisionId; decidedAt: Date; category: Category };

/**
 * The oldest decision since the first seed that nobody drew about yet, but none of `except`. Looks back a week
 * behind the latest that was drawn about: by then every transaction that began before it has ended, and
 * whatever kept one from being drawn about may have been mended.
 */
export async function selectToDraw(
  trx: Trx,
  { since, except }: { since: Date; except: readonly string[] },
): Promise<DecisionToDraw | null> {
  const result = await sql<DecisionToDraw>`
    select d.id, d.decided_at as "decidedAt", coalesce(about.category, 'screening_failed') as category
    from standing_decision d
    left join lateral (
      select coalesce(rs.reason, (
        select c ->> 'kind' from jsonb_array_elements(s.concerns) c where c ->> 'tier' = s.tier limit 1
      ), case when rs.kind = 'held' then 'held' end) as category
      from review_signal rs left join screening s on s.id = rs.screening_id
      where rs.item_id = d.item_id and rs.raised_at <= d.decided_at
      -- That words wait to be shown says less of them than whatever else there is.
      order by rs.kind = 'mask_kept', rs.kind = 'held', array_position(array['emergency', 'urgent', 'watch', 'none'], rs.tier), rs.raised_at
      limit 1
    ) about on true
    where d.decided_at >= greatest(${since}::timestamptz,
        (select max(decided_at) - interval '7 days' from review_draw))
      and not exists (select from review_draw r where r.decision_id = d.id)
      and ${isNoneOf('d.id', except)}
    order by d.decided_at, d.id limit 1
  `.execute(trx);
  return result.rows[0] ?? null;
}

/** Keeps what was drawn, and opens a second review of a decision that it fell on. */
export async function insertDraw(
  trx: Trx,
  draw: DecisionToDraw & { seedId: DrawSeedId; value: number; isDrawn: boolean },
): Promise<void> {
  await trx
    .insertInto('review_draw')
    .values({
      decision_id: draw.id,
      seed_id: draw.seedId,
      value: draw.value,
      is_drawn: draw.isDrawn,
      category: draw.category,
      decided_at: draw.decidedAt,
    })
    .execute();
  if (!draw.isDrawn) return;
  await trx
    .insertInto('second_review')
    .values({ id: newId<SecondReviewId>(), decision_id: draw.id, golden_id: null })
    .execute();
}
