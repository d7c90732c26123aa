import { randomInt } from 'node:crypto';
import { isSafetyLead, type Actor } from '#app/domain/shared/actor.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import {
  cardVariants,
  type CardEvent,
  type CardVariant,
  type SupportFields,
} from '#app/domain/support/card.ts';
import { addToCount, selectCounts } from '#app/domain/support/card-counts.repository.server.ts';
import { cardTable, type CardRow } from '#app/domain/support/card-shares.ts';

/** A coin for one writing: which variant its form carries. It is stored nowhere. */
export function drawVariant(): CardVariant {
  return cardVariants[randomInt(cardVariants.length)] ?? 'card';
}

/**
 * Counts one event, without who and without when beyond the day. What is counted must never be in the way
 * of what a person does: when it fails, the count is lost and nothing else.
 */
export async function countCardEvent(
  deps: Pick<Deps, 'db' | 'log'>,
  variant: CardVariant,
  event: CardEvent,
): Promise<void> {
  try {
    await addToCount(deps.db, variant, event);
  } catch (err) {
    deps.log.warn({ err }, 'an event of the support card was not counted');
  }
}

/** Counts a post whose writer had an offer on the page. `isNew` is false when its form was sent before. */
export async function countPostedAfter(
  deps: Pick<Deps, 'db' | 'log'>,
  form: SupportFields,
  isNew: boolean,
): Promise<void> {
  if (!isNew || form.supportShown === undefined || form.supportVariant === undefined) return;
  await countCardEvent(deps, form.supportVariant, 'posted_after');
}

const QUARTERS = 4;

/**
 * The counts of the last quarters that are over, for safety leads; null for everybody else. Of periods that
 * overlap, as of counts that grow while somebody writes, the difference would tell of one person.
 */
export async function readCardCounts(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
): Promise<{ quarter: string; rows: CardRow[] }[] | null> {
  if (!isSafetyLead(actor)) return null;
  const quarters = await selectCounts(deps.db, QUARTERS);
  return quarters.map(({ quarter, counts }) => ({ quarter, rows: cardTable(counts) }));
}
