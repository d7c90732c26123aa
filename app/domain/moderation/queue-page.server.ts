import { dealingLimits } from '#app/domain/moderator-care/dealing-limits.server.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import type { ReviewItemId } from '#app/domain/shared/ids.ts';
import { mayInQueue } from '#app/domain/moderation/queue-policy.ts';
import type { QueueFilter, QueueView } from '#app/domain/moderation/queue-filter.ts';
import { whoIs } from '#app/domain/moderation/queue-scope.server.ts';
import {
  countQueue,
  selectDecided,
  selectNext,
  selectQueue,
  type DecidedRow,
  type NextItem,
  type QueueCounts,
  type QueueRow,
} from '#app/domain/moderation/queue.repository.server.ts';

/** As many as a lead may decide about at once. */
const ITEMS_PER_PAGE = 100;
const DECISIONS_SHOWN = 50;

export type QueueDesk = {
  counts: QueueCounts;
  /** What this person has, or is dealt next. */
  next: NextItem | null;
  /** Whether this person may look through the whole list. */
  mayList: boolean;
};

/** How the queue stands, for whoever is dealt the next item. */
export async function readQueueDesk(deps: Pick<Deps, 'db'>, actor: Actor): Promise<QueueDesk> {
  const who = whoIs(actor);
  const limits = await dealingLimits(deps.db, actor);
  const [counts, next] = await Promise.all([
    countQueue(deps.db, who),
    selectNext(deps.db, who, limits),
  ]);
  return { counts, next, mayList: mayInQueue(actor, 'waiting', 'list') };
}

export type QueueList = {
  rows: QueueRow[];
  /** Of the last row, when there are more. */
  next: ReviewItemId | null;
};

/**
 * The items of one list, most pressing first, without a word of anybody's text. What waits is listed for
 * leads alone, so that nobody picks the easy ones; what was passed on or put off for everybody who may see
 * it. Null for a list that this person may not see.
 */
export async function readQueueList(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  input: { view: QueueView; filter: QueueFilter; after: ReviewItemId | null },
): Promise<QueueList | null> {
  if (input.view === 'waiting' && !mayInQueue(actor, 'waiting', 'list')) return null;
  const found = await selectQueue(deps.db, whoIs(actor), { ...input, limit: ITEMS_PER_PAGE + 1 });
  const rows = found.slice(0, ITEMS_PER_PAGE);
  const last = rows.at(-1);
  return { rows, next: found.length > rows.length && last ? last.id : null };
}

/** What was decided lately in this person's groups, newest first: the way back to an item. */
export async function readRecentDecisions(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
): Promise<DecidedRow[]> {
  return selectDecided(deps.db, whoIs(actor), DECISIONS_SHOWN);
}
