import { sql, type RawBuilder } from 'kysely';
import type { Db, Trx } from '#db/client.server.ts';
import { exposureOf } from '#app/domain/moderator-care/exposure.ts';
import { selectOwnLimits } from '#app/domain/moderator-care/own-limits.repository.server.ts';
import { sensitiveItem } from '#app/domain/moderator-care/sensitive-item.server.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import type { ConcernKind } from '#app/screening/screening.ts';

/** What the queue must heed when it deals an item to somebody. */
export type DealingLimits = {
  /** Items that speak of these are dealt to others. */
  excludedConcerns: readonly ConcernKind[];
  /** Ask them to have a break first. They may go on. */
  isBreakDue: boolean;
  /** After several sensitive items in a row, a routine one comes next if there is one. */
  isRoutineDue: boolean;
};

/** Somebody's own limits, for dealing them their next item. Never for anybody else to see. */
export async function dealingLimits(db: Db | Trx, member: Actor): Promise<DealingLimits> {
  const { now, optedOut, breakAt, openings } = await selectOwnLimits(db, member.id);
  const exposure = exposureOf(openings, now.getTime(), breakAt?.getTime() ?? null);
  const { isBreakDue, isRoutineDue } = exposure;
  return { excludedConcerns: optedOut, isBreakDue, isRoutineDue };
}

/** The condition under which an item, `ri` in the query, may be dealt to somebody with these limits. */
export function mayBeDealt({ excludedConcerns }: DealingLimits): RawBuilder<boolean> {
  if (excludedConcerns.length === 0) return sql<boolean>`true`;
  return sql<boolean>`not exists (
    select from review_signal xs
    join screening xc on xc.id = xs.screening_id
    cross join lateral jsonb_array_elements(xc.concerns) c
    where xs.item_id = ri.id and c ->> 'kind' = any(${[...excludedConcerns]}::text[])
  )`;
}

/**
 * What stands before the order of the queue for somebody with these limits, with its comma. An emergency
 * stays first, whatever somebody has read before: nobody in danger waits for a routine item.
 */
export function dealtFirst({ isRoutineDue }: DealingLimits): RawBuilder<unknown> {
  return isRoutineDue ? sql`(ri.rank > 0), ${sensitiveItem()}, ` : sql``;
}
