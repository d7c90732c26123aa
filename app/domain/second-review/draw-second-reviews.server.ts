import type { Trx } from '#db/client.server.ts';
import { inTransaction } from '#db/transaction.ts';
import { isSafetyLead, type Actor } from '#app/domain/shared/actor.ts';
import { recordAudit } from '#app/domain/shared/audit.repository.server.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import { eachNext } from '#app/domain/shared/row-by-row.server.ts';
import { drawValue } from '#app/domain/second-review/draw-value.server.ts';
import {
  insertDraw,
  insertSeed,
  selectSeeds,
  selectToDraw,
  takeDrawing,
  type DrawSeed,
} from '#app/domain/second-review/draws.repository.server.ts';

/** Of a hundred decisions three, unless a safety lead chose otherwise (M-20: two to five). */
const USUAL_RATE = 0.03;

/**
 * Draws which of the latest decisions a second person looks at. What was drawn is kept with the seed that
 * it follows from, so that anybody can work out later that nobody chose. Safe to run in several processes.
 * Returns about how many decisions it drew. One about which it cannot keeps no other from it.
 */
export async function drawSecondReviews(deps: Pick<Deps, 'db'>): Promise<number> {
  return eachNext(
    { db: deps.db, what: 'decisions to draw about' },
    {
      lock: async (trx, except) => {
        await takeDrawing(trx);
        const seeds = await keptSeeds(trx);
        const decision = await selectToDraw(trx, { since: seeds.first.since, except });
        return decision === null ? null : { decision, seeds };
      },
      idOf: ({ decision }) => decision.id,
      handle: async (trx, { decision, seeds }) => {
        const seed = seeds.all.find(({ since }) => since <= decision.decidedAt) ?? seeds.first;
        const value = drawValue(seed.seed, decision.id);
        await insertDraw(trx, { ...decision, seedId: seed.id, value, isDrawn: value < seed.rate });
      },
    },
  );
}

/** All seeds, the newest first, and the one with which it began: now, if there was none. */
async function keptSeeds(trx: Trx): Promise<{ all: DrawSeed[]; first: DrawSeed }> {
  const all = await selectSeeds(trx);
  const first = all.at(-1);
  if (first !== undefined) return { all, first };
  await insertSeed(trx, { rate: USUAL_RATE, setBy: null });
  return keptSeeds(trx);
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
