import { sql, type RawBuilder } from 'kysely';
import type { MemberId } from '#app/domain/shared/ids.ts';
import type { ModerationScope } from '#app/domain/moderation/policy.ts';

/**
 * The condition under which a person may see an item, as in policy.ts: to be part of the `where` of every
 * query on items. `ri` is the alias of `review_item`.
 */
export function reviewableItem(scope: ModerationScope, memberId: MemberId): RawBuilder<boolean> {
  const inScope =
    scope.kind === 'all'
      ? sql<boolean>`true`
      : sql<boolean>`ri.group_id = any(${scope.groupIds}::uuid[])`;
  return sql<boolean>`(${inScope} and ri.author_id <> ${memberId}
    and ri.kept_from is distinct from ${memberId}::uuid)`;
}

/** The order of queue-order.ts, which the index review_item_queue holds ready. */
export function queueOrder(): RawBuilder<unknown> {
  return sql`ri.rank, ri.due_at, (-ri.score), ri.opened_at, ri.id`;
}
