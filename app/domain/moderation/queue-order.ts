import { minutes, type DurationMs } from '#app/domain/shared/duration.ts';
import { atLeast, tierRank, type Tier } from '#app/screening/screening.ts';

/** What decides the place of an item in the queue. */
export type QueuePlace = { tier: Tier; dueAt: Date; score: number; openedAt: Date; id: string };

/** Where slots begin to be counted from, in milliseconds since 1970; the database counts from there too. */
const SLOTS_FROM = Date.UTC(2000, 0, 1);

/**
 * How long a slot is. Items that are due within the same slot are equally pressing, and the score decides
 * among them: to the millisecond no two items would ever be due at the same time.
 */
function slotLength(tier: Tier): DurationMs {
  return atLeast(tier, 'urgent') ? minutes(1) : minutes(15);
}

/** The beginning of the slot in which an item is due. */
function dueSlot({ tier, dueAt }: Pick<QueuePlace, 'tier' | 'dueAt'>): number {
  const length = slotLength(tier);
  return SLOTS_FROM + Math.floor((dueAt.getTime() - SLOTS_FROM) / length) * length;
}

/**
 * Orders items for the queue: tier above everything, then what is overdue, then the time that is left,
 * then score, then age. Negative when `a` comes first. The tier comes strictly first, so that no amount
 * of reports lifts an item over somebody's emergency; the time left comes next, so that whatever is in the
 * middle gets its turn. `queueOrder` in queue-scope.server.ts is the same in SQL.
 */
export function compareInQueue(a: QueuePlace, b: QueuePlace, now: Date): number {
  const isLate = ({ dueAt }: QueuePlace) => Number(dueAt.getTime() < now.getTime());
  return (
    tierRank(b.tier) - tierRank(a.tier) ||
    isLate(b) - isLate(a) ||
    dueSlot(a) - dueSlot(b) ||
    b.score - a.score ||
    a.openedAt.getTime() - b.openedAt.getTime() ||
    (a.id < b.id ? -1 : Number(a.id > b.id))
  );
}
