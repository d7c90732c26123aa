import type { Actor } from '#app/domain/shared/actor.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import type { ReviewItemId } from '#app/domain/shared/ids.ts';
import { moderationScope } from '#app/domain/moderation/policy.ts';
import {
  countQueue,
  selectDecided,
  selectQueue,
  type DecidedRow,
  type QueueCounts,
  type QueueRow,
} from '#app/domain/moderation/queue.repository.server.ts';

const ITEMS_PER_PAGE = 30;
const DECISIONS_SHOWN = 50;

export type QueuePage = {
  rows: QueueRow[];
  counts: QueueCounts;
  /** Of the last row, when there are more. */
  next: ReviewItemId | null;
};

/** The items that wait for this person, most pressing first, without a word of anybody's text. */
export async function readQueuePage(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  input: { after: ReviewItemId | null },
): Promise<QueuePage> {
  const who = { memberId: actor.id, scope: moderationScope(actor) };
  const [found, counts] = await Promise.all([
    selectQueue(deps.db, who, { after: input.after, limit: ITEMS_PER_PAGE + 1 }),
    countQueue(deps.db, who),
  ]);
  const rows = found.slice(0, ITEMS_PER_PAGE);
  const last = rows.at(-1);
  return { rows, counts, next: found.length > rows.length && last ? last.id : null };
}

/** What was decided lately in this person's groups, newest first: the way back to an item. */
export async function readRecentDecisions(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
): Promise<DecidedRow[]> {
  return selectDecided(
    deps.db,
    { memberId: actor.id, scope: moderationScope(actor) },
    DECISIONS_SHOWN,
  );
}
