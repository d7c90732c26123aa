import { sql, type RawBuilder } from 'kysely';

/**
 * Whether an item, `ri` in the query, speaks of danger or harm: by its tier, by a finding, or by the reason
 * of a report. Its words stay closed until they are opened, and opening it counts.
 */
export function sensitiveItem(): RawBuilder<boolean> {
  return sql<boolean>`(ri.rank < 3 or exists (
    select from review_signal si
    where si.item_id = ri.id and (si.kind = 'screening' or si.reason in ('worried', 'method_detail'))
  ))`;
}
