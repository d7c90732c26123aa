import { tierRank, type Tier } from '#app/screening/screening.ts';

/** What decides the place of an item in the queue. */
export type QueuePlace = { tier: Tier; dueAt: Date; score: number; openedAt: Date; id: string };

/**
 * Orders items for the queue (M-5): tier above everything, then the time that is left, then score, then
 * age. Negative when `a` comes first. The index review_item_queue holds the same order.
 */
export function compareInQueue(a: QueuePlace, b: QueuePlace): number {
  return (
    tierRank(b.tier) - tierRank(a.tier) ||
    a.dueAt.getTime() - b.dueAt.getTime() ||
    b.score - a.score ||
    a.openedAt.getTime() - b.openedAt.getTime() ||
    (a.id < b.id ? -1 : Number(a.id > b.id))
  );
}
