import { inTransaction } from '#db/transaction.ts';
import { isSafetyLead, type Actor } from '#app/domain/shared/actor.ts';
import { recordAudit } from '#app/domain/shared/audit.repository.server.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import { drawValue } from '#app/domain/second-review/draw-value.server.ts';
import {
  insertDraw,
  insertSeed,
  selectSeeds,
  selectToDraw,
  takeDrawing,
} from '#app/domain/second-review/draws.repository.server.ts';

/** Of a hundred decisions three, unless a safety lead chose otherwise (M-20: two to five). */
const USUAL_RATE = 0.03;
const AT_ONCE = 200;

/**
 * Draws which of the latest decisions a second person looks at. What was drawn is kept with the seed that
 * it follows from, so that anybody can work out later that nobody chose. Safe to run in several processes.
 * Returns about how many decisions it drew.
 */
export async function drawSecondReviews(deps: Pick<Deps, 'db'>): Promise<number> {
  return inTransaction(deps.db, async (trx) => {
    await takeDrawing(trx);
    let seeds = await selectSeeds(trx);
    if (seeds.length === 0) {
      await insertSeed(trx, { rate: USUAL_RATE, setBy: null });
      seeds = await selectSeeds(trx);
    }
    const first = seeds.at(-1);
    if (first === undefined) throw new Error('A seed that was kept is not there.');
    const decisions = await selectToDraw(trx, { since: first.since, limit: AT_ONCE });
    for (const decision of decisions) {
      const seed = seeds.find(({ since }) => since <= decision.decidedAt) ?? first;
      const value = drawValue(seed.seed, decision.id);
      await insertDraw(trx, { ...decision, seedId: seed.id, value, isDrawn: value < seed.rate });
    }
    return decisions.length;
  });
}

/**
 * Changes how many of a hundred decisions are looked at again, from 2 to 5. Counts from now on, with a
 * new seed. False for anybody but safety leads.
 */
export async function setDrawRate(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  input: { percent: number },
): Promise<boolean> {
  if (!isSafetyLead(actor)) return false;
  await inTransaction(deps.db, async (trx) => {
    await takeDrawing(trx);
    await insertSeed(trx, { rate: input.percent / 100, setBy: actor.id });
    await recordAudit(trx, {
      actorId: actor.id,
      action: 'second_review.rate_set',
      subjectKind: 'second_review',
      subjectId: 'rate',
      facts: { percent: input.percent },
    });
  });
  return true;
}
